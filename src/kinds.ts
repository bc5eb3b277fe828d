import { feesKind } from "./billing/index.js";
import { type Result, unwrap } from "./decision/index.js";
import { rulesKind } from "./free-rules/index.js";
import { intakeKind } from "./intake/index.js";
import { type Kind, type ParseOptions, parseDocument, type RuleSet } from "./rule-set/index.js";
import { remedyKind, warrantyKind } from "./warranty/index.js";

/** Every kind of rule set there is. */
export const kinds: readonly Kind[] = [rulesKind, intakeKind, warrantyKind, remedyKind, feesKind];

/**
 * Parses a rule set of any kind: checks everything, copies and freezes the document, computes its
 * digest. The functions that decide accept only what this returns.
 *
 * @param document plain JSON, as `JSON.parse` gives it
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
export function parseRuleSet(document: unknown, options: ParseOptions = {}): RuleSet {
  return unwrap(safeParseRuleSet(document, options));
}

/** `parseRuleSet` as a Result. */
export function safeParseRuleSet(document: unknown, options: ParseOptions = {}): Result<RuleSet> {
  return parseDocument(kinds, document, options);
}
