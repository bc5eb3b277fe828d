import { feesKind } from "./billing/index.js";
import { type Result, unwrap } from "./decision/index.js";
import { rulesKind } from "./free-rules/index.js";
import { intakeKind } from "./intake/index.js";
import {
  type Kind,
  type KindName,
  type ParseOptions,
  parseDocument,
  type RuleSet,
} from "./rule-set/index.js";
import { remedyKind, warrantyKind } from "./warranty/index.js";

/** Every kind of rule set there is. */
export const kinds: readonly Kind[] = [rulesKind, intakeKind, warrantyKind, remedyKind, feesKind];

/**
 * Parses a rule set of any kind: checks everything, copies and freezes the document, computes its
 * digest. The functions that decide accept only what this returns.
 *
 * @param document plain JSON, as `JSON.parse` gives it
 * @param options.kind the kind that the document must be of; it types the set, whose kind TypeScript
 *   knows of itself only where the document stands in the code
 * @throws AftersaleError with every issue at once
 * @example
 * parseRuleSet({
 *   format: "aftersale/1",
 *   kind: "rules",
 *   id: "shop/shipping",
 *   version: "1.0.0",
 *   title: { en: "Shipping", "zh-CN": "运费" },
 *   effective: { from: "2026-01-01", to: null },
 * }).version; // "1.0.0"
 */
export function parseRuleSet<const D, K extends KindName = KindIn<D>>(
  document: D,
  options: ParseOptions<K> = {},
): RuleSet<NoInfer<K>> {
  return unwrap(safeParseRuleSet(document, options));
}

/** `parseRuleSet` as a Result. */
export function safeParseRuleSet<const D, K extends KindName = KindIn<D>>(
  document: D,
  options: ParseOptions<K> = {},
): Result<RuleSet<NoInfer<K>>> {
  return parseDocument(kinds, document, options) as Result<RuleSet<NoInfer<K>>>;
}

/** The kind that a document written in the code says it is of; any of them where that is not known. */
type KindIn<D> = D extends { readonly kind: infer N extends KindName } ? N : KindName;
