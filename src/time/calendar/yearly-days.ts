import { dayNumberOf, monthLength, weekdayOf } from "../civil/index.js";
import type { DayRule, YearlyRule } from "./rules.js";

/** The yearly days of one year by day number. */
export function yearlyDays(rules: readonly YearlyRule[], year: number): Map<number, DayRule> {
  const days = new Map<number, DayRule>();
  for (const rule of rules) {
    if (year < rule.since || year > rule.until) continue;
    const date = rule.date ?? nthWeekday(rule, year);
    if (date === null || date > monthLength(year, rule.month)) continue;
    const day = dayNumberOf(year, rule.month, date);
    if (!days.has(day)) days.set(day, rule.day);
  }
  return days;
}

function nthWeekday({ month, weekday, nth }: YearlyRule, year: number): number | null {
  const length = monthLength(year, month);
  if (nth < 0) {
    return length - ((weekdayOf(dayNumberOf(year, month, length)) - weekday + 7) % 7);
  }
  const first = 1 + ((weekday - weekdayOf(dayNumberOf(year, month, 1)) + 7) % 7);
  const date = first + (nth - 1) * 7;
  return date <= length ? date : null;
}
