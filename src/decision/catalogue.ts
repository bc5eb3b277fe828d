import type { Locale, Phrases } from "./text.js";
import type { Words } from "./worded.js";

/** The sentences of issues by code: lower case, the thing in backticks, what was expected and found, what to do. */
export type IssueTexts = Readonly<Record<string, string>>;

export interface ReasonText {
  readonly text: string;
  /** Who may read it. */
  readonly audience: "customer" | "staff";
  /** What to do now, where there is something to do. */
  readonly next?: string;
}
export type ReasonTexts = Readonly<Record<string, ReasonText>>;

/** A catalogue of another language: the same codes, for the same readers. */
export type IssueTextsLike<T extends IssueTexts> = Readonly<Record<keyof T, string>>;
export type ReasonTextsLike<T extends ReasonTexts> = {
  readonly [C in keyof T]: ReasonText & Pick<T[C], "audience">;
};

/** All sentences of one language; `aftersale/texts/en` and `aftersale/texts/zh-CN` export one each. */
export interface TextCatalogue {
  readonly locale: Locale;
  readonly reasons: ReasonTexts;
  readonly issues: IssueTexts;
  /** Parts of sentences that parameters name by a code. */
  readonly phrases: Phrases;
  /** How this language calls the codes that reasons carry, by what they speak of. */
  readonly words: Words;
}
