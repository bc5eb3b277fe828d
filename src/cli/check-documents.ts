import type { Issue } from "../decision/index.js";
import { safeParseRuleSet } from "../kinds.js";
import { type Instrument, type RuleSet, safeParseInstrument } from "../rule-set/index.js";
import { safeParseCalendar } from "../time/index.js";
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
  if (kind !== "rule-set") {
    const parsed = kind === "instrument" ? safeParseInstrument(value) : safeParseCalendar(value);
    return { file, kind, findings: findingsOf(document, issuesOf(parsed)) };
  }
  const parsed = safeParseRuleSet(value, { instruments });
  const findings = findingsOf(document, issuesOf(parsed));
  return parsed.ok && findings.length === 0
    ? { file, kind, findings, ruleSet: parsed.value }
    : { file, kind, findings };
}

const issuesOf = (parsed: { ok: true } | { ok: false; issues: readonly Issue[] }) =>
  parsed.ok ? [] : parsed.issues;
