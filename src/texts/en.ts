import { fillText, type Issue, type Reason } from "../decision/index.js";
import { issueTexts } from "../decision/issues/en.js";
import { type ReasonText, reasonTexts } from "../decision/reasons/en.js";

/**
 * The issue as an English sentence.
 *
 * @example
 * formatIssue({ code: "input.missing-key", at: "/asOf", params: { key: "asOf" }, message: "" });
 * // "`asOf` is missing; add it"
 */
export function formatIssue({ code, params }: Issue): string {
  return fillText(issueTexts[code], params);
}

/**
 * The reason as an English sentence, without the clause it rests on.
 *
 * @example
 * formatReason({
 *   code: "policy.none-in-force", set: null, cite: [], at: "",
 *   params: { kind: "warranty", date: "2026-01-01" },
 * }); // "no approved version of warranty is in force on 2026-01-01"
 */
export function formatReason({ code, params }: Reason): string {
  return fillText(reasonTexts[code].text, params);
}

/** What to do now, in English; null where the reason asks for nothing. */
export function formatNextStep({ code, params }: Reason): string | null {
  const { next }: ReasonText = reasonTexts[code];
  return next === undefined ? null : fillText(next, params);
}
