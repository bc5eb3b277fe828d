import type { ReadClaim } from "../claim/index.js";
import { because } from "../grant/index.js";
import type { EarlyFailureView } from "../model/index.js";
import type { WarrantyPolicy } from "../policy/index.js";
import { basisRefs, dateOf, NEVER, resolveStart, termEnd } from "../term/index.js";

/** A class with the first day on which it may change. */
export interface EarlyFailureFound {
  readonly view: EarlyFailureView;
  readonly changes: number;
}

/** The first class of early failure whose window holds the day; null where the policy has none. */
export function earlyFailureOf(
  { earlyFailure, convention }: WarrantyPolicy,
  claim: ReadClaim,
  day: number,
): EarlyFailureFound | null {
  if (earlyFailure.length === 0) return null;
  let changes = NEVER;
  for (const row of earlyFailure) {
    const start = resolveStart(row.start, claim.dates, convention.clamp);
    if (start === null) {
      const missing = basisRefs(row.start);
      return { view: { class: null, until: null, missing, reasons: [] }, changes: NEVER };
    }
    const until = termEnd(start.day, row.within, convention);
    if (day > until) continue;
    changes = Math.min(changes, until + 1);
    const params = { class: row.class, within: row.written, start: dateOf(start.day) };
    const reasons = [because("warranty.early-failure", row.ref, params, "")];
    return { view: { class: row.class, until: dateOf(until), missing: [], reasons }, changes };
  }
  return { view: { class: null, until: null, missing: [], reasons: [] }, changes };
}
