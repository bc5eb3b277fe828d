import type { Texts } from "../../decision/index.js";
import { compareMoney, type Money } from "../../money/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import { text } from "../words.js";
import { effectWords, partyWords } from "./consequence-words.js";
import { isLessEffect } from "./effects.js";
import { isSettled, isStated } from "./settled.js";
import type { Shortfall } from "./shortfalls.js";

interface Pair {
  readonly company: RemedyDecision;
  readonly floor: RemedyDecision;
}

/** Who must prove, what is paid beside the remedy, what is a breach, and what becomes of the term. */
export const consequenceShortfalls = (pair: Pair): readonly Shortfall[] => [
  ...burden(pair),
  ...damages(pair),
  ...breaches(pair),
  ...effects(pair),
];

const PARTIES: readonly string[] = ["consumer", "neutral", "trader"];

function burden({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.burdenOfProof, floor.burdenOfProof];
  if (!isSettled(other) || !isStated(own)) return [];
  const [ours, theirs] = [own.value?.party, other.value?.party];
  if (ours === undefined || theirs === undefined) return [];
  if (PARTIES.indexOf(ours) >= PARTIES.indexOf(theirs)) return [];
  return [shortOf("burden", "burden-of-proof", partyWords(ours), partyWords(theirs))];
}

/** A sum that is less, or one that the company's set names and does not yet pay. */
function damages({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.damages, floor.damages];
  if (!isSettled(other) || !isStated(own)) return [];
  return (other.value ?? []).flatMap(({ head, amount }): Shortfall[] => {
    const same = (own.value ?? []).filter((each) => each.head === head);
    if (same.length === 0) {
      return [shortOf("damages", head, text("not due", "不予赔付"), sumWords(amount))];
    }
    const isLess = (sum: Money | null) =>
      sum !== null && amount !== null && compareMoney(sum, amount) < 0;
    const [first] = same;
    if (first === undefined || !same.every((each) => isLess(each.amount))) return [];
    return [shortOf("damages", head, sumWords(first.amount), sumWords(amount))];
  });
}

const sumWords = (sum: Money | null): Texts =>
  sum === null ? text("due", "应予赔付") : text(sum.amount, sum.amount);

/** A breach of which both speak, and that is one for the company on a later day. */
function breaches({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.breaches, floor.breaches];
  if (!isSettled(other) || !isStated(own)) return [];
  const since = (decided: typeof own, breach: string): string | null => {
    const days = (decided.value ?? []).flatMap((each) =>
      each.breach === breach && !each.ifRefused ? [each.since ?? ""] : [],
    );
    return days.sort()[0] ?? null;
  };
  const kinds = new Set((other.value ?? []).map(({ breach }) => breach));
  return [...kinds].flatMap((breach): Shortfall[] => {
    const [ours, theirs] = [since(own, breach), since(other, breach)];
    if (ours === null || !theirs || ours <= theirs) return [];
    return [shortOf("breach", breach, sinceWords(ours), sinceWords(theirs))];
  });
}

const sinceWords = (day: string): Texts => text(`a breach from ${day}`, `${day} 起为违约`);

/** Something less that becomes of the term on the same account. */
function effects({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.termEffect, floor.termEffect];
  if (!isSettled(other) || !isStated(own)) return [];
  return (other.value ?? []).flatMap((theirs): Shortfall[] => {
    const same = (own.value ?? []).filter(({ remedy }) => remedy === theirs.remedy);
    if (theirs.kind === "unchanged" || !same.every((each) => isLessEffect(each, theirs))) return [];
    const ours = same[0] ?? { kind: "unchanged" };
    const short = shortOf("effect", theirs.kind, effectWords(ours), effectWords(theirs));
    return [{ ...short, effect: theirs }];
  });
}

const shortOf = (
  matter: Shortfall["matter"],
  concern: string,
  company: Texts,
  floor: Texts,
): Shortfall => ({ matter, concern, step: null, company, floor });
