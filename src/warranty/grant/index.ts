export { because, type Note, reasonOf } from "./because.js";
export type { GrantContext, OpenExtension } from "./context.js";
export { reaches } from "./covers.js";
export type { Gate, Grant, Stretch } from "./grant.js";
export { grantsOfPlan } from "./grants-of-plan.js";
export {
  grantsOfReplacement,
  type OpenRule,
  type OpenTerm,
  paidFor,
  type Replaced,
  type ReplacementEvent,
} from "./grants-of-replacement.js";
export { grantsOfTerm, type TermManner } from "./grants-of-term.js";
export { knownEnd } from "./last-day.js";
export type { ReadPlan } from "./plan-end.js";
