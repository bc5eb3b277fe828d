import { dayNumberOf, monthLength, yearMonthDayOf } from "./day-number.js";

/** What happens to the 31st in a shorter month: its last day, or days into the next month. */
export type Clamp = "month-end" | "overflow";

/** Most months that two dates of the years 0001 to 9999 can be apart. */
const MOST_MONTHS = 120_000;

/** The day number a whole number of months on, always added at once; NaN beyond any calendar. */
export function addMonths(dayNumber: number, months: number, clamp: Clamp): number {
  if (Math.abs(months) > MOST_MONTHS) return Number.NaN;
  const { year, month, day } = yearMonthDayOf(dayNumber);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  const kept = clamp === "overflow" ? day : Math.min(day, monthLength(toYear, toMonth));
  return dayNumberOf(toYear, toMonth, 1) + kept - 1;
}
