import { type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { WrittenWindow } from "../../warranty/index.js";
import type { Goal } from "./goals.js";
import type { Side } from "./rows.js";

interface Counting {
  readonly title: never;
  readonly counters?: WrittenWindow["counters"];
}

const WELL_USED = 1000;

/**
 * Readings to try: nothing used, each limit of the floor's row just reached and each of the company's just
 * passed, and enough of what a deduction is counted by.
 */
export function readingsToTry(
  goal: Goal,
  sides: readonly Side[],
  warranty: readonly RuleSet[],
): readonly Readonly<Record<string, number>>[] {
  const windows = sides.flatMap(({ tables }) => tables.steps.map(({ row }) => row.window));
  const terms = warranty.flatMap((set) => rowsOf<Counting>(set, "terms"));
  const used = sides.flatMap(({ tables }) =>
    tables.deductions.flatMap(({ row }) => row.counter ?? []),
  );
  const counted = [...windows, ...terms].flatMap((each) => each?.counters ?? []);
  const names = [...counted.map(({ counter }) => counter), ...used];
  const none = Object.fromEntries(names.map((counter) => [counter, 0]));
  const reached = (goal.floor.row.window?.counters ?? []).map(
    ({ counter, limit }) => [counter, limit] as const,
  );
  const passed = (goal.company.row.window?.counters ?? []).map(
    ({ counter, limit }) => [counter, limit + 1] as const,
  );
  const deducts = goal.floor.row.offers?.some(({ refund }) => refund !== undefined) === true;
  const worn = deducts ? used.map((counter) => [counter, WELL_USED] as const) : [];
  const all = new Map([...reached, ...passed, ...worn].map((each) => [each.join(), each]));
  return [none, ...[...all.values()].map(([counter, value]) => ({ ...none, [counter]: value }))];
}
