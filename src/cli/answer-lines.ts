import {
  type AssumedFact,
  type FactRef,
  formatNextStep,
  formatReason,
  type Locale,
  type Reason,
  type TextCatalogue,
} from "../decision/index.js";

export type Fields = Readonly<Record<string, unknown>>;
export type Line = readonly [label: string, text: string];

/** What every answer may carry besides what is asked; each is written once for all its parts. */
export const BESIDE = new Set([
  "missing",
  "possible",
  "assumed",
  "reasons",
  "policies",
  "nextChangeAt",
  "confidence",
  "status",
]);

/** The lines of an answer as they come, by what they say. */
export interface Writing {
  readonly texts: TextCatalogue;
  readonly locale: Locale;
  readonly answers: Line[];
  readonly missing: Line[];
  readonly assumed: Line[];
  readonly because: Line[];
}

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null;

export const listed = <T>(fields: Fields, name: string): readonly T[] =>
  Array.isArray(fields[name]) ? (fields[name] as T[]) : [];

/** Writes what is missing, assumed and why; of one part, or of the whole. */
export function writeBeside(fields: Fields, { missing, assumed, because, texts }: Writing): void {
  for (const asked of listed<FactRef | string>(fields, "missing")) {
    missing.push(["missing", typeof asked === "string" ? asked : `${asked.fact} (${asked.at})`]);
  }
  for (const { fact, value } of listed<AssumedFact>(fields, "assumed")) {
    assumed.push(["assumed", `${fact} = ${JSON.stringify(value)}`]);
  }
  for (const reason of listed<Reason>(fields, "reasons")) because.push(reasonLine(reason, texts));
}

function reasonLine(reason: Reason, texts: TextCatalogue): Line {
  const source = [reason.rule ?? reason.row, ...reason.cite].filter((part) => part !== undefined);
  const cited = source.length === 0 ? "" : ` [${source.join(", ")}]`;
  const next = formatNextStep(reason, texts);
  const because = `${formatReason(reason, texts)}${cited}`;
  return ["because", next === null ? because : `${because}\n${next}`];
}
