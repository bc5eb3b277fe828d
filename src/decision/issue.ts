import { issueTexts } from "./issues/en.js";
import { phraseTexts } from "./phrases/en.js";
import { fillText, type Locale, type Phrases, type TextParam, type TextParams } from "./text.js";

export type IssueCode = keyof typeof issueTexts;

/** Something wrong with an input: what, where, and a sentence that says what to do. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON Pointer into the input that was given; `""` is the whole of it. */
  readonly at: string;
  /** English sentence; `formatIssue` gives it in another language. */
  readonly message: string;
  readonly params: TextParams;
}

export function issue(code: IssueCode, at: string, params: TextParams = {}): Issue {
  return { code, at, message: issueText(issueTexts[code], params, "en", phraseTexts), params };
}

/** The sentence of an issue; names in a list stand in backticks, as single ones do in the texts. */
export function issueText(
  template: string,
  params: TextParams,
  locale: Locale,
  phrases: Phrases,
): string {
  const shown = Object.entries(params).map(([name, value]) => [name, quotedNames(value)] as const);
  return fillText(template, Object.fromEntries(shown), locale, phrases);
}

function quotedNames(value: TextParam): TextParam {
  if (!Array.isArray(value)) return value;
  const names = value as readonly (string | number)[];
  return names.map((name) => (/^["`\d]/.test(String(name)) ? name : `\`${name}\``));
}
