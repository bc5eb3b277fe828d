import type { FactRef } from "../../decision/index.js";
import { NEVER, readingOf } from "../term/index.js";
import type { GrantContext } from "./context.js";
import type { Grant } from "./grant.js";
import { lastDayOf } from "./last-day.js";
import { planEnd, type ReadPlan } from "./plan-end.js";

/** The last day of the cover that a plan follows on, as far as it is known. */
export interface Following {
  /** NEVER while the cover runs without one. */
  readonly day: number | null;
  /** Whether it is that day; else the earliest that it can be, of which all lead to one answer. */
  readonly sure: boolean;
  /** The cover runs without a last day, and will yet have one. */
  readonly waits: boolean;
  readonly asks: readonly FactRef[];
}

export const SURE = { sure: true, waits: false, asks: [] } as const;

export const isLike = (a: Following, b: Following): boolean =>
  a.day === b.day &&
  a.sure === b.sure &&
  a.waits === b.waits &&
  a.asks.map(({ fact }) => fact).join() === b.asks.map(({ fact }) => fact).join();

/** Where readings leave open when a counter ended the cover, any day will do that leads to one answer. */
export function follow(read: ReadPlan, before: readonly Grant[], context: GrantContext): Following {
  if (before.some(({ start, holds }) => start === null || holds.truth !== true)) {
    return { ...SURE, day: null };
  }
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const grant of before) {
    const last = lastDayOf(grant, context.day);
    least = Math.max(least, last.least, grant.start?.day ?? least);
    most = Math.max(most, last.most);
  }
  if (least === NEVER) {
    const waits = before.every(({ end, counters }) => end !== NEVER || counters.length > 0);
    return { ...SURE, day: NEVER, waits };
  }
  if (most <= least) return { ...SURE, day: least };
  const runs = [least, most].map((day) => {
    const end = most === NEVER ? null : planEnd(read, day, context);
    return end === null ? null : context.day <= end;
  });
  if (runs[0] !== null && runs[0] === runs[1]) return { ...SURE, day: least, sure: false };
  const counters = before.flatMap((grant) => grant.counters);
  const asks = counters
    .filter(({ within }) => within.truth !== true)
    .map(({ counter }) => readingOf(counter));
  return { ...SURE, day: null, asks };
}
