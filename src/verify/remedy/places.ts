import { FALSE } from "../../conditions/index.js";
import { pointer, type Texts } from "../../decision/index.js";
import { qualify } from "../../rule-set/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import type { FlatFacts, Witnesses } from "../facts/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut, Place } from "../types.js";
import { coded, durationWords, listed, text } from "../words.js";
import { atLeast, gradeOf } from "./grades.js";
import { relaxed, sharesNumber } from "./numbers.js";
import type { Placed, Row, Side } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";

/** What a case is judged by when rows are told apart. */
export interface Judged {
  readonly company: RemedyDecision;
  readonly floor: RemedyDecision;
  readonly facts: FlatFacts;
  readonly witnesses: Witnesses;
}

/** The rows on account of which a head falls short; null where the company's set is silent on it. */
export interface Rows {
  readonly ours: Placed;
  readonly theirs: Placed;
  /** Pointer of the part of the company's row that is less. */
  readonly at: string;
}

export function rowsBehind(
  shortfall: Shortfall,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  const { matter, concern } = shortfall;
  if (matter === "remedy") return stepsBehind(shortfall, company, floor, judged);
  if (matter === "refund") return refundBehind(company, floor, judged);
  const { facts, witnesses } = judged;
  const holds = ({ tree }: Placed) => witnesses.truth(tree, facts) !== FALSE;
  const mayHold = ({ tree }: Placed) =>
    witnesses.truth(relaxed(witnesses.lexicon, tree), facts) !== FALSE;
  const table = matter === "deadline" ? "deadlines" : matter === "fee" ? "fees" : "interim";
  const same = ({ row }: Placed) =>
    (matter === "deadline" ? row.kind : matter === "fee" ? row.head : row.remedy) === concern;
  const theirs = floor.tables[table].find((row) => same(row) && holds(row));
  const charges = ({ row }: Placed) => row.payer === "consumer" || row.class === "paid";
  const ours = company.tables[table].find(
    (row) =>
      same(row) &&
      (matter === "loaner" ? mayHold(row) : holds(row)) &&
      (matter !== "fee" || charges(row) || row.row.class === "shared"),
  );
  if (ours === undefined || theirs === undefined) return null;
  if (matter === "loaner" && (ours.row.afterDays ?? 0) <= (theirs.row.afterDays ?? 0)) return null;
  return { ours, theirs, at: ours.at };
}

/**
 * The step that would offer the remedy but for a number: its window is over while the floor's still runs,
 * or a count that both name is not reached. A set without such a step is silent on the matter.
 */
function stepsBehind(
  { concern, step }: Shortfall,
  company: Side,
  floor: Side,
  { company: decision, facts, witnesses }: Judged,
): Rows | null {
  const theirs = floor.tables.steps.find(({ row }) => row.name === step);
  if (theirs === undefined) return null;
  const { lexicon, truth } = witnesses;
  const over = (name: string | undefined) =>
    (decision.deadlines.value ?? []).some(
      (each) => each.kind === "exercise-right" && each.step === name && each.passed,
    );
  for (const ours of nearestFirst(company.tables.steps, concern)) {
    const offers = ours.row.offers ?? [];
    if (!offers.some(({ remedy, chooser }) => chooser === "consumer" && atLeast(remedy, concern)))
      continue;
    if (truth(relaxed(lexicon, ours.tree), facts) === FALSE) continue;
    if (truth(ours.tree, facts) === FALSE) {
      if (sharesNumber(lexicon, ours.tree, theirs.tree)) return { ours, theirs, at: ours.at };
    } else if (theirs.row.window !== undefined && over(ours.row.name)) {
      return { ours, theirs, at: pointer(ours.at, "window") };
    }
  }
  return null;
}

/** Steps whose greatest remedy is the one in question before those that give more in fewer days. */
function nearestFirst(steps: readonly Placed[], concern: string): readonly Placed[] {
  const wanted = gradeOf(concern);
  const isNearest = ({ row }: Placed) =>
    Math.max(...(row.offers ?? []).map(({ remedy }) => gradeOf(remedy) ?? 0)) === wanted;
  return [...steps.filter(isNearest), ...steps.filter((step) => !isNearest(step))];
}

function refundBehind(company: Side, floor: Side, judged: Judged): Rows | null {
  const offering = (side: Side, { options, refund }: RemedyDecision) => {
    const found = options.value?.options.find(({ remedy }) => remedy === refund.value?.remedy);
    return side.tables.steps.find(({ row }) => row.name === found?.step);
  };
  const theirs = offering(floor, judged.floor);
  const titles = judged.company.refund.value?.deductions.map(({ title }) => title.en) ?? [];
  const deduction = company.tables.deductions.find(({ row }) => titles.includes(row.title.en));
  const ours = deduction ?? offering(company, judged.company);
  return ours === undefined || theirs === undefined ? null : { ours, theirs, at: ours.at };
}

export const companyPlace = (side: Side, { ours, at }: Rows): Place => ({
  set: named(side.set),
  at,
  title: ours.row.title,
});

export const floorPlace = (side: Side, { theirs }: Rows): FloorUndercut["floor"] => ({
  set: named(side.set),
  at: theirs.at,
  title: theirs.row.title,
  cite: qualify(theirs.row.cite, side.set.document.instrument),
});

/** What a row grants, in words. */
export function rowWords(row: Row, outcome: Texts): Texts {
  const { window, workingDays, within, afterDays, rate } = row;
  const parts: Texts[] = [
    ...(row.offers === undefined ? [] : [listed(row.offers.map(({ remedy }) => coded(remedy)))]),
    ...(window?.within ?? []).map(durationWords),
    ...(within === undefined ? [] : [durationWords(within)]),
    ...(workingDays === undefined
      ? []
      : [text(`${workingDays} working days`, `${workingDays} 个工作日`)]),
    ...(afterDays === undefined ? [] : [text(`after ${afterDays} days`, `满 ${afterDays} 天后`)]),
    ...(rate == null ? [] : [text(`a deduction of ${rate}`, `扣减 ${rate}`)]),
  ];
  return parts.length === 0 ? outcome : listed(parts);
}
