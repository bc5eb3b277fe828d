export { rulesOf } from "./compile-rules.js";
export type * from "./document.js";
export { remedyFacts } from "./facts.js";
export { flowInputs } from "./flow-issues.js";
export { remedyKind } from "./kind.js";
export type { ReadySpan, ReadyWindow } from "./ready-window.js";
export type { ReadyRow, RemedyRules } from "./rules.js";
export * from "./words.js";
