import { perObject } from "../../decision/index.js";
import { boundedCache } from "../bounded-cache.js";
import { MAX_DAY, MIN_DAY, yearMonthDayOf } from "../civil/index.js";
import type { Zone } from "../zone.js";
import type { ParsedCalendar } from "./calendar.js";
import { DAY_MS, totalOf } from "./spans.js";
import { buildYear, type YearTable } from "./year-table.js";

/** A moment by its place in the timetable: the year's table and the day in it, counted from 0. */
export interface Place {
  readonly year: number;
  readonly table: YearTable;
  readonly index: number;
}

/** A calendar worked out year by year, on demand; nothing outside can change it. */
export interface Timetable {
  readonly zone: Zone;
  readonly year: (year: number) => YearTable;
  /** Working milliseconds of a year, without keeping its days. */
  readonly total: (year: number) => number;
  /** Working days of a year, without keeping its days. */
  readonly workdays: (year: number) => number;
  /** First and last year in which it opens; infinite where the week has hours. */
  readonly firstOpenYear: number;
  readonly lastOpenYear: number;
}

/** Days; the year reckoned with it is never off by more than one. */
const MEAN_YEAR = 365.2425;

/** Years kept day by day; sums of more years are small and kept apart. */
const MOST_YEARS = 200;

export const timetableOf = perObject(makeTimetable);

function makeTimetable({ rules, zone }: ParsedCalendar): Timetable {
  const tables = boundedCache<number, YearTable>(MOST_YEARS);
  const sums = new Map<number, { readonly worked: number; readonly workdays: number }>();
  const sumsOf = (year: number) => {
    const known = sums.get(year);
    if (known) return known;
    const { worked, workdays, length } = tables.get(year) ?? buildYear(rules, zone, year);
    const found = { worked: worked[length] ?? 0, workdays: workdays[length] ?? 0 };
    sums.set(year, found);
    return found;
  };
  return {
    zone,
    year: (year) => tables.get(year) ?? tables.keep(year, buildYear(rules, zone, year)),
    total: (year) => sumsOf(year).worked,
    workdays: (year) => sumsOf(year).workdays,
    ...openYears(rules),
  };
}

function openYears(
  rules: ParsedCalendar["rules"],
): Pick<Timetable, "firstOpenYear" | "lastOpenYear"> {
  const ever = Number.POSITIVE_INFINITY;
  if (rules.week.some((spans) => totalOf(spans) > 0)) {
    return { firstOpenYear: -ever, lastOpenYear: ever };
  }
  let [firstOpenYear, lastOpenYear] = [ever, -ever];
  const open = (since: number, until: number): void => {
    firstOpenYear = Math.min(firstOpenYear, since);
    lastOpenYear = Math.max(lastOpenYear, until);
  };
  for (const [day, { hours }] of rules.days) {
    const { year } = yearMonthDayOf(day);
    // A shift over midnight may reach into the year after.
    if (hours !== null) open(year, year + 1);
  }
  for (const { day, since, until } of rules.yearly) {
    if (day.hours !== null) open(since, until + 1);
  }
  return { firstOpenYear, lastOpenYear };
}

/** Where an instant falls; null outside the years 0001 to 9999 of the zone. */
export function placeOf(timetable: Timetable, instant: number): Place | null {
  const day = Math.floor((instant + timetable.zone.offsetAt(instant)) / DAY_MS);
  if (!(day >= MIN_DAY && day <= MAX_DAY)) return null;
  let year = Math.floor(day / MEAN_YEAR) + 1970;
  let table = timetable.year(year);
  if (day < table.firstDay) table = timetable.year(--year);
  else if (day >= table.firstDay + table.length) table = timetable.year(++year);
  let index = day - table.firstDay;
  while (index > 0 && instant < (table.starts[index] ?? 0)) index--;
  while (index < table.length - 1 && instant >= (table.starts[index + 1] ?? 0)) index++;
  return { year, table, index };
}

/** Working milliseconds of the year up to an instant. */
export function workedAt({ table, index }: Place, instant: number): number {
  return (table.worked[index] ?? 0) + workedInDay(table, index, instant);
}

function workedInDay(table: YearTable, index: number, instant: number): number {
  const spans = table.spans[index] ?? [];
  const elapsed = instant - (table.starts[index] ?? 0);
  let worked = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (elapsed <= start) break;
    worked += Math.min(elapsed, end) - start;
  }
  return worked;
}
