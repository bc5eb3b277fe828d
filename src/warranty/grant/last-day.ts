import { type LastWithin, NEVER } from "../term/index.js";
import type { Grant } from "./grant.js";

type Limits = Pick<Grant, "end" | "link" | "counters">;

/**
 * Between which days the last day of a grant lies, judged on a day; both are NEVER while it runs
 * without one. A counter ends it sooner or later than time does only as far as readings show.
 */
export function lastDayOf(grant: Limits, day: number): LastWithin {
  const { end, link, counters } = grant;
  if (counters.length === 0) return { least: end, most: end };
  if (link === "all-of") return lastOfAll(grant, day);
  let [least, most] = [end, end];
  for (const { lastWithin } of counters) {
    if (lastWithin === null) continue;
    least = Math.min(least, lastWithin.least);
    most = Math.min(most, lastWithin.most);
  }
  return { least, most };
}

function lastOfAll({ end, counters }: Limits, day: number): LastWithin {
  let [least, most] = [end, end];
  for (const { within, lastWithin } of counters) {
    if (within.truth === true) return { least: NEVER, most: NEVER };
    least = Math.max(least, lastWithin?.least ?? end);
    most = Math.max(most, lastWithin?.most ?? NEVER);
  }
  return most === NEVER && day <= end ? { least: NEVER, most: NEVER } : { least, most };
}

/** The last day of a grant whose limits must all be reached, where it is known; of others that of time. */
export function knownEnd(grant: Limits, day: number): number | null {
  const { end, link, counters } = grant;
  if (link !== "all-of" || counters.length === 0 || end === NEVER) return end;
  const { least, most } = lastDayOf(grant, day);
  return least === most && least !== NEVER ? least : null;
}
