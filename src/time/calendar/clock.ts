import { fail, ok, type Result } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import { firstReaching, lastStartingAt } from "./search.js";
import { placeOf, type Timetable, workedAt } from "./timetable.js";
import type { YearTable } from "./year-table.js";

/** What counts as time: only working hours, or all of it. Instants and lengths in milliseconds. */
export interface Clock {
  /** Time counted between two instants, the first not after the second. */
  readonly elapsed: (from: number, to: number) => Result<number>;
  /** The first instant by which an amount above 0 has been counted. */
  readonly forward: (from: number, amount: number) => Result<number>;
  /** The last instant from which an amount above 0 is counted until `from`. */
  readonly back: (from: number, amount: number) => Result<number>;
  /** The instant itself if time counts at it, else the first after it at which it does. */
  readonly opening: (from: number) => Result<number>;
}

export const wallClock: Clock = {
  elapsed: (from, to) => ok(to - from),
  forward: (from, amount) => ok(from + amount),
  back: (from, amount) => ok(from - amount),
  opening: (from) => ok(from),
};

export function workingClock(timetable: Timetable): Clock {
  return {
    elapsed: (from, to) => elapsed(timetable, from, to),
    forward: (from, amount) => forward(timetable, from, amount),
    back: (from, amount) => back(timetable, from, amount),
    opening: (from) => opening(timetable, from),
  };
}

const LAST_YEAR = 9999;

/** More milliseconds than the years 0001 to 9999 have. */
const ALL_TIME = 320_000_000_000_000;

const outOfRange = (): Result<never> => fail([issue("time.date-range", "")]);
const neverOpens = (): Result<never> => fail([issue("time.calendar-never-opens", "/calendar")]);

function elapsed(timetable: Timetable, from: number, to: number): Result<number> {
  const [first, last] = [placeOf(timetable, from), placeOf(timetable, to)];
  if (first === null || last === null) return outOfRange();
  let worked = workedAt(last, to) - workedAt(first, from);
  for (let year = first.year; year < last.year; year++) worked += timetable.total(year);
  return ok(worked);
}

function forward(timetable: Timetable, from: number, amount: number): Result<number> {
  const place = placeOf(timetable, from);
  if (place === null || amount > ALL_TIME) return outOfRange();
  let { year } = place;
  let target = workedAt(place, from) + amount;
  if (amountLeftIn(place.table, target)) {
    return ok(reach(place.table, firstReaching(place.table.worked, target, place.index), target));
  }
  for (let total = timetable.total(year); target > total; total = timetable.total(year)) {
    target -= total;
    year++;
    if (year > timetable.lastOpenYear) return neverOpens();
    if (year > LAST_YEAR) return outOfRange();
  }
  const table = timetable.year(year);
  return ok(reach(table, firstReaching(table.worked, target), target));
}

const amountLeftIn = (table: YearTable, target: number): boolean =>
  target <= (table.worked[table.length] ?? 0);

/** The instant of a day by which the year has worked `target`: a closing rather than the next opening. */
function reach(table: YearTable, index: number, target: number): number {
  const spans = table.spans[index] ?? [];
  let left = target - (table.worked[index] ?? 0);
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (left <= end - start) return (table.starts[index] ?? 0) + start + left;
    left -= end - start;
  }
  return table.starts[index + 1] ?? 0;
}

function back(timetable: Timetable, from: number, amount: number): Result<number> {
  const place = placeOf(timetable, from);
  if (place === null || amount > ALL_TIME) return outOfRange();
  let { year } = place;
  let target = workedAt(place, from) - amount;
  while (target < 0) {
    year--;
    if (year < timetable.firstOpenYear) return neverOpens();
    if (year < 1) return outOfRange();
    target += timetable.total(year);
  }
  const table = timetable.year(year);
  return ok(reachBack(table, lastStartingAt(table.worked, target), target));
}

/** The last instant at which the year has worked `target`: an opening rather than the closing before. */
function reachBack(table: YearTable, index: number, target: number): number {
  const spans = table.spans[index] ?? [];
  let left = target - (table.worked[index] ?? 0);
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (left < end - start) return (table.starts[index] ?? 0) + start + left;
    left -= end - start;
  }
  return table.starts[index] ?? 0;
}

function opening(timetable: Timetable, from: number): Result<number> {
  const place = placeOf(timetable, from);
  if (place === null) return outOfRange();
  let { year, table } = place;
  let worked = workedAt(place, from);
  while (worked >= timetable.total(year)) {
    year++;
    if (year > timetable.lastOpenYear) return neverOpens();
    if (year > LAST_YEAR) return outOfRange();
    worked = 0;
  }
  if (year !== place.year) table = timetable.year(year);
  const index = lastStartingAt(table.worked, worked);
  return ok(Math.max(from, reachBack(table, index, worked)));
}
