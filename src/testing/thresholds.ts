import { leavesOf, type Scalar } from "../conditions/index.js";
import { type RuleSet, treesOf } from "../rule-set/index.js";

/** Values that conditions compare each fact with, by the fact's name. */
export type Thresholds = ReadonlyMap<string, ReadonlySet<Scalar>>;

/** The values and bounds that the rules and table rows of a set name. */
export function thresholdsOf(set: RuleSet): Thresholds {
  const found = new Map<string, Set<Scalar>>();
  for (const { source, otherSlot } of leavesOf(treesOf(set))) {
    if (otherSlot >= 0) continue;
    const values = found.get(source.fact) ?? new Set<Scalar>();
    for (const each of [source.value].flat()) values.add(each as Scalar);
    found.set(source.fact, values);
  }
  return found;
}
