/**
 * Issue codes with their English sentence: lower case, the thing in backticks, what was expected,
 * what was found, what to do. Codes are append-only. One section per area; zh-cn.ts mirrors it.
 */
export const issueTexts = {
  // input shape (any public function)
  "input.type": "expected {expected}, found {found}",
  "input.unknown-key": "unknown key `{key}`{hint}",
  "input.missing-key": "`{key}` is missing; add it",

  // time

  // money

  // rule set

  // conditions

  // facts

  // warranty

  // billing

  // intake
} as const;
