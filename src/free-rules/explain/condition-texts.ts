import type { Condition, LeafCondition } from "../../conditions/index.js";
import { deepFreeze, pointer } from "../../decision/index.js";
import type { RuleSet } from "../../rule-set/index.js";
import type { ConditionText } from "./explanation.js";

const texts = new WeakMap<RuleSet, Map<LeafCondition, ConditionText>>();

/** The conditions of a set with their places, collected when it is first explained. */
export function conditionTexts(set: RuleSet): ReadonlyMap<LeafCondition, ConditionText> {
  const known = texts.get(set);
  if (known !== undefined) return known;
  const found = new Map<LeafCondition, ConditionText>();
  const { conditions = {}, rules = [] } = set.document;
  for (const [name, condition] of Object.entries(conditions)) {
    collect(condition, pointer("/conditions", name), found);
  }
  rules.forEach((rule, i) => {
    collect(rule.conditions, pointer("/rules", i, "conditions"), found);
  });
  texts.set(set, found);
  return found;
}

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
