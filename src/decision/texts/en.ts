export const issueTexts = {
  "input.type": "expected {expected}, found {found}",
  "input.unknown-key": "unknown key `{key}`{hint}",
  "input.missing-key": "`{key}` is missing; add it{allowed?}",
  "input.value": "expected {expected}, found {found}{hint?}",
  "input.range": "expected {expected}, found {found}",
  "input.format": "{found} is not well formed; expected {expected}",
  "input.too-many": "found {n}, at most {maximum} are allowed",
  "input.too-many-faults":
    "the input has too many faults to list; mend the first ones and try again",
  "input.more": "and {n} more {n|issue|issues}; mend these first",
  "json.not-json": "expected JSON, found {found}",
  "json.unreadable": "reading the document failed with {found}; pass plain JSON",
  "json.too-deep": "the document is nested more than {maximum} deep",
  "json.too-large": "the document is larger than {maximum} characters; split it",
  "json.forbidden-key": "the key `{key}` is not allowed in a document; rename it",
  "json.syntax": "not valid JSON: {what} at {found}",
  "json.duplicate-key": "the key `{key}` stands twice in one object; remove or rename one",
} as const;

export const sentences = { issueTexts };
