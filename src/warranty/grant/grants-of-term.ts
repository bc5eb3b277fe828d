import type { Reason } from "../../decision/index.js";
import type { Extension, Term } from "../model/index.js";
import {
  counterOn,
  dateOf,
  isNothing,
  NEVER,
  resolveStart,
  suspended,
  type TermStart,
  termEnd,
} from "../term/index.js";
import { because } from "./because.js";
import type { GrantContext, OpenExtension } from "./context.js";
import { coveredOf } from "./covers.js";
import { extended, extendsTerm } from "./extend.js";
import type { Doubt, Grant, Missing, Stretch } from "./grant.js";

/** What differs from the plain term: a start of its own, a doubt whether the term applies at all. */
export interface TermManner {
  readonly origin: Grant["origin"];
  readonly start?: TermStart;
  readonly doubt: Doubt | null;
}

const PLAIN: TermManner = { origin: "term", doubt: null };

/** The grants of one term: cost types that the same extensions reach share one. */
export function grantsOfTerm(
  term: Term,
  context: GrantContext,
  manner: TermManner = PLAIN,
): readonly Grant[] {
  if (term.duration && isNothing(term.duration)) return [];
  const start = manner.start ?? resolveStart(term.start, context.dates, context.convention.clamp);
  const covered = coveredOf(term.covers, context.costTypes);
  if (context.extensions.length === 0) return [grantOf(term, covered, start, [], context, manner)];
  return [...groups(term, covered, context)].flatMap(([key, costTypes]) => {
    const reaching = context.extensions.filter((_, index) => key.includes(`,${index},`));
    const certain = reaching.filter(({ missing }) => missing === null);
    const open = reaching.filter(({ missing }) => missing !== null);
    const asked = open.flatMap(({ missing }) => missing ?? []);
    const inDoubt = { ...manner, doubt: doubtOf(asked, manner.doubt) };
    const perhapsShorter = open.some(({ extension }) => extension.shortens);
    return subsets(open).map((some) => {
      const sure = some.length === 0 && !perhapsShorter;
      const applied =
        some.length === 0
          ? certain
          : reaching.filter((each) => certain.includes(each) || some.includes(each));
      return grantOf(term, costTypes, start, applied, context, sure ? manner : inDoubt);
    });
  });
}

/** Most extensions in doubt of which every combination is drawn up; of more, none, each and all. */
const MOST_COMBINED = 6;

/** Every combination of extensions in doubt, the empty one first. */
function subsets(open: readonly OpenExtension[]): readonly (readonly OpenExtension[])[] {
  if (open.length === 0) return [[]];
  if (open.length > MOST_COMBINED) return [[], ...open.map((each) => [each]), open];
  const combined: (readonly OpenExtension[])[] = [[]];
  for (const each of open) combined.push(...combined.map((some) => [...some, each]));
  return combined;
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

function doubtOf(asked: readonly Missing[], other: Doubt | null): Doubt {
  return { kind: "facts", missing: [...asked, ...(other?.missing ?? [])] };
}

function grantOf(
  term: Term,
  costTypes: readonly string[],
  start: TermStart | null,
  open: readonly OpenExtension[],
  context: GrantContext,
  manner: TermManner,
): Grant {
  const dated = datesOf(
    term,
    start,
    open.map(({ extension }) => extension),
    context,
  );
  const base = start !== null && manner.start !== undefined ? start.day : null;
  const counters = term.counters.map((limit) =>
    counterOn(limit, context.readings, context.day, base),
  );
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
    doubt: term.duration === null ? { kind: "parameter", missing: [] } : manner.doubt,
    asks: [...(start === null ? startAsks(term) : []), ...counterAsks(counters)],
    ...dated,
  };
}

type Dated = Pick<Grant, "nominalEnd" | "end" | "stretches" | "reasons">;

function datesOf(
  term: Term,
  start: TermStart | null,
  extensions: readonly Extension[],
  context: GrantContext,
): Dated {
  const { duration } = term;
  if (start === null || !duration || duration === "lifetime") {
    const stretches: Stretch[] =
      start === null ? [] : [{ from: start.from, to: NEVER, kind: "term" }];
    return {
      nominalEnd: NEVER,
      end: NEVER,
      stretches,
      reasons: startReasons(term, start, context),
    };
  }
  const nominalEnd = termEnd(start.day, duration, context.convention);
  const grown = extended(start.day, duration, extensions, context);
  const stretches: Stretch[] = [
    { from: start.from, to: Math.min(nominalEnd, grown.end), kind: "term" },
  ];
  if (grown.end > nominalEnd) {
    stretches.push({ from: nominalEnd + 1, to: grown.end, kind: "extension" });
  }
  const held = heldOf(start, grown.end, context);
  if (held.end > grown.end)
    stretches.push({ from: grown.end + 1, to: held.end, kind: "suspension" });
  const reasons = [...startReasons(term, start, context), ...grown.reasons, ...held.reasons];
  return { nominalEnd, end: held.end, stretches, reasons };
}

function heldOf(
  start: TermStart,
  end: number,
  context: GrantContext,
): { end: number; reasons: Reason[] } {
  const { suspension, stays, at } = context;
  if (suspension === null || suspension.counts === "none" || stays.length === 0)
    return { end, reasons: [] };
  const held = suspended(start.day, end, stays, suspension);
  if (held.days === 0) return { end, reasons: [] };
  const params = { days: held.days, repairs: held.stays, from: dateOf(end), to: dateOf(held.end) };
  return { end: held.end, reasons: [because("warranty.suspended", suspension.ref, params, at)] };
}

function startReasons(term: Term, start: TermStart | null, context: GrantContext): Reason[] {
  if (start === null || start.skipped.length === 0) return [];
  const params = { basis: start.basis, skipped: start.skipped, start: dateOf(start.day) };
  return [because("warranty.start-fallback", term.ref, params, context.at)];
}

const startAsks = (term: Term): Missing[] =>
  term.start.map(({ basis }) => ({ fact: basis, at: `/${basis}` }));

const counterAsks = (counters: Grant["counters"]): Missing[] =>
  counters
    .filter(({ state }) => state === "unknown")
    .map(({ counter }) => ({ fact: `readings.${counter}`, at: "/readings" }));
