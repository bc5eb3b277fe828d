import { fail, issue, ok, type Result } from "../../decision/index.js";
import { dayNumberOf, monthLength } from "../civil/index.js";

/** Milliseconds of a wall clock since 1970-01-01T00:00 on that same clock. */
export type LocalMs = number;

/** A date and time as it is written, with its offset in minutes, or null where none is written. */
export interface WrittenTime {
  readonly local: LocalMs;
  readonly offset: number | null;
}

const PATTERN =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:([Zz])|([+-])(\d\d):(\d\d))?$/;

/** Reads `YYYY-MM-DDTHH:MM:SS[.fff][Z|±HH:MM]`. A leap second counts as the second before it. */
export function parseWrittenTime(text: string, at: string): Result<WrittenTime> {
  const match = PATTERN.exec(text);
  if (!match) return fail([issue("time.instant-form", at, { found: text.slice(0, 40) })]);
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(part) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const real =
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthLength(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 60 &&
    part(10) <= 23 &&
    part(11) <= 59;
  if (!real) return fail([issue("time.instant-not-real", at, { found: text.slice(0, 40) })]);
  const ms = Number((match[7] ?? "").padEnd(3, "0").slice(0, 3));
  const clock = ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + ms;
  const local = dayNumberOf(year, month, day) * 86_400_000 + clock;
  return ok({ local, offset: offsetOf(match) });
}

function offsetOf(match: RegExpExecArray): number | null {
  if (match[8] !== undefined) return 0;
  if (match[9] === undefined) return null;
  const minutes = Number(match[10]) * 60 + Number(match[11]);
  return match[9] === "-" ? 0 - minutes : minutes;
}
