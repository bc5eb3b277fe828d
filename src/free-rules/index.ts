export { decide, safeDecide } from "./decide.js";
export { rulesKind } from "./kind.js";
export type { DecideOptions, RulesDecision } from "./rules-decision.js";
