import { fail, type Issue, isDate, ok, phrase, type Result, unwrap } from "../../decision/index.js";
import { foundType, printed } from "../printed.js";
import { issue } from "../texts/index.js";
import { dayNumberOf, MAX_DAY, MIN_DAY, monthLength, yearMonthDayOf } from "./day-number.js";

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a value is a civil date `YYYY-MM-DD` that exists, years 0001 to 9999.
 *
 * @example
 * isCivilDate("2024-02-29"); // true
 * isCivilDate("2026-02-30"); // false
 */
export function isCivilDate(value: unknown): value is string {
  return typeof value === "string" && PATTERN.test(value) && exists(value);
}

/**
 * Reads a civil date: a string `YYYY-MM-DD`, or an object that prints one (`Temporal.PlainDate`).
 * A `Date` is refused, since which day it is depends on a zone. Issues: `time.date-form`,
 * `time.date-not-real`, `time.date-object`, `input.type`.
 *
 * @param at JSON Pointer of the value, for the issue.
 * @example
 * parseCivilDate("2026-01-31"); // "2026-01-31"
 */
export function parseCivilDate(value: unknown, at = ""): string {
  return unwrap(safeParseCivilDate(value, at));
}

/** `parseCivilDate` as a Result. */
export function safeParseCivilDate(value: unknown, at = ""): Result<string> {
  const text = printed(value);
  if (text === null) return fail([dateObject(value, at)]);
  if (!PATTERN.test(text)) return fail([issue("time.date-form", at, { found: text.slice(0, 40) })]);
  return exists(text) ? ok(text) : fail([issue("time.date-not-real", at, { found: text })]);
}

/**
 * Days since 1970-01-01 of a valid civil date.
 *
 * @example
 * toDayNumber("1970-01-02"); // 1
 */
export function toDayNumber(date: string): number {
  return dayNumberOf(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/**
 * The civil date of a day number. Throws `time.date-range` outside the years 0001 to 9999.
 *
 * @example
 * fromDayNumber(-1); // "1969-12-31"
 */
export function fromDayNumber(dayNumber: number): string {
  return unwrap(safeFromDayNumber(dayNumber));
}

/** `fromDayNumber` as a Result. */
export function safeFromDayNumber(dayNumber: number, at = ""): Result<string> {
  if (!(dayNumber >= MIN_DAY && dayNumber <= MAX_DAY)) return fail([issue("time.date-range", at)]);
  const { year, month, day } = yearMonthDayOf(dayNumber);
  return ok(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

function exists(date: string): boolean {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function dateObject(value: unknown, at: string): Issue {
  if (isDate(value)) return issue("time.date-object", at);
  return issue("input.type", at, { expected: phrase("civil-date"), found: foundType(value) });
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
