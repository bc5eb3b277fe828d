import { formatIssue, type Issue, type TextCatalogue } from "../decision/index.js";
import type { JsonDocument } from "./json-document.js";

import { offsetOf, type Position, positionOf } from "./position.js";

/** An issue with the place in the file where a person can mend it. */
export interface Finding extends Position {
  readonly file: string;
  readonly issue: Issue;
}

/** The findings of a document: those of its text, and these issues placed in it; top to bottom. */
export function findingsOf(document: JsonDocument, issues: readonly Issue[]): readonly Finding[] {
  const placed = [
    ...document.issues,
    ...issues.map((issue) => ({ issue, offset: offsetOf(document, issue.at) })),
  ];
  return placed
    .sort((a, b) => a.offset - b.offset)
    .map(({ issue, offset }) => ({ file: document.file, ...positionOf(document, offset), issue }));
}

/** `file:line:column  code  message`. */
export function findingLine({ file, line, column, issue }: Finding, texts: TextCatalogue): string {
  return `${file}:${line}:${column}  ${issue.code}  ${formatIssue(issue, texts)}`;
}

/** As `--json` prints it. */
export function findingJson({ file, line, column, issue }: Finding, texts: TextCatalogue): object {
  return { file, line, column, ...issue, message: formatIssue(issue, texts) };
}
