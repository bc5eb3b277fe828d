import { issueTexts } from "./issues/en.js";
import { fillText, type TextParams } from "./text.js";

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
  return { code, at, message: fillText(issueTexts[code], params), params };
}
