import type { AssumedFact, FactRef, Reason } from "../../decision/index.js";
import { ask, type Rule, type RuleEvent } from "../../rule-set/index.js";
import { jobRefs, loadedFacts, type QuoteContext } from "../context.js";
import type { Charge } from "./charge.js";

/** What the rules of a collecting event say about one charge. */
export interface HeadHits<Params> {
  readonly certain: readonly { readonly params: Params; readonly rule: Rule | null }[];
  readonly open: readonly Params[];
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
}

/** Asks a collecting event and keeps what names the charge's head. */
export function headHits<Params extends { readonly heads: readonly string[] }>(
  context: QuoteContext,
  event: "surcharge" | "discount" | "waive",
  charge: Charge,
): HeadHits<Params> {
  const answer = ask(context.set, event, loadedFacts(context, charge.facts));
  const paramsOf = (raised: RuleEvent) => raised.params as unknown as Params;
  const names = ({ heads }: Params) => heads.includes(charge.head);
  const certain = answer.events
    .map((raised, i) => ({ params: paramsOf(raised), rule: answer.certain[i] ?? null }))
    .filter(({ params }) => names(params));
  const open = answer.open.map(({ event: raised }) => paramsOf(raised)).filter(names);
  const missing = open.length === 0 ? [] : jobRefs(context, answer.missing, charge.at);
  const placed = (each: AssumedFact) =>
    jobRefs(context, [each.fact], charge.at).map((ref) => ({ ...each, ...ref }));
  const assumed = speaksOf(context, event, charge) ? answer.assumed : [];
  return { certain, open, missing, assumed: assumed.flatMap(placed) };
}

/** Whether some rule of the event names the charge's head; else its defaults are noise here. */
const speaksOf = ({ set }: QuoteContext, type: string, { head }: Charge): boolean =>
  (set.document.rules ?? []).some(({ event }) => {
    const { heads } = event.params as { readonly heads?: readonly string[] };
    return event.type === type && heads?.includes(head) === true;
  });

/** A reason on the rule behind a hit, where there is one. */
export const reasonBy = (rule: Rule | null, say: (rule: Rule) => Reason): readonly Reason[] =>
  rule === null ? [] : [say(rule)];
