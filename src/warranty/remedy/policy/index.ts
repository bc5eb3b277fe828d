export { countedDates } from "./dates.js";
export type * from "./document.js";
export { remedyFacts } from "./facts.js";
export { flowInputs } from "./flow-issues.js";
export { remedyKind } from "./kind.js";
export * from "./words.js";
