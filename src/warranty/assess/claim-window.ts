import type { Reason } from "../../decision/index.js";
import { openFor, type Whether, YES } from "../../rule-set/index.js";
import { because } from "../grant/index.js";
import { dateOf, termEnd } from "../term/index.js";
import type { PlacedBar } from "./bars.js";
import type { View } from "./view.js";

/** What a claim window says of the time of the claim. */
export interface Claimed {
  readonly bars: readonly PlacedBar[];
  readonly reasons: readonly Reason[];
  /** First day on which the claim would come too late, while it is not reported. */
  readonly lateFrom: number | null;
}

const NONE: readonly never[] = Object.freeze([]);
const UNLIMITED: Claimed = { bars: NONE, reasons: NONE, lateFrom: null };

/** Whether the claim comes in time after the fault. */
export function claimedIn({ deciding, policy, claim, component }: View): Claimed {
  const window = policy.claimWindow;
  if (window === null) return UNLIMITED;
  if (claim.occurred === null) {
    const missing = [{ fact: "fault.occurredOn", at: "/fault/occurredOn" }];
    const reason = because("warranty.claim-open", window.ref, {}, component.at);
    return { bars: [lateBar(openFor(missing), reason)], reasons: NONE, lateFrom: null };
  }
  const latest = termEnd(claim.occurred, window.within, deciding.policy.convention);
  const lateFrom = claim.reported === null ? latest + 1 : null;
  const reported = claim.reported ?? claim.asOf;
  const params = { reported: dateOf(reported), latest: dateOf(latest) };
  if (reported > latest) {
    const reason = because("warranty.claimed-late", window.ref, params, component.at);
    return { bars: [lateBar(YES, reason)], reasons: NONE, lateFrom };
  }
  const reason = because("warranty.claimed-in-time", window.ref, params, component.at);
  return { bars: NONE, reasons: [reason], lateFrom };
}

const lateBar = (holds: Whether, reason: Reason): PlacedBar => ({
  cause: "claimed-late",
  holds,
  reaches: () => true,
  party: "customer",
  excludes: null,
  reason,
});
