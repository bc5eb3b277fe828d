import { FALSE } from "../../conditions/index.js";
import { qualify } from "../../rule-set/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut, Place } from "../types.js";
import { CONSEQUENCES } from "./consequence-places.js";
import type { Judged, Rows } from "./judged.js";
import { relaxed } from "./numbers.js";
import type { Placed, Side } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";
import { stepsBehind } from "./step-places.js";

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
