import type { ReplacementRule, Term } from "../model/index.js";
import { dateOf, type TermStart } from "../term/index.js";
import { because } from "./because.js";
import type { GrantContext } from "./context.js";
import type { Doubt, Grant, Missing } from "./grant.js";
import { grantsOfTerm } from "./grants-of-term.js";

/** A part or the whole product was replaced; day as a day number. */
export interface ReplacementEvent {
  readonly kind: "replacement" | "exchange";
  readonly day: number;
  readonly paid: boolean | null;
  readonly at: string;
}

/** A replacement rule; with `missing` it holds only if those facts turn out so. */
export interface OpenRule {
  readonly rule: ReplacementRule;
  readonly missing: readonly Missing[] | null;
}

/** The grants that a replacement adds; the grants of what was replaced go on beside them. */
export function grantsOfReplacement(
  event: ReplacementEvent,
  rules: readonly OpenRule[],
  terms: readonly Term[],
  context: GrantContext,
): readonly Grant[] {
  return candidates(event, rules, context.component).flatMap(({ rule, doubt }) => {
    const reason = because(CODES[rule.gives], rule.ref, { on: dateOf(event.day) }, event.at);
    return given(event, rule, terms, context, doubt).map((grant) => ({
      ...grant,
      ref: rule.ref,
      reasons: [reason, ...grant.reasons],
    }));
  });
}

const CODES = {
  remainder: "warranty.replaced-remainder",
  fresh: "warranty.replaced-fresh",
  minimum: "warranty.replaced-minimum",
} as const;

function given(
  event: ReplacementEvent,
  rule: ReplacementRule,
  terms: readonly Term[],
  context: GrantContext,
  doubt: Doubt | null,
): readonly Grant[] {
  if (rule.gives === "remainder") return [];
  const basis = event.kind === "exchange" ? "exchanged" : "replaced";
  const start: TermStart = { basis, day: event.day, from: event.day, skipped: [] };
  const manner = { origin: event.kind, start, doubt };
  const own = terms.filter(
    ({ party, covers }) => party === "customer" && (covers.except || covers.costTypes.length > 0),
  );
  if (rule.gives === "fresh") return own.flatMap((term) => grantsOfTerm(term, context, manner));
  return minimumTerms(rule, own).flatMap((term) =>
    grantsOfTerm(term, { ...context, extensions: [] }, manner),
  );
}

/** One term of the minimum's duration for each of the component's own, so that it covers as they do. */
function minimumTerms(rule: ReplacementRule, own: readonly Term[]): readonly Term[] {
  const plain = {
    written: rule.written,
    duration: rule.minimum,
    counters: [],
    share: { kind: "flat", percent: 100 },
  } as const;
  const [first] = own;
  if (first === undefined) return [];
  if (rule.covers !== null) return [{ ...first, ...plain, covers: rule.covers }];
  return own.map((term) => ({ ...term, ...plain }));
}

/** The rule for this event, or every rule it may be while something about it is not known. */
function candidates(
  event: ReplacementEvent,
  rules: readonly OpenRule[],
  component: string,
): readonly { rule: ReplacementRule; doubt: Doubt | null }[] {
  const keys = event.kind === "exchange" ? ["unit"] : [component, "*"];
  const matching = keys.flatMap((key) => rules.filter(({ rule }) => rule.component === key));
  const paid: Missing = { fact: "replacements.paid", at: `${event.at}/paid` };
  const missing: Missing[] = [];
  const found: { rule: ReplacementRule; doubt: Doubt | null }[] = [];
  for (const { rule, missing: open } of matching) {
    if (rule.paid !== null && event.paid !== null && rule.paid !== event.paid) continue;
    const asks = [...(open ?? []), ...(rule.paid !== null && event.paid === null ? [paid] : [])];
    missing.push(...asks);
    found.push({
      rule,
      doubt: missing.length > 0 ? { kind: "facts", missing: [...missing] } : null,
    });
    if (asks.length === 0) break;
  }
  return found;
}
