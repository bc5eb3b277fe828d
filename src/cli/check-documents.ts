import type { Result } from "../decision/index.js";
import { safeParseRuleSet } from "../kinds.js";
import { type Instrument, type RuleSet, safeParseInstrument } from "../rule-set/index.js";
import { type Calendar, safeParseCalendar } from "../time/index.js";
import { type Finding, findingsOf } from "./finding.js";
import type { JsonDocument } from "./json-document.js";
import { type DocumentKind, kindOfDocument } from "./kind-of-document.js";

export interface CheckedDocument {
  readonly file: string;
  /** What it was read as; `null` where its text is not JSON. */
  readonly kind: DocumentKind | null;
  readonly findings: readonly Finding[];
  /** A rule set without findings, parsed. */
  readonly ruleSet?: RuleSet;
  /** A calendar without findings, parsed. */
  readonly calendar?: Calendar;
}

/** Parses every document; instruments first, since rule sets cite them. */
export function checkDocuments(
  documents: readonly JsonDocument[],
  shipped: readonly Instrument[],
): readonly CheckedDocument[] {
  const instruments = new Map(shipped.map((each) => [each.id, each]));
  for (const { value } of documents) {
    if (kindOfDocument(value) !== "instrument") continue;
    const parsed = safeParseInstrument(value);
    if (parsed.ok) instruments.set(parsed.value.id, parsed.value);
  }
  return documents.map((document) => checkDocument(document, [...instruments.values()]));
}

function checkDocument(
  document: JsonDocument,
  instruments: readonly Instrument[],
): CheckedDocument {
  const { file, value } = document;
  if (value === undefined) return { file, kind: null, findings: findingsOf(document, []) };
  const kind = kindOfDocument(value) ?? "rule-set";
  const [parsed, found] = parse(kind, value, instruments);
  const findings = findingsOf(document, parsed.ok ? [] : parsed.issues);
  return { file, kind, findings, ...(findings.length === 0 ? found : {}) };
}

type Parsed = readonly [Result<unknown>, Pick<CheckedDocument, "ruleSet" | "calendar">];

function parse(kind: DocumentKind, value: unknown, instruments: readonly Instrument[]): Parsed {
  if (kind === "instrument") return [safeParseInstrument(value), {}];
  if (kind === "calendar") {
    const calendar = safeParseCalendar(value);
    return [calendar, calendar.ok ? { calendar: calendar.value } : {}];
  }
  const ruleSet = safeParseRuleSet(value, { instruments });
  return [ruleSet, ruleSet.ok ? { ruleSet: ruleSet.value } : {}];
}
