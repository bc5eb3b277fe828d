export { brand } from "./brand.js";
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
export { formatIssue, formatNextStep, formatReason, type TextCatalogue } from "./format.js";
export { type Issue, type IssueCode, issue } from "./issue.js";
export { lessSettled } from "./less-settled.js";
export { type OptionShape, optionIssues, optionShapes, previewOnly } from "./options.js";
export { perObject } from "./per-object.js";
export { type PhraseCode, phrase } from "./phrase.js";
export { isPlain, plainCopy, unreadable } from "./plain-copy.js";
export { pointer } from "./pointer.js";
export type { Reason, ReasonCode } from "./reason.js";
export { AftersaleError, attempt, fail, ok, type Result, unwrap } from "./result.js";
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
