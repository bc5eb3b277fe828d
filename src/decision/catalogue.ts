import type { AllNames, ParamsArgument, TextParamsOf } from "./placeholders.js";
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

/** A catalogue of another language: the same codes, for the same readers, each with all that it shows. */
export type IssueTextsLike<T extends IssueTexts> = { readonly [C in keyof T]: Worded<T[C]> };
export type ReasonTextsLike<T extends ReasonTexts> = {
  readonly [C in keyof T]: Pick<T[C], "audience"> & {
    readonly text: Worded<T[C]["text"]>;
  } & (T[C] extends {
      readonly next: infer Next extends string;
    }
      ? { readonly next: Worded<Next> }
      : { readonly next?: never });
};

type Worded<Text extends string> = string & Showing<AllNames<Text>>;

/** Texts that show each of the names, in any order: what a function of every one would take. */
type Showing<Name extends string> = (
  Name extends string
    ? (text: `${string}{${Name}${"}" | "?" | "|"}${string}`) => void
    : never
) extends (text: infer Text) => void
  ? Text
  : never;

/** All that is said of a reason: its sentence, and what to do now. */
export type SaidOf<Text extends ReasonText> =
  | Text["text"]
  | (Text extends { readonly next: infer Next extends string } ? Next : never);

/** The parameters that a reason shows, beside those `Given` to it otherwise. */
export type ReasonParams<
  T extends ReasonTexts,
  Code extends keyof T,
  Given extends string = never,
> = TextParamsOf<SaidOf<T[Code]>, Given>;

/** The same as a last argument, which may be left out where nothing is shown. */
export type ReasonArgument<
  T extends ReasonTexts,
  Code extends keyof T,
  Given extends string = never,
> = ParamsArgument<SaidOf<T[Code]>, Given>;

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
