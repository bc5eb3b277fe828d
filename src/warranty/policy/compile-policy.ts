import { buildTree } from "../../conditions/index.js";
import { type Confidence, pointer } from "../../decision/index.js";
import {
  compiledSet,
  qualify,
  type RowManners,
  type RuleEvent,
  type RuleSet,
} from "../../rule-set/index.js";
import { civilCodePeriod, parseDuration } from "../../time/index.js";
import type { Ref, ReplacementRule, SuspensionRule, Term } from "../model/index.js";
import type { ExtendParams, WarrantyDocument } from "./document.js";
import { clockFacts } from "./facts.js";
import type { ComponentPolicy, Conditional, EarlyFailure, WarrantyPolicy } from "./policy.js";
import {
  defaultCostTypes,
  readBasis,
  readCovers,
  readDuration,
  readMaybe,
  readMaybeCovers,
  readShare,
} from "./read.js";

const policies = new WeakMap<RuleSet, WarrantyPolicy>();

/** The policy of a parsed warranty set, made ready on first use. */
export function policyOf(set: RuleSet): WarrantyPolicy {
  let policy = policies.get(set);
  if (policy === undefined) {
    policy = compilePolicy(set);
    policies.set(set, policy);
  }
  return policy;
}

function compilePolicy(set: RuleSet): WarrantyPolicy {
  const document = set.document as WarrantyDocument;
  const terms = termsOf(set, document);
  const replacement = replacementOf(set, document);
  const suspension = suspensionOf(set, document);
  const claimWindows = claimWindowsOf(set, document);
  const reads = slotsRead(set, document);
  const { slotOf } = compiledSet(set).lexicon;
  const byCode = new Map<string, ComponentPolicy>();
  const of = (component: string): ComponentPolicy => {
    let policy = byCode.get(component);
    if (policy === undefined) {
      const chain = chainOf(document, component);
      policy = {
        title: document.components?.[component]?.title ?? null,
        terms: nearestTerms(terms, chain),
        replacement,
        suspension: nearest(suspension, chain),
        claimWindow: nearest(claimWindows, chain),
        extendable: (document.rules ?? []).some(({ event }) => mayExtend(event, component)),
      };
      if (document.components !== undefined || byCode.size < 1_000) byCode.set(component, policy);
    }
    return policy;
  };
  return {
    known: document.components === undefined ? null : new Set(Object.keys(document.components)),
    costTypes: document.costTypes ?? defaultCostTypes,
    convention: { ...civilCodePeriod, ...document.period },
    judgedOn: document.judgedOn ?? "occurred",
    earlyFailure: earlyFailuresOf(set, document),
    readsClock: clockFacts.some((fact) => reads.has(slotOf.get(fact) ?? -1)),
    reads,
    provesPurchase: [...(document.rules ?? []).map(({ event }) => event), document.otherwise].some(
      (event) => event?.type === "accept-proof",
    ),
    provesByCase: readsCaseOnly(set, "accept-proof"),
    of,
  };
}

function mayExtend({ type, params }: RuleEvent, component: string): boolean {
  if (type !== "extend") return false;
  const { components } = (params ?? {}) as ExtendParams;
  return components === undefined || components.includes(component);
}

/** Whether the rules of an event read no fact that one component may have otherwise than another. */
function readsCaseOnly(set: RuleSet, event: string): boolean {
  const { lexicon, questions } = compiledSet(set);
  const reads = [...(questions.get(event)?.list.reads ?? [])];
  return reads.every((slot) => {
    const isHosts = lexicon.names[slot]?.startsWith("attributes.") ?? false;
    return lexicon.definitions[slot]?.scope !== "component" && !isHosts;
  });
}

/** The component, what it is part of and so on, and last `*`. */
function chainOf({ components = {} }: WarrantyDocument, component: string): readonly string[] {
  const chain: string[] = [];
  let code: string | undefined = component;
  while (code !== undefined) {
    chain.push(code);
    code = Object.hasOwn(components, code) ? components[code]?.partOf : undefined;
  }
  return [...chain, "*"];
}

/** How well the sources of a set were read. */
export const confidenceOf = (set: RuleSet): Confidence =>
  (set.document as WarrantyDocument).confidence ?? "own-policy";

interface Keyed<T> {
  readonly component: string;
  readonly value: T;
}

function nearest<T>(rows: readonly Keyed<T>[], chain: readonly string[]): T | null {
  for (const code of chain) {
    const row = rows.find(({ component }) => component === code);
    if (row !== undefined) return row.value;
  }
  return null;
}

/** For each period and party the rows of the nearest code that has any. */
function nearestTerms(
  terms: readonly Conditional<Term>[],
  chain: readonly string[],
): readonly Conditional<Term>[] {
  const levels = new Map<string, number>();
  const levelOf = ({ component }: Term) => chain.indexOf(component);
  const keyOf = ({ party, period }: Term) => JSON.stringify([party, period]);
  for (const { grants } of terms) {
    const level = levelOf(grants);
    const best = levels.get(keyOf(grants));
    if (level >= 0 && (best === undefined || level < best)) levels.set(keyOf(grants), level);
  }
  return terms.filter(({ grants }) => levels.get(keyOf(grants)) === levelOf(grants));
}

function refOf(set: RuleSet, row: RowManners & { confidence?: Confidence }, at: string): Ref {
  const cite = qualify(row.cite, set.document.instrument);
  return {
    set: `${set.id}@${set.version}`,
    row: at,
    title: row.title,
    cite,
    confidence: row.confidence ?? confidenceOf(set),
  };
}

function conditional<T>(set: RuleSet, row: RowManners, at: string, grants: T): Conditional<T> {
  if (row.conditions === undefined) return { grants, when: null };
  const { lexicon, named } = compiledSet(set);
  return { grants, when: buildTree(row.conditions, lexicon, named, pointer(at, "conditions")) };
}

function termsOf(
  set: RuleSet,
  { terms = [], starts = [] }: WarrantyDocument,
): readonly Conditional<Term>[] {
  return terms.map((row, i) => {
    const at = pointer("/terms", i);
    const { duration } = row;
    return conditional(set, row, at, {
      ref: refOf(set, row, at),
      component: row.component,
      period: row.period,
      covers: readCovers(row.covers),
      duration: typeof duration === "string" ? readDuration(duration) : duration,
      written: duration ?? null,
      start: (row.start ?? starts).map(readBasis),
      counters: row.counters ?? [],
      link: row.link ?? "first-of",
      share: readShare(row.share),
      party: row.party ?? "customer",
    });
  });
}

function replacementOf(
  set: RuleSet,
  { replacement = [] }: WarrantyDocument,
): readonly Conditional<ReplacementRule>[] {
  return replacement.map((row, i) => {
    const at = pointer("/replacement", i);
    return conditional(set, row, at, {
      ref: refOf(set, row, at),
      component: row.component,
      paid: row.paid ?? null,
      gives: row.gives,
      minimum: readMaybe(row.minimum),
      written: row.minimum ?? null,
      covers: readMaybeCovers(row.covers),
    });
  });
}

function suspensionOf(
  set: RuleSet,
  { suspension = [] }: WarrantyDocument,
): readonly Keyed<SuspensionRule>[] {
  return suspension.map((row, i) => ({
    component: row.component,
    value: {
      ref: refOf(set, row, pointer("/suspension", i)),
      counts: row.counts,
      scope: row.scope ?? "unit",
      waiting: row.waiting ?? "included",
      days: row.days ?? "between",
    },
  }));
}

function claimWindowsOf(set: RuleSet, { claimWindow = [] }: WarrantyDocument) {
  return claimWindow.map((row, i) => ({
    component: row.component,
    value: {
      ref: refOf(set, row, pointer("/claimWindow", i)),
      within: parseDuration(row.within),
    },
  }));
}

function earlyFailuresOf(set: RuleSet, document: WarrantyDocument): readonly EarlyFailure[] {
  return (document.earlyFailure ?? []).map((row, i) => ({
    ref: refOf(set, row, pointer("/earlyFailure", i)),
    class: row.class,
    within: parseDuration(row.within),
    written: row.within,
    start: (row.start ?? document.starts ?? []).map(readBasis),
  }));
}

/** Slots of the facts named in some condition; a fact that is named nowhere is not read. */
function slotsRead(set: RuleSet, document: WarrantyDocument): ReadonlySet<number> {
  const { rules = [], terms = [], replacement = [], conditions = {} } = document;
  const read = JSON.stringify([
    rules.map((rule) => rule.conditions),
    [...terms, ...replacement].map((row) => row.conditions),
    conditions,
  ]);
  const { slotOf } = compiledSet(set).lexicon;
  return new Set([...slotOf].flatMap(([name, slot]) => (read.includes(`"${name}"`) ? [slot] : [])));
}
