import type { Issue, IssueCode } from "./issue.js";
import type { Reason, ReasonCode } from "./reason.js";
import { fillText, type Locale, type TextParams } from "./text.js";

/** All sentences of one language; `aftersale/texts/en` and `aftersale/texts/zh-CN` export one each. */
export interface TextCatalogue {
  readonly locale: Locale;
  readonly reasons: Readonly<Record<ReasonCode, { readonly text: string; readonly next?: string }>>;
  readonly issues: Readonly<Record<IssueCode, string>>;
  /** How this language calls the codes that the library itself gives, such as cost types. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * A reason as a sentence.
 *
 * @example
 * formatReason(reason, en); // "no rule holds, and the set has no `otherwise`"
 */
export function formatReason({ code, params }: Reason, texts: TextCatalogue): string {
  return fillText(texts.reasons[code].text, worded(params, texts), texts.locale);
}

/** What to do now, as a sentence; null where the reason asks for nothing. */
export function formatNextStep({ code, params }: Reason, texts: TextCatalogue): string | null {
  const { next } = texts.reasons[code];
  return next === undefined ? null : fillText(next, worded(params, texts), texts.locale);
}

/** An issue as a sentence; its own `message` is the English one. */
export function formatIssue({ code, params }: Issue, texts: TextCatalogue): string {
  return fillText(texts.issues[code], params, texts.locale);
}

/** Codes among the parameters as words of the language. */
function worded(params: TextParams, { words }: TextCatalogue): TextParams {
  const entries = Object.entries(params).map(([name, value]) => {
    const known = typeof value === "string" && Object.hasOwn(words, value);
    return [name, known ? (words[value] as string) : value] as const;
  });
  return Object.fromEntries(entries);
}
