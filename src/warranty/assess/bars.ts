import type { Reason } from "../../decision/index.js";
import { askPlainly, type Rule } from "../../rule-set/index.js";
import { fromDayNumber } from "../../time/index.js";
import { because, reaches } from "../grant/index.js";
import { type ExcludeParams, readMaybeCovers } from "../policy/index.js";
import { termEnd } from "../term/index.js";
import type { Bar } from "../verdict/index.js";
import { factRefs } from "./component-facts.js";
import { refOf, type View } from "./draw-up.js";

/** A bar with the cost types it reaches and the reason it gives. */
export interface PlacedBar extends Bar {
  /** Null: every cost type. */
  readonly reaches: (costType: string) => boolean;
  readonly reason: Reason;
}

/** An exclusion that reaches the whole product, from whichever component it was found on. */
export interface Exclusion {
  readonly bar: PlacedBar;
  readonly scope: "component" | "product";
  readonly components: readonly string[] | null;
}

/** The exclusions that a set finds on one component. */
export function exclusionsOf(view: View): readonly Exclusion[] {
  const { deciding, facts, component } = view;
  const answer = askPlainly(deciding.set, "exclude", facts);
  if (answer.certain.length + answer.open.length === 0) return [];
  const missing = factRefs(deciding.set, answer.missing, component);
  const exclusionOf = (rule: Rule, certain: boolean): Exclusion => {
    const params = rule.event.params as unknown as ExcludeParams;
    const covers = readMaybeCovers(params.covers);
    const code = certain ? "warranty.excluded" : "warranty.exclusion-open";
    const bar: PlacedBar = {
      cause: "excluded",
      missing: certain ? null : missing,
      reaches: (costType) => reaches(covers, costType),
      reason: because(code, refOf(deciding.set, rule), { cause: params.cause }, component.at),
    };
    return { bar, scope: params.scope ?? "component", components: params.components ?? null };
  };
  return [
    ...answer.certain.map((rule) => exclusionOf(rule, true)),
    ...answer.open.map((rule) => exclusionOf(rule, false)),
  ];
}

/** Whether an exclusion reaches components of this code. */
export const reachesComponent = ({ components }: Exclusion, code: string): boolean =>
  components === null || components.includes(code);

/** The bar of a claim that comes too late after the fault, and what the window said. */
export function claimBar(view: View): { bars: readonly PlacedBar[]; reasons: readonly Reason[] } {
  const { deciding, claim, component } = view;
  const window = deciding.policy.of(component.code).claimWindow;
  if (window === null) return { bars: [], reasons: [] };
  const every = () => true;
  if (claim.occurred === null) {
    const missing = [{ fact: "fault.occurredOn", at: "/fault/occurredOn" }];
    const reason = because("warranty.claim-open", window.ref, {}, component.at);
    return { bars: [{ cause: "claimed-late", missing, reaches: every, reason }], reasons: [] };
  }
  const latest = termEnd(claim.occurred, window.within, deciding.policy.convention);
  const reported = claim.reported ?? claim.asOf;
  const params = { reported: fromDayNumber(reported), latest: fromDayNumber(latest) };
  const late = reported > latest;
  const code = late ? "warranty.claimed-late" : "warranty.claimed-in-time";
  const reason = because(code, window.ref, params, component.at);
  if (!late) return { bars: [], reasons: [reason] };
  return { bars: [{ cause: "claimed-late", missing: null, reaches: every, reason }], reasons: [] };
}

/** First day on which the claim would come too late, while it is not reported. */
export function lateFrom({ deciding, claim, component }: View): number | null {
  const window = deciding.policy.of(component.code).claimWindow;
  if (window === null || claim.occurred === null || claim.reported !== null) return null;
  return termEnd(claim.occurred, window.within, deciding.policy.convention) + 1;
}
