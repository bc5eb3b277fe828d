import type { RemedyClaim, RemedyRepair } from "./claim.js";

/**
 * Stays in repair of the unit that the customer has now, in order of receipt. What was handed back
 * in an exchange took its own along: counts and days start anew with the last exchange up to today.
 */
export function unitRepairs({ asOf, exchanges, repairs }: RemedyClaim): readonly RemedyRepair[] {
  const days = (exchanges ?? []).flatMap((exchange) => exchange?.on ?? []);
  const last = days.filter((on) => on <= asOf).reduce((a, b) => (b > a ? b : a), "");
  const own = (repairs ?? []).filter(({ received }) => received > last);
  return own.sort((a, b) => (a.received < b.received ? -1 : 1));
}
