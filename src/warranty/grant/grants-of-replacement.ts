import type { Reason } from "../../decision/index.js";
import { allOf, anyOf, given, NO, not, type Whether, YES } from "../../rule-set/index.js";
import type { ReplacementRule, Share, Term } from "../model/index.js";
import { dateOf, type TermStart } from "../term/index.js";
import { because } from "./because.js";
import type { GrantContext } from "./context.js";
import { coveredOf, reaches } from "./covers.js";
import type { Grant } from "./grant.js";
import { grantsOfTerm } from "./grants-of-term.js";

/** A part was replaced or came back from a repair, or the whole product was exchanged; day as a day number. */
export interface ReplacementEvent {
  readonly kind: "replacement" | "exchange" | "repair";
  readonly day: number;
  readonly paid: Whether;
  readonly at: string;
}

/** Whether the customer paid for it; asked for where the claim does not say. */
export const paidFor = (
  kind: ReplacementEvent["kind"],
  paid: boolean | null,
  at: string,
): Whether => given(paid, { fact: `${kind}s.paid`, at: `${at}/paid` });

/** A replacement rule, and whether it holds. */
export interface OpenRule {
  readonly rule: ReplacementRule;
  readonly holds: Whether;
}

/** A term of the component, and whether it applies. */
export interface OpenTerm {
  readonly term: Term;
  readonly holds: Whether;
}

/** What a replacement adds to the grants of what was replaced, which go on beside it. */
export interface Replaced {
  readonly grants: readonly Grant[];
  /** Said where a rule gives the remainder, which adds no grant. */
  readonly reasons: readonly Reason[];
}

/** The grants that a replacement adds. */
export function grantsOfReplacement(
  event: ReplacementEvent,
  rules: readonly OpenRule[],
  terms: readonly OpenTerm[],
  context: GrantContext,
): Replaced {
  const found = candidates(event, rules, context.component).map(({ rule, holds }) => {
    const reason = because(codeOf(event, rule), rule.ref, { on: dateOf(event.day) }, event.at);
    const grants = added(event, rule, terms, context, holds);
    return {
      grants: grants.map((each) => ({
        ...each,
        ref: rule.ref,
        notes: [() => reason, ...each.notes],
      })),
      reasons: rule.gives === "remainder" && holds.truth === true ? [reason] : [],
    };
  });
  return {
    grants: found.flatMap(({ grants }) => grants),
    reasons: found.flatMap(({ reasons }) => reasons),
  };
}

const CODES = {
  remainder: "warranty.replaced-remainder",
  fresh: "warranty.replaced-fresh",
  minimum: "warranty.replaced-minimum",
} as const;

const REPAIRED = {
  ...CODES,
  fresh: "warranty.repaired-fresh",
  minimum: "warranty.repaired-minimum",
} as const;

const codeOf = ({ kind }: ReplacementEvent, { gives }: ReplacementRule) =>
  (kind === "repair" ? REPAIRED : CODES)[gives];

const BASES = { replacement: "replaced", exchange: "exchanged", repair: "repaired" } as const;

function added(
  event: ReplacementEvent,
  rule: ReplacementRule,
  terms: readonly OpenTerm[],
  context: GrantContext,
  holds: Whether,
): readonly Grant[] {
  if (rule.gives === "remainder") return [];
  const start: TermStart = {
    basis: BASES[event.kind],
    day: event.day,
    from: event.day,
    skipped: [],
  };
  const own = terms.filter(({ term }) => term.party === "customer");
  const anew = rule.gives === "fresh" ? own : minimumTerms(rule, own, context.costTypes);
  const granting = rule.gives === "fresh" ? context : { ...context, extensions: [] };
  return anew.flatMap((each) => {
    const both = allOf([holds, each.holds]);
    return grantsOfTerm(each.term, granting, {
      origin: event.kind,
      start,
      holds: both,
      gate: null,
    });
  });
}

/**
 * A term of the minimum's duration for each of the component's own, so that it covers as they do: to
 * the same share, counted anew where it falls. Time alone limits it.
 */
function minimumTerms(
  rule: ReplacementRule,
  own: readonly OpenTerm[],
  costTypes: readonly string[],
): readonly OpenTerm[] {
  const limits = { written: rule.written, duration: rule.minimum, counters: [] };
  const covering = own.filter(({ term }) => term.covers.except || term.covers.costTypes.length > 0);
  const [first] = covering;
  if (first === undefined) return [];
  const { covers } = rule;
  if (covers === null) {
    return covering.map(({ term, holds }) => {
      return { term: { ...term, ...limits, share: shareAnew(term) }, holds };
    });
  }
  return coveredOf(covers, costTypes).map((costType) => {
    const like = covering.find(({ term }) => reaches(term.covers, costType))?.term;
    const share: Share = like === undefined ? { kind: "flat", percent: 100 } : shareAnew(like);
    const alone = { except: false, costTypes: [costType] };
    return { term: { ...(like ?? first.term), ...limits, share, covers: alone }, holds: YES };
  });
}

/** A share that falls does so over the row's own duration, of which the minimum is the beginning. */
function shareAnew({ share, duration }: Term): Share {
  if (share.kind !== "linear" || duration == null || duration === "lifetime") return share;
  return { ...share, over: duration };
}

/** The rule for this event, or every rule it may be while something about it is not known. */
function candidates(
  event: ReplacementEvent,
  rules: readonly OpenRule[],
  component: string,
): readonly OpenRule[] {
  const keys = event.kind === "exchange" ? ["unit"] : [component, "*"];
  const matching = keys.flatMap((key) =>
    rules.filter(({ rule }) => rule.component === key && (event.kind !== "repair" || rule.repairs)),
  );
  const found: OpenRule[] = [];
  let earlier = NO;
  for (const { rule, holds } of matching) {
    const paid = rule.paid === null ? YES : rule.paid ? event.paid : not(event.paid);
    const fits = allOf([holds, paid]);
    if (fits.truth === false) continue;
    found.push({ rule, holds: allOf([not(earlier), fits]) });
    if (fits.truth === true) break;
    earlier = anyOf([earlier, fits]);
  }
  return found;
}
