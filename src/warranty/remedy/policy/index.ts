export type { Span, WrittenEffect, WrittenWindow } from "./columns.js";
export { rulesOf } from "./compile-rules.js";
export { coverFacts, remedyFacts } from "./facts.js";
export { flowInputs } from "./flow-issues.js";
export { remedyKind } from "./kind.js";
export type { ReadySpan, ReadyWindow } from "./ready-window.js";
export type { ReadyRow, RemedyRules } from "./rules.js";
export type * from "./tables.js";
export * from "./words.js";
