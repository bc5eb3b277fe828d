import type { FactRef } from "../../decision/index.js";
import { allOf, UNREAD } from "../../rule-set/index.js";
import type { Term } from "../model/index.js";
import { basisRefs, counterOn, isNothing, resolveStart, type TermStart } from "../term/index.js";
import type { GrantContext, OpenExtension } from "./context.js";
import { coveredOf } from "./covers.js";
import { datesOf } from "./dates-of-term.js";
import { extendsTerm } from "./extend.js";
import type { Gate, Grant } from "./grant.js";
import { subsets } from "./subsets.js";

/** What differs from term to term: a start of its own, and whether the term applies at all. */
export interface TermManner extends Pick<Grant, "origin" | "holds" | "gate"> {
  readonly start?: TermStart;
}

const NONE: readonly never[] = Object.freeze([]);

/** The grants of one term: cost types that the same extensions reach share one. */
export function grantsOfTerm(
  term: Term,
  context: GrantContext,
  manner: TermManner,
): readonly Grant[] {
  if (term.duration && isNothing(term.duration)) return [];
  const start = manner.start ?? resolveStart(term.start, context.dates, context.convention.clamp);
  const covered = coveredOf(term.covers, context.costTypes);
  if (context.extensions.length === 0) {
    return [grantOf(term, covered, start, NONE, context, manner)];
  }
  return [...groups(term, covered, context)].flatMap(([key, costTypes]) => {
    const reaching = context.extensions.filter((_, index) => key.includes(`,${index},`));
    const certain = reaching.filter(({ holds }) => holds.truth === true);
    const open = reaching.filter(({ holds }) => holds.truth === "open");
    const holds = allOf([...open.map((each) => each.holds), manner.holds]);
    const perhapsShorter = open.some(({ extension }) => extension.shortens);
    return subsets(open).map((some) => {
      const sure = some.length === 0 && !perhapsShorter;
      const others = perhapsShorter ? open.filter((each) => !some.includes(each)) : NONE;
      const inDoubt = { ...manner, holds, gate: gateOf(manner, some, others) };
      const applied =
        some.length === 0
          ? certain
          : reaching.filter((each) => certain.includes(each) || some.includes(each));
      return grantOf(term, costTypes, start, applied, context, sure ? manner : inDoubt);
    });
  });
}

/** Cost types by the extensions that reach them, written `,0,2,`. */
function groups(
  term: Term,
  costTypes: readonly string[],
  context: GrantContext,
): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const costType of costTypes) {
    const reaching = context.extensions.flatMap(({ extension }, index) =>
      extendsTerm(extension, term, costType, context.component) ? [`,${index},`] : [],
    );
    const key = reaching.join("");
    byKey.set(key, [...(byKey.get(key) ?? []), costType]);
  }
  if (byKey.size === 0) byKey.set("", []);
  return byKey;
}

/**
 * The gate of a term as some of the extensions in doubt make it. Where none shortens, one more can
 * only better it; else it is this term only while the others do not hold.
 */
function gateOf(
  manner: TermManner,
  some: readonly OpenExtension[],
  others: readonly OpenExtension[],
): Gate | null {
  const gates = [...some, ...others].map(({ gate }) => gate);
  if (manner.holds.truth === "open") gates.push(manner.gate);
  const known = gates.filter((gate) => gate !== null);
  const [first] = known;
  if (first === undefined || known.length < gates.length) return null;
  const negated = new Set(others.flatMap(({ gate }) => gate?.conditions ?? NONE));
  const conditions = known.flatMap((gate) =>
    gate.conditions.map((each) => (negated.has(each) ? { ...each, holds: !each.holds } : each)),
  );
  return { ...first, conditions };
}

function grantOf(
  term: Term,
  costTypes: readonly string[],
  start: TermStart | null,
  open: readonly OpenExtension[],
  context: GrantContext,
  manner: TermManner,
): Grant {
  const extensions = open.length === 0 ? NONE : open.map(({ extension }) => extension);
  const dated = datesOf(term, start, extensions, context);
  const counters = countersOf(term, start, context, manner);
  return {
    origin: manner.origin,
    ref: term.ref,
    period: term.period,
    party: term.party,
    costTypes,
    start,
    duration: term.written,
    timed: term.duration !== undefined,
    counters,
    link: term.link,
    share: term.share,
    holds: term.duration === null ? UNREAD : manner.holds,
    gate: term.duration === null ? null : manner.gate,
    asks: asksOf(term, start, counters),
    nominalEnd: dated.nominalEnd,
    end: dated.end,
    stretches: dated.stretches,
    notes: dated.notes,
  };
}

/** Units count from the start where the term has one of its own. */
function countersOf(
  term: Term,
  start: TermStart | null,
  { readings, day }: GrantContext,
  manner: TermManner,
): Grant["counters"] {
  if (term.counters.length === 0) return NONE;
  const since = start !== null && manner.start !== undefined ? start.day : null;
  return term.counters.map((limit) => counterOn(limit, readings, day, since));
}

function asksOf(
  term: Term,
  start: TermStart | null,
  counters: Grant["counters"],
): readonly FactRef[] {
  if (start !== null && counters.length === 0) return NONE;
  const asks = counters.flatMap(({ within }) => within.missing);
  return start === null ? [...basisRefs(term.start), ...asks] : asks;
}
