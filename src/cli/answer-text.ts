import { distinctBy, type Locale, type PolicyRef, type TextCatalogue } from "../decision/index.js";
import {
  BESIDE,
  type Fields,
  isObject,
  type Line,
  listed,
  type Writing,
  writeBeside,
} from "./answer-lines.js";
import { writeField } from "./answer-parts.js";
import { inline } from "./inline.js";

/** Told by the outcome once that is determined. */
const SETTLED = new Set(["certain", "open"]);

/**
 * An answer for a person to read: a line for what was decided and for each part that has a status of
 * its own, then what is missing, why, and by which version.
 */
export function answerText(answer: object, texts: TextCatalogue, locale: Locale): string {
  const writing: Writing = { texts, locale, answers: [], missing: [], assumed: [], because: [] };
  const fields = answer as Fields;
  const determined = fields.status === "determined";
  writeBeside(fields, writing);
  if (typeof fields.status === "string") writing.answers.push(["status", fields.status]);
  for (const [name, value] of Object.entries(answer)) {
    if (name === "outcome") writeOutcome(value, writing);
    else if (!BESIDE.has(name) && !(determined && SETTLED.has(name))) {
      writeField(name, value, writing);
    }
  }
  if (!determined && (fields.outcome ?? null) === null) writePossible(fields, writing);
  const { answers, missing, assumed, because } = writing;
  return columns([
    ...answers,
    ...once(missing),
    ...once(assumed),
    ...once(because),
    ...listed<PolicyRef>(fields, "policies").map(policyLine),
    ...(fields.confidence === "own-policy" ? [] : confidenceLine(fields)),
    ...(typeof fields.nextChangeAt === "string" ? [["changes", fields.nextChangeAt] as const] : []),
  ]);
}

/** An event as its author wrote it; an outcome of many fields by its fields. */
function writeOutcome(outcome: unknown, writing: Writing): void {
  if (!isObject(outcome) || Array.isArray(outcome) || isEvent(outcome)) {
    writing.answers.push(["outcome", JSON.stringify(outcome)]);
    return;
  }
  for (const [name, value] of Object.entries(outcome)) writeField(name, value, writing);
}

function writePossible(fields: Fields, { answers, locale }: Writing): void {
  for (const each of listed<unknown>(fields, "possible")) {
    const text = each === null || isEvent(each) ? JSON.stringify(each) : inline(each, locale);
    answers.push(["possible", text]);
  }
}

const isEvent = (value: unknown): boolean => isObject(value) && typeof value.type === "string";

/** How well the weakest source was read, where it is not the company's own policy. */
const confidenceLine = ({ confidence }: Fields): readonly Line[] =>
  typeof confidence === "string" ? [["confidence", confidence]] : [];

const policyLine = ({ id, version, preview }: PolicyRef): Line => [
  "policy",
  `${id}@${version}${preview ? " (preview)" : ""}`,
];

const once = (lines: readonly Line[]): readonly Line[] =>
  distinctBy(lines, (line) => line.join("\n"));

/** Short answers keep one shape. */
const NARROWEST = 8;

function columns(lines: readonly Line[]): string {
  const width = Math.max(NARROWEST, ...lines.map(([label]) => label.length));
  const indented = `\n${" ".repeat(width)}  `;
  return lines
    .map(([label, text]) => `${label.padEnd(width)}  ${text.replaceAll("\n", indented)}\n`)
    .join("");
}
