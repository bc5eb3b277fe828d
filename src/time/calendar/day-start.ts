import type { Zone } from "../zone.js";
import { DAY_MS } from "./spans.js";

/** The first instant at which the zone's wall clock shows the day, or a later one if the day is skipped. */
export function dayStart(zone: Zone, day: number): number {
  const midnight = day * DAY_MS;
  const before = zone.offsetAt(midnight - DAY_MS);
  const early = midnight - before;
  if (zone.offsetAt(early) === before && zone.offsetAt(early - 1) === before) return early;
  let at = early - DAY_MS;
  while (at + zone.offsetAt(at) < midnight) {
    const end = zone.steadyUntil(at);
    at = Math.min(end, midnight - zone.offsetAt(at));
  }
  return at;
}
