import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import { addMonths, type Clamp } from "./add-months.js";
import { safeFromDayNumber, toDayNumber } from "./civil-date.js";
import type { Duration } from "./duration.js";

/** Fractions are exact to nine digits, so that 0.1 of 30 days is 3 and never 2.999…. */
const FINE = 1_000_000_000;

/**
 * The civil date a duration later: years and months are added once from the base date (the 31st
 * clamps to the month end unless `clamp` says `overflow`), then weeks and days. A fraction of a
 * month is that share of the days to the next one, so that a later start never ends earlier, and a
 * fraction of a day is dropped (2015-01-01 plus P2.5M: half of the 31 days from 2015-03-01 to
 * 2015-04-01, 15). Throws `time.duration-not-days` for hours and
 * smaller, `time.date-range` outside the years 0001 to 9999.
 *
 * @param date a valid `YYYY-MM-DD`
 * @example
 * addDuration("2026-01-31", parseDuration("P1M")); // "2026-02-28"
 */
export function addDuration(
  date: string,
  duration: Duration,
  options: { readonly clamp?: Clamp } = {},
): string {
  return unwrap(safeAddDuration(date, duration, options));
}

/** `addDuration` as a Result. */
export function safeAddDuration(
  date: string,
  duration: Duration,
  options: { readonly clamp?: Clamp } = {},
  at = "",
): Result<string> {
  const day = addDurationToDay(toDayNumber(date), duration, options.clamp ?? "month-end", at);
  return day.ok ? safeFromDayNumber(day.value, at) : day;
}

/** The same on day numbers; the day may lie outside the years that a date can name. */
export function addDurationToDay(
  from: number,
  duration: Duration,
  clamp: Clamp,
  at = "",
): Result<number> {
  if (duration.hours > 0 || duration.minutes > 0 || duration.seconds > 0) {
    return fail([issue("time.duration-not-days", at)]);
  }
  const sign = duration.negative ? -1 : 1;
  const fine = Math.round(duration.years * 12 * FINE) + Math.round(duration.months * FINE);
  const months = Math.floor(fine / FINE);
  const reached = addMonths(from, sign * months, clamp);
  if (Number.isNaN(reached)) return ok(reached);
  const part = fine - months * FINE;
  const next = part === 0 ? reached : addMonths(from, sign * (months + 1), clamp);
  const share = Math.floor((part * Math.abs(next - reached)) / FINE);
  const days = share + Math.floor(roundFine(duration.weeks * 7 + duration.days));
  return ok(reached + sign * days);
}

const roundFine = (value: number): number => Math.round(value * FINE) / FINE;
