import { fail, ok, type Result } from "../../decision/index.js";
import { MAX_DAY, MIN_DAY, yearMonthDayOf } from "../civil/index.js";
import { issue } from "../texts/index.js";
import { firstReaching } from "./search.js";
import type { Timetable } from "./timetable.js";

const outOfRange = (): Result<never> => fail([issue("time.date-range", "")]);

const neverOpens = (): Result<never> => fail([issue("time.calendar-never-opens", "/calendar")]);

/** Working days of the year up to and including a day. */
function countThrough(timetable: Timetable, day: number): { year: number; count: number } {
  const { year } = yearMonthDayOf(day);
  const table = timetable.year(year);
  return { year, count: table.workdays[day - table.firstDay + 1] ?? 0 };
}

export function isWorkday(timetable: Timetable, day: number): boolean {
  const table = timetable.year(yearMonthDayOf(day).year);
  const index = day - table.firstDay;
  return (table.workdays[index + 1] ?? 0) > (table.workdays[index] ?? 0);
}

/** The nth working day after a day (before it, if negative), as a day number; `count` is not 0. */
export function stepWorkdays(timetable: Timetable, day: number, count: number): Result<number> {
  const from = countThrough(timetable, day);
  if (Math.abs(count) > MAX_DAY - MIN_DAY) return outOfRange();
  let { year } = from;
  const own = count < 0 && isWorkday(timetable, day) ? 1 : 0;
  let target = from.count + count + (count < 0 ? 1 - own : 0);
  while (target > timetable.workdays(year)) {
    target -= timetable.workdays(year);
    year++;
    if (year > timetable.lastOpenYear) return neverOpens();
    if (year > 9999) return outOfRange();
  }
  while (target < 1) {
    year--;
    if (year < timetable.firstOpenYear) return neverOpens();
    if (year < 1) return outOfRange();
    target += timetable.workdays(year);
  }
  const table = timetable.year(year);
  return ok(table.firstDay + firstReaching(table.workdays, target));
}

/** Working days after one day up to and including another that is not before it. */
export function countWorkdays(timetable: Timetable, first: number, last: number): number {
  const [from, to] = [countThrough(timetable, first), countThrough(timetable, last)];
  let count = to.count - from.count;
  for (let year = from.year; year < to.year; year++) count += timetable.workdays(year);
  return count;
}
