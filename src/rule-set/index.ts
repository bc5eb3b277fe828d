export { type Answer, ask, askPlainly, factsFor, treeOf } from "./ask.js";
export { qualify } from "./citation.js";
export type { Holds } from "./columns/index.js";
export * as column from "./columns/index.js";
export { ALL_EVENTS, type CompiledSet, type Question } from "./compile.js";
export { canonicalJson, digestOf } from "./digest.js";
export type { Authority, Envelope, RowManners, Rule, RuleEvent, RuleSet } from "./document.js";
export { about, type EditorWords, type Word, type Words, word } from "./editor-words.js";
export { factRefs, type PlacesOf } from "./fact-refs.js";
export * from "./function/index.js";
export { holdsFor } from "./holds-for.js";
export {
  type BasisDates,
  compareVersions,
  type InForce,
  type InForceOptions,
  inForce,
  type NoneInForce,
  newest,
  type Selection,
} from "./in-force.js";
export {
  type Clause,
  type Instrument,
  parseInstrument,
  safeParseInstrument,
} from "./instrument.js";
export {
  type DocumentOf,
  defineKind,
  type EventKind,
  type EventKinds,
  type Kind,
  type ParamsOf,
  type RowOf,
  type RuleRaising,
  type TableKind,
  type TableKinds,
  type TablesOf,
  table,
} from "./kind.js";
export { type KindName, kindNames } from "./kind-names.js";
export { noneInForce } from "./none-in-force.js";
export { type ParseOptions, parseDocument } from "./parse.js";
export { compiledSet, kindOfSet, notParsed } from "./parsed.js";
export { type ReasonMakers, reasonsOf } from "./reason-of.js";
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
export { companySets, type SortedSets, sortSets } from "./sort-sets.js";
export { issue as ruleSetIssue } from "./texts/index.js";
export { treesOf } from "./trees.js";
export {
  allOf,
  anyOf,
  given,
  known,
  NO,
  not,
  openFor,
  UNCOVERED,
  UNREAD,
  type Whether,
  YES,
} from "./whether.js";
