import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsClamped } from "date-fns/addMonths";
import { dayNumberOf, yearMonthDayOf } from "./day-number.js";

/** What happens to the 31st in a shorter month: its last day, or days into the next month. */
export type Clamp = "month-end" | "overflow";

const DAY_MS = 86_400_000;

/** Most months that two dates of the years 0001 to 9999 can be apart. */
const MOST_MONTHS = 120_000;

/** The day number a whole number of months on, always added at once; NaN beyond any calendar. */
export function addMonths(dayNumber: number, months: number, clamp: Clamp): number {
  if (Math.abs(months) > MOST_MONTHS) return Number.NaN;
  if (clamp === "month-end") {
    return addMonthsClamped(new UTCDateMini(dayNumber * DAY_MS), months).getTime() / DAY_MS;
  }
  const { year, month, day } = yearMonthDayOf(dayNumber);
  const total = year * 12 + month - 1 + months;
  return dayNumberOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1) + day - 1;
}
