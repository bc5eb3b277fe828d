import { fail, ok, type Result } from "../../decision/index.js";
import { dayNumberOf, monthLength } from "../civil/index.js";
import { issue } from "../texts/index.js";

/** Milliseconds of a wall clock since 1970-01-01T00:00 on that same clock. */
export type LocalMs = number;

/** A date and time as it is written, with its offset in minutes, or null where none is written. */
export interface WrittenTime {
  readonly local: LocalMs;
  readonly offset: number | null;
}

const PATTERN = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,18})?(?:[Zz]|[+-]\d\d:\d\d)?$/;

/** Reads `YYYY-MM-DDTHH:MM:SS[.fff][Z|±HH:MM]`. A leap second counts as the second before it. */
export function parseWrittenTime(text: string, at: string): Result<WrittenTime> {
  if (!PATTERN.test(text))
    return fail([issue("time.instant-form", at, { found: text.slice(0, 40) })]);
  const day = dayAt(text);
  const clock = clockAt(text);
  const zone = offsetStart(text);
  const offset = offsetAt(text, zone);
  if (day === null || clock === null || offset === undefined) {
    return fail([issue("time.instant-not-real", at, { found: text.slice(0, 40) })]);
  }
  return ok({ local: day * 86_400_000 + clock + fractionMs(text, zone), offset });
}

function dayAt(text: string): number | null {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const real =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return real ? dayNumberOf(year, month, day) : null;
}

function clockAt(text: string): number | null {
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  if (hour > 23 || minute > 59 || second > 60) return null;
  return ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
}

const SECONDS_END = "YYYY-MM-DDTHH:MM:SS".length;
const OFFSET_LENGTH = "+HH:MM".length;

/** Where the offset begins; the length of the text if there is none. */
function offsetStart(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (last === 90 || last === 122) return text.length - 1;
  const start = text.length - OFFSET_LENGTH;
  return start >= SECONDS_END && text.charCodeAt(start + 3) === 58 ? start : text.length;
}

/** Minutes; null where none is written, undefined where none can be that large. */
function offsetAt(text: string, start: number): number | null | undefined {
  if (start === text.length) return null;
  if (start === text.length - 1) return 0;
  const [hours, minutes] = [two(text, start + 1), two(text, start + 4)];
  if (hours > 23 || minutes > 59) return undefined;
  const size = hours * 60 + minutes;
  return text[start] === "-" ? 0 - size : size;
}

function fractionMs(text: string, end: number): number {
  if (end <= SECONDS_END) return 0;
  return Number(text.slice(SECONDS_END + 1, Math.min(end, SECONDS_END + 4)).padEnd(3, "0"));
}

/** Two digits as a number. */
const two = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
