import {
  buildLexicon,
  type CheckContext,
  type Condition,
  checkCondition,
  checkRoot,
  extentIssues,
  extentOf,
  orderNamed,
} from "../conditions/index.js";
import { didYouMean, type Issue, issue, pointer, shapeIssues } from "../decision/index.js";
import { safeZone } from "../time/index.js";
import { citationIssues } from "./citation.js";
import type { Envelope, RowManners, Rule, RuleEvent } from "./document.js";
import type { Instrument } from "./instrument.js";
import type { EventKind, Kind } from "./kind.js";
import { ownVocabularyIssues, vocabularyOf } from "./vocabulary.js";

const MAX_RULES = 100_000;

interface Checking {
  readonly kind: Kind;
  readonly document: Envelope;
  readonly instruments: ReadonlyMap<string, Instrument> | null;
  readonly conditions: CheckContext;
  /** Extents of the named conditions; null where they are not sound enough to measure. */
  readonly extents: ReadonlyMap<string, { depth: number; nodes: number }> | null;
}

/** Every issue of a document whose shape is right. */
export function documentIssues(
  kind: Kind,
  document: Envelope,
  instruments: readonly Instrument[] | undefined,
): Issue[] {
  const facts = document.facts ?? {};
  const vocabulary = ownVocabularyIssues(kind, facts, "/facts");
  const named = document.conditions ?? {};
  const conditions: CheckContext = {
    lexicon: buildLexicon(vocabularyOf(kind, facts)),
    named: new Set(Object.keys(named)),
  };
  const namedIssues = Object.entries(named).flatMap(([name, condition]) =>
    checkCondition(conditions, condition, pointer("/conditions", name)),
  );
  const namedOrder = namedIssues.length === 0 ? orderNamed(named, "/conditions") : null;
  const checking: Checking = {
    kind,
    document,
    instruments: instruments ? new Map(instruments.map((each) => [each.id, each])) : null,
    conditions,
    extents: namedOrder?.issues.length === 0 ? namedOrder.extents : null,
  };
  return [
    ...envelopeIssues(checking),
    ...vocabulary,
    ...namedIssues,
    ...(namedOrder?.issues ?? []),
    ...(document.rules ?? []).flatMap((rule, i) =>
      ruleIssues(checking, rule, pointer("/rules", i)),
    ),
    ...duplicateNames(document.rules ?? []),
    ...otherwiseIssues(checking),
    ...tableIssues(checking),
    ...(kind.check?.(document as never) ?? []),
  ];
}

function envelopeIssues({ kind, document }: Checking): Issue[] {
  const { from, to } = document.effective;
  const count = document.rules?.length ?? 0;
  return [
    ...(to !== null && to < from
      ? [issue("rule-set.effective-order", "/effective/to", { from, to })]
      : []),
    ...(count > MAX_RULES
      ? [issue("rule-set.too-many-rules", "/rules", { n: count, maximum: MAX_RULES })]
      : []),
    ...(document.modality === "floor" && !kind.floors
      ? [issue("rule-set.floor-kind", "/modality", { kind: kind.name })]
      : []),
    ...(document.zone !== undefined && !safeZone(document.zone, "/zone").ok
      ? [issue("rule-set.zone", "/zone", { found: JSON.stringify(document.zone) })]
      : []),
    ...basisIssues(kind, document),
  ];
}

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

function ruleIssues(checking: Checking, rule: Rule, at: string): Issue[] {
  return [
    ...conditionIssues(checking, rule.conditions, pointer(at, "conditions")),
    ...eventIssues(checking, rule.event, pointer(at, "event")),
    ...citeIssues(checking, rule, at),
  ];
}

/** What is wrong with a condition, or with its depth and size once names are written out. */
function conditionIssues(checking: Checking, condition: Condition, at: string): readonly Issue[] {
  const found = checkRoot(checking.conditions, condition, at);
  const { extents } = checking;
  if (found.length > 0 || extents === null) return found;
  const extent = extentOf(condition, (name) => extents.get(name) ?? { depth: 0, nodes: 0 });
  return extentIssues(extent, at);
}

function eventIssues({ kind, document }: Checking, event: RuleEvent, at: string): Issue[] {
  if (kind.events === null) return freeEventIssues(document, event, at);
  const known = Object.hasOwn(kind.events, event.type) ? kind.events[event.type] : undefined;
  if (known === undefined) {
    const expected = Object.keys(kind.events);
    const hint = didYouMean(event.type, expected);
    const params = { kind: kind.name, event: event.type, hint, expected };
    return [issue("rule-set.unknown-event", pointer(at, "type"), params)];
  }
  return paramIssues(known, event, pointer(at, "params"));
}

function paramIssues({ params }: EventKind, event: RuleEvent, at: string): Issue[] {
  if (params !== undefined) return shapeIssues(params, event.params ?? {}, at);
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

function citeIssues(
  { kind, document, instruments }: Checking,
  row: Pick<RowManners, "cite" | "extension">,
  at: string,
): Issue[] {
  if (row.cite === undefined) {
    const needed = kind.cites && row.extension !== true;
    return needed ? [issue("rule-set.no-citation", at)] : [];
  }
  if (instruments === null) return [];
  return row.cite.flatMap((text, i) =>
    citationIssues(text, document.instrument, instruments, pointer(at, "cite", i)),
  );
}

function duplicateNames(rules: readonly Rule[]): Issue[] {
  const seen = new Set<string>();
  return rules.flatMap(({ name }, i) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [issue("rule-set.duplicate-name", pointer("/rules", i, "name"), { name })];
  });
}

function otherwiseIssues(checking: Checking): Issue[] {
  const { otherwise } = checking.document;
  return otherwise === undefined ? [] : eventIssues(checking, otherwise, "/otherwise");
}

/** Citations and conditions of every table row. */
function tableIssues(checking: Checking): Issue[] {
  const { kind, document } = checking;
  return Object.keys(kind.tables).flatMap((name) => {
    const table = (document as unknown as Record<string, unknown>)[name];
    if (!Array.isArray(table)) return [];
    return table.flatMap((row: RowManners, i) => {
      const at = pointer("", name, i);
      const place = pointer(at, "conditions");
      const { conditions } = row;
      const found = conditions === undefined ? [] : conditionIssues(checking, conditions, place);
      return [...found, ...citeIssues(checking, row, at)];
    });
  });
}
