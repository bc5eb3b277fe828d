import { FALSE, type Lexicon, TRUE, type Tree } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { factsRead } from "../facts/index.js";
import { gradeOf, standsFor } from "./grades.js";
import type { Judged, Rows } from "./judged.js";
import { missesNumber, relaxed } from "./numbers.js";
import { refusalsCompared } from "./refusals.js";
import type { Placed, Row, Side } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";

/**
 * The ground on which the company refuses the remedy, or the step that would offer it but for a number: its
 * window is over while the floor still grants, or a count that both name is not reached. A set without either is
 * silent on the matter. Of several steps it is the one by the floor's name, then one whose greatest remedy is the
 * one in question, then the one that ran longest.
 */
export function stepsBehind(
  { concern, step }: Shortfall,
  company: Side,
  floor: Side,
  judged: Judged,
): Rows | null {
  const theirs = floor.tables.steps.find(({ row }) => row.name === step);
  if (theirs === undefined) return null;
  const refusal = refusalBehind(concern, company, floor, judged);
  if (refusal !== undefined) return { ours: refusal, theirs, at: refusal.at };
  const offering = company.tables.steps.filter(({ row }) =>
    row.offers?.some(({ remedy, chooser }) => chooser === "consumer" && standsFor(remedy, concern)),
  );
  const short = offering.flatMap((ours) => shortStep(ours, theirs, concern, judged) ?? []);
  const [first] = short.sort((a, b) => b.rank - a.rank || (a.last < b.last ? 1 : -1));
  return first === undefined ? null : { ours: first.ours, theirs, at: first.at };
}

/** The first ground that surely takes the remedy away from a step that would offer it otherwise. */
function refusalBehind(
  concern: string,
  company: Side,
  floor: Side,
  judged: Judged,
): Placed | undefined {
  const { facts, witnesses } = judged;
  const { lexicon, truth } = witnesses;
  const otherwise = company.tables.steps.filter(
    ({ row, tree }) => truth(tree, facts) !== FALSE && lastDayOver(row, judged) === null,
  );
  const offered = otherwise.flatMap(({ row }) =>
    (row.offers ?? []).filter(({ remedy }) => standsFor(remedy, concern)),
  );
  return refusalsCompared(company, floor, lexicon).find(
    ({ row, tree }) =>
      offered.some(({ remedy }) => row.remedies?.includes(remedy)) && truth(tree, facts) === TRUE,
  );
}

/** The last day of a step's window that is over, empty where a counter ended it; null for any other. */
function lastDayOver({ name, window }: Row, { company, readings }: Judged): string | null {
  const over = (company.deadlines.value ?? []).find(
    ({ kind, step, passed }) => kind === "exercise-right" && step === name && passed,
  );
  const beyond = window?.counters?.some(({ counter, limit }) => (readings[counter] ?? 0) > limit);
  return over?.date ?? (beyond === true ? "" : null);
}

interface ShortStep {
  readonly ours: Placed;
  readonly at: string;
  readonly rank: number;
  /** The last day of its window; empty for a step that a number keeps away. */
  readonly last: string;
}

/** A step that would offer the remedy but for a number; null for any other. */
function shortStep(
  ours: Placed,
  theirs: Placed,
  concern: string,
  judged: Judged,
): ShortStep | null {
  const { facts, witnesses } = judged;
  const { lexicon, truth } = witnesses;
  const truthOf = (tree: Tree) => truth(tree, facts);
  if (truthOf(relaxed(lexicon, ours.tree)) === FALSE) return null;
  const greatest = Math.max(...(ours.row.offers ?? []).map(({ remedy }) => gradeOf(remedy) ?? 0));
  const isNearest = greatest === gradeOf(concern);
  const rank = (ours.row.name === theirs.row.name ? 2 : 0) + (isNearest ? 1 : 0);
  if (truthOf(ours.tree) === FALSE) {
    const misses = missesNumber(lexicon, truthOf, ours.tree, theirs.tree);
    return misses ? { ours, at: ours.at, rank, last: "" } : null;
  }
  const last = lastDayOver(ours.row, judged);
  if (last === null) return null;
  if (theirs.row.window === undefined && !(isNearest && sameGround(lexicon, ours, theirs)))
    return null;
  return { ours, at: pointer(ours.at, "window"), rank, last };
}

/** Whether a step asks for all that one without a window asks for, and so is for the same cases. */
function sameGround(lexicon: Lexicon, ours: Placed, theirs: Placed): boolean {
  const read = factsRead(lexicon, [ours.tree]);
  return [...factsRead(lexicon, [theirs.tree])].every((fact) => read.has(fact));
}
