import { didYouMean, type Issue, pointer, shapeIssues } from "../decision/index.js";
import { safeZone } from "../time/index.js";
import { conditionIssues } from "./check-conditions.js";
import { citationIssues } from "./citation.js";
import type { Envelope, RuleEvent } from "./document.js";
import { paramsSchema } from "./document-schema.js";
import { type Entry, entries, placesAbove } from "./entries.js";
import type { Instrument } from "./instrument.js";
import type { EventKind, Kind } from "./kind.js";
import { issue } from "./texts/index.js";

interface Checking {
  readonly kind: Kind;
  /** Whether the shape is wrong at a place or below it, so that nothing may be read there. */
  readonly broken: (at: string) => boolean;
  readonly document: Envelope;
  readonly instruments: ReadonlyMap<string, Instrument> | null;
}

/**
 * What is wrong with a document beyond its shape, wherever the shape allows to look: a fault in
 * one rule hides no fault of another.
 */
export function documentIssues(
  kind: Kind,
  document: Envelope,
  instruments: readonly Instrument[] | undefined,
  shape: readonly Issue[],
): Issue[] {
  const broken = placesAbove(shape);
  const checking: Checking = {
    kind,
    broken,
    document,
    instruments: instruments ? new Map(instruments.map((each) => [each.id, each])) : null,
  };
  const readable = !broken("/facts") && !broken("/conditions");
  return [
    ...envelopeIssues(checking),
    ...(readable ? conditionIssues(kind, document, broken) : []),
    ...entries(checking.document, "rules").flatMap(([rule, at]) => [
      ...eventIssues(checking, rule.event as RuleEvent | undefined, pointer(at, "event")),
      ...citeIssues(checking, rule, at),
      ...titleIssues(checking, rule, at),
    ]),
    ...duplicateNames(checking),
    ...eventIssues(checking, document.otherwise, "/otherwise"),
    ...Object.keys(kind.tables).flatMap((table) =>
      entries(checking.document, table).flatMap(([row, at]) => citeIssues(checking, row, at)),
    ),
    ...(shape.length === 0 ? (kind.check?.(document as never) ?? []) : []),
  ];
}

function envelopeIssues({ kind, document, broken }: Checking): Issue[] {
  const { effective, modality, zone } = document;
  const ordered = broken("/effective") || effective === undefined || !isReversed(effective);
  return [
    ...(ordered ? [] : [issue("rule-set.effective-order", "/effective/to", effective)]),
    ...(modality === "floor" && !kind.floors
      ? [issue("rule-set.floor-kind", "/modality", { kind: kind.name })]
      : []),
    ...(typeof zone === "string" && !safeZone(zone, "/zone").ok
      ? [issue("rule-set.zone", "/zone", { found: JSON.stringify(zone) })]
      : []),
    ...(broken("/basis") || broken("/facts") ? [] : basisIssues(kind, document)),
  ];
}

const isReversed = ({ from, to }: Envelope["effective"]) => to !== null && to < from;

function basisIssues(kind: Kind, { basis = [], facts = {} }: Envelope): Issue[] {
  const known = kind.open
    ? Object.keys(facts).filter((name) => facts[name]?.type === "date")
    : kind.basis;
  return basis.flatMap((fact, i) => {
    if (known.includes(fact)) return [];
    const params = { fact, kind: kind.name, hint: didYouMean(fact, known), expected: known };
    return [issue("rule-set.basis", pointer("/basis", i), params)];
  });
}

function eventIssues(
  { kind, document, broken }: Checking,
  event: RuleEvent | undefined,
  at: string,
): Issue[] {
  if (event === undefined || broken(at)) return [];
  if (kind.events === null) return broken("/hit") ? [] : freeEventIssues(document, event, at);
  const known = Object.hasOwn(kind.events, event.type) ? kind.events[event.type] : undefined;
  if (known === undefined) {
    const expected = Object.keys(kind.events);
    const hint = didYouMean(event.type, expected);
    const params = { kind: kind.name, event: event.type, hint, expected };
    return [issue("rule-set.unknown-event", pointer(at, "type"), params)];
  }
  return paramIssues(known, event, pointer(at, "params"));
}

function paramIssues(known: EventKind, event: RuleEvent, at: string): Issue[] {
  const shape = paramsSchema(known);
  if (shape !== null) return shapeIssues(shape, event.params ?? {}, at);
  return Object.keys(event.params ?? {}).map((key) =>
    issue("input.unknown-key", pointer(at, key), { key, hint: "" }),
  );
}

function freeEventIssues(document: Envelope, event: RuleEvent, at: string): Issue[] {
  const { hit } = document as { hit?: string | Record<string, string> };
  const place = pointer(at, "type");
  if (event.type === "error") return [issue("rule-set.reserved-event", place)];
  if (typeof hit !== "object" || Object.hasOwn(hit, event.type)) return [];
  return [issue("rule-set.hit", place, { event: event.type })];
}

/** Where rules must cite they must also have a title: reasons show it. */
function titleIssues({ kind }: Checking, { title }: Entry, at: string): Issue[] {
  return kind.cites && title === undefined
    ? [issue("input.missing-key", at, { key: "title" })]
    : [];
}

function citeIssues(
  { kind, document, instruments, broken }: Checking,
  row: Entry,
  at: string,
): Issue[] {
  if (broken(pointer(at, "cite"))) return [];
  if (row.cite === undefined) {
    const needed = kind.cites && row.extension !== true;
    return needed ? [issue("rule-set.no-citation", at)] : [];
  }
  if (instruments === null) return [];
  return row.cite.flatMap((text, i) =>
    citationIssues(text, document.instrument, instruments, pointer(at, "cite", i)),
  );
}

function duplicateNames(checking: Checking): Issue[] {
  const seen = new Set<string>();
  return entries(checking.document, "rules").flatMap(([{ name }, at]) => {
    if (typeof name !== "string" || !seen.has(name)) {
      seen.add(name as string);
      return [];
    }
    return [issue("rule-set.duplicate-name", pointer(at, "name"), { name })];
  });
}
