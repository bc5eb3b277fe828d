import { FALSE, type Lexicon, TRUE, type Tree } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { qualify } from "../../rule-set/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import { type FlatFacts, factsRead, type Witnesses } from "../facts/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut, Place } from "../types.js";
import { CONSEQUENCES } from "./consequence-places.js";
import { gradeOf, standsFor } from "./grades.js";
import { missesNumber, relaxed } from "./numbers.js";
import { refusalsCompared } from "./refusals.js";
import type { Placed, Row, Side } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";

/** What a case is judged by when rows are told apart. */
export interface Judged {
  readonly company: RemedyDecision;
  readonly floor: RemedyDecision;
  readonly facts: FlatFacts;
  readonly readings: Readonly<Record<string, number>>;
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
  const consequence = CONSEQUENCES[matter];
  if (consequence !== undefined) return consequence(shortfall, company, floor, judged);
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
 * The ground on which the company refuses the remedy, or the step that would offer it but for a number: its
 * window is over while the floor still grants, or a count that both name is not reached. A set without either is
 * silent on the matter. Of several steps it is the one by the floor's name, then one whose greatest remedy is the
 * one in question, then the one that ran longest.
 */
function stepsBehind(
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

function refundBehind(company: Side, floor: Side, judged: Judged): Rows | null {
  const offering = (side: Side, { options, refund }: RemedyDecision) => {
    const found = options.value?.options.find(({ remedy }) => remedy === refund.value?.remedy);
    return side.tables.steps.find(({ row }) => row.name === found?.step);
  };
  const theirs = offering(floor, judged.floor);
  const titles = judged.company.refund.value?.deductions.map(({ title }) => title.en) ?? [];
  const { facts, witnesses } = judged;
  const deduction = company.tables.deductions.find(
    ({ row, tree }) => titles.includes(row.title.en) && witnesses.truth(tree, facts) !== FALSE,
  );
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
