export { type Answer, ask, askPlainly, factsFor, treeOf } from "./ask.js";
export { bundleIssues, bundleNames } from "./bundle.js";
export { qualify } from "./citation.js";
export { ALL_EVENTS, type CompiledSet, type Question } from "./compile.js";
export { canonicalJson, digestOf } from "./digest.js";
export type { Authority, Envelope, RowManners, Rule, RuleEvent, RuleSet } from "./document.js";
export {
  type BasisDates,
  compareVersions,
  type InForce,
  type InForceOptions,
  inForce,
  type NoneInForce,
  type Selection,
  type SortedSets,
  sortSets,
} from "./in-force.js";
export {
  type Clause,
  type Instrument,
  parseInstrument,
  safeParseInstrument,
} from "./instrument.js";
export { defineKind, type EventKind, type Kind, type TableKind } from "./kind.js";
export { noneInForce } from "./none-in-force.js";
export { type ParseOptions, parseDocument } from "./parse.js";
export { compiledSet } from "./parsed.js";
export { plainReason, rowReason, ruleReason } from "./reason-of.js";
export {
  type FoundRow,
  findRow,
  type MatchingRows,
  matchRows,
  type PlacedRow,
  rowsOf,
  rowTree,
  tableNames,
} from "./rows.js";
export { citations, civilDate, rowManners, texts } from "./schema.js";
export { treesOf } from "./trees.js";
