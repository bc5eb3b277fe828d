export { type ExplainOptions, explain, safeExplain } from "./explain.js";
export type {
  ConditionFinding,
  ConditionText,
  Explanation,
  NearestFlip,
  RuleFinding,
} from "./explanation.js";
export { explanationReasons } from "./explanation-reasons.js";
