import { qualify, type Rule, type RuleSet } from "../../rule-set/index.js";
import type { Ref } from "../model/index.js";
import { confidenceOf } from "../policy/index.js";

/** Where a rule stands, for reasons. */
export function refOf(set: RuleSet, rule: Rule): Ref {
  return {
    set: `${set.id}@${set.version}`,
    rule: rule.name,
    ...(rule.title === undefined ? {} : { title: rule.title }),
    cite: qualify(rule.cite, set.document.instrument),
    confidence: confidenceOf(set),
  };
}
