export { brand } from "./brand.js";
export type {
  IssueTexts,
  IssueTextsLike,
  ReasonArgument,
  ReasonParams,
  ReasonText,
  ReasonTexts,
  ReasonTextsLike,
  SaidOf,
  TextCatalogue,
} from "./catalogue.js";
export { closest, didYouMean } from "./closest.js";
export { copyJson, type Json, type JsonObject } from "./copy-json.js";
export type {
  AssumedFact,
  Confidence,
  Decision,
  Determined,
  FactRef,
  PolicyRef,
  Status,
  Undetermined,
} from "./decision.js";
export { deepFreeze } from "./deep-freeze.js";
export { describe } from "./describe.js";
export { distinctBy, distinctDefaults, distinctRefs, lastBy } from "./distinct.js";
export {
  type FormatReasonsOptions,
  formatIssue,
  formatNextStep,
  formatReason,
  formatReasons,
} from "./format.js";
export { isDate } from "./is-date.js";
export { isPlain } from "./is-plain.js";
export { type Issue, type IssueMaker, issue, issuesOf } from "./issue.js";
export { type Near, unlessKnown } from "./known-names.js";
export { lessSettled } from "./less-settled.js";
export {
  type OptionShape,
  type OptionShapes,
  type OptionsOf,
  optionShapes,
  previewOnly,
  readOptions,
  takeOptions,
} from "./options.js";
export { perObject } from "./per-object.js";
export { type PhraseCode, phrase } from "./phrase.js";
export type { ParamsArgument } from "./placeholders.js";
export { plainCopy, unreadable } from "./plain-copy.js";
export { pointer } from "./pointer.js";
export type { Reason } from "./reason.js";
export { AftersaleError, attempt, fail, ok, type Reading, type Result, unwrap } from "./result.js";
export { shapeIssues } from "./schema.js";
export {
  fillText,
  type Locale,
  type Phrase,
  type Phrases,
  type TextParam,
  type TextParams,
  type Texts,
} from "./text.js";
export type { WordDomain, Words } from "./worded.js";
