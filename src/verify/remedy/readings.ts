import { type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { Goal } from "./goals.js";
import type { Side, Window } from "./rows.js";

interface Counting {
  readonly title: never;
  readonly counters?: Window["counters"];
}

/** Readings to try: nothing used, and each limit of the floor's row just reached. */
export function readingsToTry(
  goal: Goal,
  sides: readonly Side[],
  warranty: readonly RuleSet[],
): readonly Readonly<Record<string, number>>[] {
  const windows = sides.flatMap(({ tables }) => tables.steps.map(({ row }) => row.window));
  const terms = warranty.flatMap((set) => rowsOf<Counting>(set, "terms"));
  const counted = [...windows, ...terms].flatMap((each) => each?.counters ?? []);
  const none = Object.fromEntries(counted.map(({ counter }) => [counter, 0]));
  const limits = goal.floor.row.window?.counters ?? [];
  return [none, ...limits.map(({ counter, limit }) => ({ ...none, [counter]: limit }))];
}
