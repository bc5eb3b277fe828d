import { fromDayNumber, toDayNumber } from "./civil-date.js";

/**
 * Order of two valid civil dates: -1, 0 or 1.
 *
 * @example
 * compareDates("2026-01-31", "2026-02-01"); // -1
 */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The date a whole number of days later (earlier if negative). Throws `time.date-range` outside the
 * years 0001 to 9999.
 *
 * @example
 * addDays("2026-02-28", 1); // "2026-03-01"
 */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Whole days from `a` to `b`, negative if `b` is earlier.
 *
 * @example
 * daysBetween("2026-01-31", "2026-03-01"); // 29
 */
export function daysBetween(a: string, b: string): number {
  return toDayNumber(b) - toDayNumber(a);
}
