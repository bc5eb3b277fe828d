import type { Condition, LeafCondition } from "../../conditions/index.js";
import { deepFreeze, perObject, pointer } from "../../decision/index.js";
import type { RuleSet } from "../../rule-set/index.js";
import type { ConditionText } from "./explanation.js";

/** The conditions of a set with their places, collected when it is first explained. */
export const conditionTexts = perObject(({ document }: RuleSet) => {
  const found = new Map<LeafCondition, ConditionText>();
  const { conditions = {}, rules = [] } = document;
  for (const [name, condition] of Object.entries(conditions)) {
    collect(condition, pointer("/conditions", name), found);
  }
  rules.forEach((rule, i) => {
    collect(rule.conditions, pointer("/rules", i, "conditions"), found);
  });
  return found as ReadonlyMap<LeafCondition, ConditionText>;
});

function collect(condition: Condition, at: string, into: Map<LeafCondition, ConditionText>): void {
  if ("fact" in condition) into.set(condition, textOf(condition, at));
  else if ("not" in condition) collect(condition.not, pointer(at, "not"), into);
  else if (!("condition" in condition)) {
    const key = "all" in condition ? "all" : "any";
    const children = "all" in condition ? condition.all : condition.any;
    children.forEach((child, i) => {
      collect(child, pointer(at, key, i), into);
    });
  }
}

const textOf = ({ fact, operator, value }: LeafCondition, at: string) =>
  deepFreeze({ at, fact, operator, value });
