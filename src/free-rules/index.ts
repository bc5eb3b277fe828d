export { type DecideOptions, decide, type RulesDecision, safeDecide } from "./decide.js";
export { rulesKind } from "./kind.js";
