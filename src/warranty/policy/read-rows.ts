import { type Confidence, pointer } from "../../decision/index.js";
import {
  type PlacedRow,
  qualify,
  type RowManners,
  type RuleSet,
  rowTree,
} from "../../rule-set/index.js";
import { parseDuration } from "../../time/index.js";
import type { Ref, ReplacementRule, SuspensionRule, Term } from "../model/index.js";
import type { Keyed } from "./nearest.js";
import type { Conditional, EarlyFailure } from "./policy.js";
import {
  readBasis,
  readCovers,
  readDuration,
  readMaybe,
  readMaybeCovers,
  readShare,
} from "./read.js";
import type { WarrantyDocument } from "./tables.js";

/** How well the sources of a set were read. */
export const confidenceOf = (set: RuleSet): Confidence =>
  (set.document as WarrantyDocument).confidence ?? "own-policy";

function refOf(set: RuleSet, row: RowManners & { confidence?: Confidence }, at: string): Ref {
  const cite = Object.freeze(qualify(row.cite, set.document.instrument));
  return {
    set: `${set.id}@${set.version}`,
    row: at,
    title: row.title,
    cite,
    confidence: row.confidence ?? confidenceOf(set),
  };
}

const conditional = <T>(set: RuleSet, row: PlacedRow<RowManners>, grants: T): Conditional<T> => ({
  grants,
  when: rowTree(set, row),
});

export function termsOf(
  set: RuleSet,
  { terms = [], starts = [] }: WarrantyDocument,
): readonly Conditional<Term>[] {
  return terms.map((row, i) => {
    const at = pointer("/terms", i);
    const { duration } = row;
    return conditional(
      set,
      { row, at },
      {
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
      },
    );
  });
}

export function replacementOf(
  set: RuleSet,
  { replacement = [] }: WarrantyDocument,
): readonly Conditional<ReplacementRule>[] {
  return replacement.map((row, i) => {
    const at = pointer("/replacement", i);
    return conditional(
      set,
      { row, at },
      {
        ref: refOf(set, row, at),
        component: row.component,
        paid: row.paid ?? null,
        gives: row.gives,
        minimum: readMaybe(row.minimum),
        repairs: row.repairs ?? false,
        written: row.minimum ?? null,
        covers: readMaybeCovers(row.covers),
      },
    );
  });
}

export function suspensionOf(
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

export function claimWindowsOf(set: RuleSet, { claimWindow = [] }: WarrantyDocument) {
  return claimWindow.map((row, i) => ({
    component: row.component,
    value: {
      ref: refOf(set, row, pointer("/claimWindow", i)),
      within: parseDuration(row.within),
    },
  }));
}

export function earlyFailuresOf(set: RuleSet, document: WarrantyDocument): readonly EarlyFailure[] {
  return (document.earlyFailure ?? []).map((row, i) => ({
    ref: refOf(set, row, pointer("/earlyFailure", i)),
    class: row.class,
    within: parseDuration(row.within),
    written: row.within,
    start: (row.start ?? document.starts ?? []).map(readBasis),
  }));
}
