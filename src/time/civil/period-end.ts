import { type Result, unwrap } from "../../decision/index.js";
import { addDurationToDay } from "./add-duration.js";
import type { Clamp } from "./add-months.js";
import { safeFromDayNumber, toDayNumber } from "./civil-date.js";
import type { Duration } from "./duration.js";

/** How a period is counted: the three points on which laws and systems differ. */
export interface PeriodConvention {
  /** `next-day`: the day of the event is not counted. `same-day`: it is the first day. */
  readonly start: "next-day" | "same-day";
  /** The 31st in a shorter month: its last day, or days into the next month. */
  readonly clamp: Clamp;
  /** `included`: the last day belongs to the period, until 24:00. `excluded`: it does not. */
  readonly lastDay: "included" | "excluded";
}

/** Civil Code of the PRC, articles 201 to 203. */
export const civilCodePeriod: PeriodConvention = {
  start: "next-day",
  clamp: "month-end",
  lastDay: "included",
};

/**
 * The last day that belongs to a period, until 24:00. With the default convention that is the
 * corresponding day of the last month, or its month end (Civil Code of the PRC, art. 201 to 203);
 * `same-day` and `excluded` each take one day off. Throws as `addDuration` does.
 *
 * @param start a valid `YYYY-MM-DD`: the day of the event
 * @example
 * periodEnd("2024-02-29", parseDuration("P1Y")); // "2025-02-28"
 * periodEnd("2014-03-10", parseDuration("P1Y"), { start: "same-day" }); // "2015-03-09"
 */
export function periodEnd(
  start: string,
  duration: Duration,
  convention: Partial<PeriodConvention> = {},
): string {
  return unwrap(safePeriodEnd(start, duration, convention));
}

/** `periodEnd` as a Result. */
export function safePeriodEnd(
  start: string,
  duration: Duration,
  convention: Partial<PeriodConvention> = {},
  at = "",
): Result<string> {
  const { start: first, clamp, lastDay } = { ...civilCodePeriod, ...convention };
  const corresponding = addDurationToDay(toDayNumber(start), duration, clamp, at);
  if (!corresponding.ok) return corresponding;
  const less = (first === "same-day" ? 1 : 0) + (lastDay === "excluded" ? 1 : 0);
  return safeFromDayNumber(corresponding.value - less, at);
}

/**
 * `periodEnd` on day numbers; the day may lie outside the years that a date can name, and is NaN
 * beyond any calendar. Throws `time.duration-not-days` for hours and smaller.
 *
 * @param start day number of the day of the event
 * @example
 * periodEndDay(toDayNumber("2024-02-29"), parseDuration("P1Y"), civilCodePeriod); // 20147
 */
export function periodEndDay(
  start: number,
  duration: Duration,
  { start: first, clamp, lastDay }: PeriodConvention,
): number {
  const corresponding = unwrap(addDurationToDay(start, duration, clamp));
  return corresponding - (first === "same-day" ? 1 : 0) - (lastDay === "excluded" ? 1 : 0);
}
