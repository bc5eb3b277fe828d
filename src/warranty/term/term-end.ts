import {
  addDays,
  type Duration,
  fromDayNumber,
  type PeriodConvention,
  periodEnd,
  toDayNumber,
} from "../../time/index.js";

export const NEVER = Number.POSITIVE_INFINITY;

/** The last day of a duration from a day, as day numbers; `lifetime` never ends. */
export function termEnd(
  start: number,
  duration: Duration | "lifetime",
  convention: PeriodConvention,
): number {
  if (duration === "lifetime") return NEVER;
  return toDayNumber(periodEnd(fromDayNumber(start), duration, convention));
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

/** The date of a day number, or null for one that never comes. */
export function dateOf(day: number): string | null {
  return Number.isFinite(day) ? fromDayNumber(day) : null;
}

/** The day after, as a date. */
export const dayAfter = (day: number): string => addDays(fromDayNumber(day), 1);
