import type { IssueTexts } from "./catalogue.js";
import { phraseTexts } from "./phrases/en.js";
import type { ParamsArgument } from "./placeholders.js";
import { fillText, type Locale, type Phrases, type TextParam, type TextParams } from "./text.js";
import { issueTexts } from "./texts/en.js";

/** Something wrong with an input: what, where, and a sentence that says what to do. */
export interface Issue {
  readonly code: string;
  /** JSON Pointer into the input that was given; `""` is the whole of it. */
  readonly at: string;
  /** English sentence; `formatIssue` gives it in another language. */
  readonly message: string;
  readonly params: TextParams;
}

/** Makes an issue by a code of a catalogue, with the parameters that its sentence shows. */
export type IssueMaker<T extends IssueTexts> = <Code extends keyof T & string>(
  code: Code,
  at: string,
  ...params: ParamsArgument<T[Code]>
) => Issue;

/** Issues of a folder's own catalogue, and those that anything may have. */
/* @__NO_SIDE_EFFECTS__ */
export function issuesOf<T extends IssueTexts>(own: T): IssueMaker<typeof issueTexts & T> {
  const texts: IssueTexts = { ...issueTexts, ...own };
  return (code, at, params: TextParams = {}) => ({
    code,
    at,
    message: issueText(texts[code] as string, params, "en", phraseTexts),
    params,
  });
}

/** Issues that anything may have: of shape, of JSON. */
export const issue: IssueMaker<typeof issueTexts> = /* @__PURE__ */ issuesOf({});

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
