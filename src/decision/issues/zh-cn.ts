import type { IssueCode } from "../issue.js";

/** Chinese sentences for the issue codes of en.ts, in the same order. */
export const issueTextsZhCn: Readonly<Record<IssueCode, string>> = {
  // input shape (any public function)
  "input.type": "应为 {expected}，实际为 {found}",
  "input.unknown-key": "未知的键 `{key}`{hint}",
  "input.missing-key": "缺少 `{key}`，请补上",

  // time

  // money

  // rule set

  // conditions

  // facts

  // warranty

  // billing

  // intake
};
