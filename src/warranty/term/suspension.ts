import type { SuspensionRule } from "../model/index.js";

/** One stay in repair in day numbers; `returned` is the day in question while it is still there. */
export interface Stay {
  readonly component: string | null;
  readonly received: number;
  readonly returned: number;
  readonly hours: number | null;
  readonly waitingDays: number;
}

/** A term held while the product was in repair: the stays that counted, and the new last day. */
export interface Suspended {
  readonly end: number;
  readonly days: number;
  readonly stays: number;
}

/**
 * Adds the days in repair to a term. A stay counts when it begins within the term as extended so
 * far; a stay that began before the term counts from its start. Linear in the stays, which come in
 * order of receipt.
 */
export function suspended(
  start: number,
  end: number,
  stays: readonly Stay[],
  rule: SuspensionRule,
): Suspended {
  let [days, counted, last, freeFrom] = [0, 0, end, start];
  for (const stay of stays) {
    if (stay.received > last) break;
    const from = Math.max(stay.received, freeFrom);
    if (stay.returned < from) continue;
    const held = heldDays(stay, from, rule);
    freeFrom = Math.max(freeFrom, rule.days === "touched" ? stay.returned + 1 : stay.returned);
    if (held === 0) continue;
    days += held;
    counted += 1;
    last = end + days;
  }
  return { end: last, days, stays: counted };
}

/** Days of a stay that hold the term, never negative. */
function heldDays(stay: Stay, from: number, rule: SuspensionRule): number {
  const waiting = rule.waiting === "excluded" ? stay.waitingDays : 0;
  const before = from - stay.received;
  if (rule.counts === "repair-days") return Math.max(0, repairDays(stay) - before - waiting);
  const touched = rule.days === "touched" ? 1 : 0;
  return Math.max(0, stay.returned - from + touched - waiting);
}

/** Each full 24 hours is a day and a remainder is a day; without hours, days from date to date. */
function repairDays(stay: Stay): number {
  if (stay.hours !== null) return Math.ceil(stay.hours / 24);
  return Math.max(1, stay.returned - stay.received);
}
