import { type Issue, type IssueCode, issueText } from "./issue.js";
import type { Reason, ReasonCode } from "./reason.js";
import { fillText, type Locale, type Phrases, type TextParams } from "./text.js";
import { type Words, wordedParams } from "./worded.js";

/** All sentences of one language; `aftersale/texts/en` and `aftersale/texts/zh-CN` export one each. */
export interface TextCatalogue {
  readonly locale: Locale;
  readonly reasons: Readonly<Record<ReasonCode, { readonly text: string; readonly next?: string }>>;
  readonly issues: Readonly<Record<IssueCode, string>>;
  /** Parts of sentences that parameters name by a code. */
  readonly phrases: Phrases;
  /** How this language calls the codes that reasons carry, by what they speak of. */
  readonly words: Words;
}

/**
 * A reason as a sentence.
 *
 * @example
 * formatReason(reason, en); // "no rule holds, and the set has no `otherwise`"
 */
export function formatReason({ code, params }: Reason, texts: TextCatalogue): string {
  return filled(texts.reasons[code].text, wordedParams(params, texts), texts);
}

/** What to do now, as a sentence; null where the reason asks for nothing. */
export function formatNextStep({ code, params }: Reason, texts: TextCatalogue): string | null {
  const { next } = texts.reasons[code];
  return next === undefined ? null : filled(next, wordedParams(params, texts), texts);
}

/** An issue as a sentence; its own `message` is the English one. */
export function formatIssue({ code, params }: Issue, texts: TextCatalogue): string {
  return issueText(texts.issues[code], params, texts.locale, texts.phrases);
}

const filled = (template: string, params: TextParams, { locale, phrases }: TextCatalogue) =>
  fillText(template, params, locale, phrases);
