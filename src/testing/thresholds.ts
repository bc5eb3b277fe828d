import type { Condition, LeafCondition, Scalar } from "../conditions/index.js";
import { type RuleSet, rowsOf, tableNames } from "../rule-set/index.js";

/** Values that conditions compare each fact with, by the fact's name. */
export type Thresholds = ReadonlyMap<string, ReadonlySet<Scalar>>;

/** The values and bounds that the rules and table rows of a set name. */
export function thresholdsOf(set: RuleSet): Thresholds {
  const found = new Map<string, Set<Scalar>>();
  const { conditions = {}, rules = [] } = set.document;
  for (const condition of Object.values(conditions)) collect(condition, found);
  for (const rule of rules) collect(rule.conditions, found);
  for (const table of tableNames(set)) {
    for (const row of rowsOf<{ readonly conditions?: Condition }>(set, table)) {
      if (row.conditions !== undefined) collect(row.conditions, found);
    }
  }
  return found;
}

function collect(condition: Condition, into: Map<string, Set<Scalar>>): void {
  if ("condition" in condition) return;
  if ("fact" in condition) addLeaf(condition, into);
  else if ("not" in condition) collect(condition.not, into);
  else {
    for (const child of "all" in condition ? condition.all : condition.any) collect(child, into);
  }
}

function addLeaf({ fact, value }: LeafCondition, into: Map<string, Set<Scalar>>): void {
  if (typeof value === "object" && value !== null && "fact" in value) return;
  const values = into.get(fact) ?? new Set<Scalar>();
  for (const each of Array.isArray(value) ? value : [value]) values.add(each as Scalar);
  into.set(fact, values);
}
