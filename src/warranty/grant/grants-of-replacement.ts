import type { Reason } from "../../decision/index.js";
import type { ReplacementRule, Share, Term } from "../model/index.js";
import { dateOf, type TermStart } from "../term/index.js";
import { because } from "./because.js";
import type { GrantContext } from "./context.js";
import { coveredOf, reaches } from "./covers.js";
import type { Doubt, Grant, Missing } from "./grant.js";
import { grantsOfTerm } from "./grants-of-term.js";

/** A part was replaced or came back from a repair, or the whole product was exchanged; day as a day number. */
export interface ReplacementEvent {
  readonly kind: "replacement" | "exchange" | "repair";
  readonly day: number;
  readonly paid: boolean | null;
  readonly at: string;
}

/** A replacement rule; with `missing` it holds only if those facts turn out so. */
export interface OpenRule {
  readonly rule: ReplacementRule;
  readonly missing: readonly Missing[] | null;
}

/** A term of the component; with `missing` it applies only if those facts turn out so. */
export interface OpenTerm {
  readonly term: Term;
  readonly missing: readonly Missing[] | null;
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
  const found = candidates(event, rules, context.component).map(({ rule, missing }) => {
    const reason = because(codeOf(event, rule), rule.ref, { on: dateOf(event.day) }, event.at);
    const grants = given(event, rule, terms, context, missing);
    return {
      grants: grants.map((each) => ({
        ...each,
        ref: rule.ref,
        notes: [() => reason, ...each.notes],
      })),
      reasons: rule.gives === "remainder" && missing.length === 0 ? [reason] : [],
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

function given(
  event: ReplacementEvent,
  rule: ReplacementRule,
  terms: readonly OpenTerm[],
  context: GrantContext,
  missing: readonly Missing[],
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
  return anew.flatMap(({ term, missing: open }) => {
    const doubt = doubtOver([...missing, ...(open ?? [])]);
    return grantsOfTerm(term, granting, { origin: event.kind, start, doubt });
  });
}

const doubtOver = (missing: readonly Missing[]): Doubt | null =>
  missing.length === 0 ? null : { kind: "facts", missing };

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
    return covering.map(({ term, missing }) => {
      return { term: { ...term, ...limits, share: shareAnew(term) }, missing };
    });
  }
  return coveredOf(covers, costTypes).map((costType) => {
    const like = covering.find(({ term }) => reaches(term.covers, costType))?.term;
    const share: Share = like === undefined ? { kind: "flat", percent: 100 } : shareAnew(like);
    const alone = { except: false, costTypes: [costType] };
    return { term: { ...(like ?? first.term), ...limits, share, covers: alone }, missing: null };
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
): readonly { rule: ReplacementRule; missing: readonly Missing[] }[] {
  const keys = event.kind === "exchange" ? ["unit"] : [component, "*"];
  const matching = keys.flatMap((key) =>
    rules.filter(({ rule }) => rule.component === key && (event.kind !== "repair" || rule.repairs)),
  );
  const paid: Missing = { fact: `${event.kind}s.paid`, at: `${event.at}/paid` };
  const missing: Missing[] = [];
  const found: { rule: ReplacementRule; missing: readonly Missing[] }[] = [];
  for (const { rule, missing: open } of matching) {
    if (rule.paid !== null && event.paid !== null && rule.paid !== event.paid) continue;
    const asks = [...(open ?? []), ...(rule.paid !== null && event.paid === null ? [paid] : [])];
    missing.push(...asks);
    found.push({ rule, missing: [...missing] });
    if (asks.length === 0) break;
  }
  return found;
}
