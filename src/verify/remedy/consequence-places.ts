import { FALSE } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import { factsRead, type Witnesses } from "../facts/index.js";
import { isLessEffect } from "./effects.js";
import type { Judged, Rows } from "./judged.js";
import { missesNumber, relaxed } from "./numbers.js";
import type { Placed, Side, Table } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";

type Finder = (shortfall: Shortfall, company: Side, floor: Side, judged: Judged) => Rows | null;

/** The rows on account of which proof, damages, a breach or the term are less. */
export const CONSEQUENCES: Readonly<Record<string, Finder>> = {
  burden: burdenBehind,
  damages: damagesBehind,
  breach: breachBehind,
  effect: effectBehind,
};

/** The rows of a table that an answer rests on. */
function resting(
  { tables }: Side,
  table: Table,
  { reasons }: RemedyDecision["damages" | "burdenOfProof" | "breaches" | "termEffect"],
): readonly Placed[] {
  const used = new Set(reasons.map(({ row }) => row));
  return tables[table].filter(({ at }) => used.has(at));
}

function burdenBehind(_: Shortfall, company: Side, floor: Side, judged: Judged): Rows | null {
  const own = judged.company.burdenOfProof;
  const [ours] = resting(company, "burden", own);
  const [theirs] = resting(floor, "burden", judged.floor.burdenOfProof);
  if (ours === undefined || theirs === undefined) return null;
  const { party, window } = ours.row;
  const inTime = party === own.value?.party;
  return { ours, theirs, at: inTime ? ours.at : pointer(ours.at, window ? "window" : "period") };
}

function damagesBehind(
  { concern }: Shortfall,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  const same = ({ row }: Placed) => row.head === concern;
  const theirs = resting(floor, "damages", judged.floor.damages).find(same);
  if (theirs === undefined) return null;
  const due = resting(company, "damages", judged.company.damages).find(same);
  const ours =
    due ?? company.tables.damages.find((row) => same(row) && keptAway(row, theirs, judged));
  return ours === undefined ? null : { ours, theirs, at: ours.at };
}

function breachBehind(
  { concern }: Shortfall,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  const timed = ({ row }: Placed) => row.breach === concern && row.after !== undefined;
  const theirs = resting(floor, "breaches", judged.floor.breaches).find(timed);
  const ours = resting(company, "breaches", judged.company.breaches).find(timed);
  return ours === undefined || theirs === undefined
    ? null
    : { ours, theirs, at: pointer(ours.at, "after") };
}

function effectBehind(
  { effect }: Shortfall,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  if (effect === undefined) return null;
  if (effect.remedy !== null) return effectOfStep(effect, company, floor, judged);
  const { lexicon } = judged.witnesses;
  const theirs = resting(floor, "effects", judged.floor.termEffect).find(
    ({ row }) => row.effect?.kind === effect.kind,
  );
  if (theirs === undefined) return null;
  const held = resting(company, "effects", judged.company.termEffect);
  const ours = company.tables.effects.find((each) => {
    if (each.row.effect === undefined || !onOneEvent(each, theirs, lexicon)) return false;
    if (held.includes(each)) return isLessEffect(each.row.effect, effect);
    return each.row.effect.kind === effect.kind && keptAway(each, theirs, judged);
  });
  return ours === undefined ? null : { ours, theirs, at: ours.at };
}

/** The steps that offer a remedy and say what it does to the term. */
function effectOfStep(
  effect: NonNullable<Shortfall["effect"]>,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  const offering = ({ tables }: Side, { options }: RemedyDecision) => {
    const found = options.value?.options.find(({ remedy }) => remedy === effect.remedy);
    return tables.steps.find(
      ({ row }) =>
        row.name === found?.step &&
        row.offers?.some((offer) => offer.remedy === effect.remedy && offer.effect !== undefined),
    );
  };
  const ours = offering(company, judged.company);
  const theirs = offering(floor, judged.floor);
  return ours === undefined || theirs === undefined ? null : { ours, theirs, at: ours.at };
}

/** Whether a row would hold but for a number that the floor's has reached. */
function keptAway(ours: Placed, theirs: Placed, { witnesses, facts }: Judged): boolean {
  const { lexicon, truth } = witnesses;
  if (truth(ours.tree, facts) !== FALSE) return false;
  if (truth(relaxed(lexicon, ours.tree), facts) === FALSE) return false;
  return missesNumber(lexicon, (tree) => truth(tree, facts), ours.tree, theirs.tree);
}

/** Whether the company's row is for nothing but what the floor's is for too: repairs, or an exchange. */
function onOneEvent(ours: Placed, theirs: Placed, lexicon: Witnesses["lexicon"]): boolean {
  const [own, other] = [ours, theirs].map(({ tree }) =>
    [...factsRead(lexicon, [tree])].filter((name) => /^(history|repair|repairs)\./.test(name)),
  ) as [string[], string[]];
  return own.length === 0 ? other.length === 0 : own.every((name) => other.includes(name));
}
