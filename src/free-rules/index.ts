export { type CompiledRules, compileRules, NEEDS_FACTS, NONE_HOLDS } from "./compile-rules.js";
export { decide, decideTwins, safeDecide } from "./decide.js";
export { decideMany } from "./decide-many.js";
export {
  type ConditionFinding,
  type ConditionText,
  type ExplainOptions,
  type Explanation,
  explain,
  explanationReasons,
  type NearestFlip,
  type RuleFinding,
  safeExplain,
} from "./explain/index.js";
export type { FactOptions } from "./host-facts.js";
export { rulesKind } from "./kind.js";
export {
  type PossibleOptions,
  type PossibleOutcomes,
  possibleOutcomes,
  safePossibleOutcomes,
} from "./possible-outcomes.js";
export type { DecideOptions, RulesDecision } from "./rules-decision.js";
