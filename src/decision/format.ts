import type { ReasonText, TextCatalogue } from "./catalogue.js";
import { type Issue, issueText } from "./issue.js";
import { type OptionShapes, takeOptions } from "./options.js";
import type { Reason } from "./reason.js";
import { fillText, type TextParams } from "./text.js";
import { wordedParams } from "./worded.js";

/**
 * A reason as a sentence; its code where the catalogue has no such reason.
 *
 * @example
 * formatReason(reason, en); // "no rule holds, and the set has no `otherwise`"
 */
export function formatReason({ code, params }: Reason, texts: TextCatalogue): string {
  const known = textOf(texts.reasons, code);
  return known === null ? code : filled(known.text, wordedParams(params, texts), texts);
}

export interface FormatReasonsOptions {
  /** A customer reads only what is meant for customers; `staff`, the default, reads everything. */
  readonly for?: "customer" | "staff";
}

/**
 * Reasons as sentences, each once.
 *
 * @throws AftersaleError for options that it does not know: a slip must not show a customer what is for staff
 * @example
 * formatReasons([reason], en); // ["no rule holds, and the set has no `otherwise`"]
 * formatReasons([reason], en, { for: "customer" }); // []
 */
export function formatReasons(
  reasons: readonly Reason[],
  texts: TextCatalogue,
  options?: FormatReasonsOptions,
): readonly string[] {
  const { for: reader = "staff" } = takeOptions(options, readers);
  const meant = reasons.filter(
    ({ code }) => reader === "staff" || textOf(texts.reasons, code)?.audience === "customer",
  );
  return [...new Set(meant.map((reason) => formatReason(reason, texts)))];
}

const readers = {
  for: {
    expected: "customer-or-staff",
    fits: (value): value is "customer" | "staff" => value === "customer" || value === "staff",
  },
} as const satisfies OptionShapes;

/** What to do now, as a sentence; null where the reason asks for nothing. */
export function formatNextStep({ code, params }: Reason, texts: TextCatalogue): string | null {
  const next = textOf(texts.reasons, code)?.next;
  return next === undefined ? null : filled(next, wordedParams(params, texts), texts);
}

/** An issue as a sentence; its own `message` is the English one, and stands where the catalogue has no such issue. */
export function formatIssue({ code, params, message }: Issue, texts: TextCatalogue): string {
  const known = textOf(texts.issues, code);
  return known === null ? message : issueText(known, params, texts.locale, texts.phrases);
}

const filled = (template: string, params: TextParams, { locale, phrases }: TextCatalogue) =>
  fillText(template, params, locale, phrases);

const textOf = <T extends string | ReasonText>(
  texts: Readonly<Record<string, T>>,
  code: string,
): T | null => (Object.hasOwn(texts, code) ? (texts[code] as T) : null);
