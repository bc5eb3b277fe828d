import { fillText, type Issue, type Reason } from "../decision/index.js";
import { issueTextsZhCn } from "../decision/issues/zh-cn.js";
import { reasonTextsZhCn } from "../decision/reasons/zh-cn.js";

/**
 * The issue as a Chinese sentence.
 *
 * @example
 * formatIssue({ code: "input.missing-key", at: "/asOf", params: { key: "asOf" }, message: "" });
 * // "缺少 `asOf`，请补上"
 */
export function formatIssue({ code, params }: Issue): string {
  return fillText(issueTextsZhCn[code], params);
}

/**
 * The reason as a Chinese sentence, without the clause it rests on.
 *
 * @example
 * formatReason({
 *   code: "policy.none-in-force", set: null, cite: [], at: "",
 *   params: { kind: "warranty", date: "2026-01-01" },
 * }); // "2026-01-01 没有已批准并生效的 warranty 规则版本"
 */
export function formatReason({ code, params }: Reason): string {
  return fillText(reasonTextsZhCn[code].text, params);
}

/** What to do now, in Chinese; null where the reason asks for nothing. */
export function formatNextStep({ code, params }: Reason): string | null {
  const { next } = reasonTextsZhCn[code];
  return next === undefined ? null : fillText(next, params);
}
