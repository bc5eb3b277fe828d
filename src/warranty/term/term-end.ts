import { perObject } from "../../decision/index.js";
import {
  civilCodePeriod,
  type Duration,
  fromDayNumber,
  MAX_DAY,
  type PeriodConvention,
  periodEndDay,
} from "../../time/index.js";

export const NEVER = Number.POSITIVE_INFINITY;

interface LastEnd {
  start: number;
  convention: PeriodConvention;
  end: number;
}

/** The last answer for each duration of a policy: most components of a claim start on one day. */
const lastEndOf = perObject(
  (_: Duration): LastEnd => ({ start: Number.NaN, convention: civilCodePeriod, end: NEVER }),
);

/** The last day of a duration from a day, as day numbers; beyond the year 9999 and `lifetime`: never. */
export function termEnd(
  start: number,
  duration: Duration | "lifetime",
  convention: PeriodConvention,
): number {
  if (duration === "lifetime") return NEVER;
  const last = lastEndOf(duration);
  if (last.start === start && last.convention === convention) return last.end;
  const day = periodEndDay(start, duration, convention);
  last.start = start;
  last.convention = convention;
  last.end = day <= MAX_DAY ? day : NEVER;
  return last.end;
}

/** Two durations as one, so that both are added once from the base date: months do not chain. */
export function joined(a: Duration, b: Duration): Duration {
  return {
    negative: a.negative,
    years: a.years + b.years,
    months: a.months + b.months,
    weeks: a.weeks + b.weeks,
    days: a.days + b.days,
    hours: a.hours + b.hours,
    minutes: a.minutes + b.minutes,
    seconds: a.seconds + b.seconds,
  };
}

/** `duration` taken `times` times. */
export function repeated(duration: Duration, times: number): Duration {
  const { negative, years, months, weeks, days, hours, minutes, seconds } = duration;
  return {
    negative,
    years: years * times,
    months: months * times,
    weeks: weeks * times,
    days: days * times,
    hours: hours * times,
    minutes: minutes * times,
    seconds: seconds * times,
  };
}

export function isNothing(duration: Duration | "lifetime"): boolean {
  if (duration === "lifetime") return false;
  const { years, months, weeks, days } = duration;
  return years + months + weeks + days === 0;
}

/** A power of two. */
const DATES = 1_024;
const cachedDays: number[] = [];
const cachedDates: string[] = [];

/** The date of a day number, or null for one that never comes; the latest few are remembered. */
export function dateOf(day: number): string | null {
  if (!(day <= MAX_DAY)) return null;
  if (day === Number.NEGATIVE_INFINITY) return null;
  const at = day & (DATES - 1);
  if (cachedDays[at] !== day) {
    cachedDates[at] = fromDayNumber(day);
    cachedDays[at] = day;
  }
  return cachedDates[at] as string;
}
