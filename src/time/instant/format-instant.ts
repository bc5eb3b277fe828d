import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import { MAX_DAY, MIN_DAY, yearMonthDayOf } from "../civil/index.js";
import { issue } from "../texts/index.js";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Prints an instant as RFC 3339 with the given offset: `Z` for offset 0, milliseconds only where
 * there are any. Offsets with seconds (local mean times before 1972) print as the nearest minute,
 * the instant stays exact. Throws `time.date-range` outside the years 0001 to 9999.
 *
 * @param epochMs milliseconds since 1970-01-01T00:00Z
 * @param offsetMs milliseconds to add to UTC
 * @example
 * formatInstant(1000, 28_800_000); // "1970-01-01T08:00:01+08:00"
 */
export function formatInstant(epochMs: number, offsetMs = 0): string {
  return unwrap(safeFormatInstant(epochMs, offsetMs));
}

/** `formatInstant` as a Result. */
export function safeFormatInstant(epochMs: number, offsetMs = 0, at = ""): Result<string> {
  const minutes = Math.round(offsetMs / MINUTE_MS);
  const local = epochMs + minutes * MINUTE_MS;
  const day = Math.floor(local / DAY_MS);
  if (!(day >= MIN_DAY && day <= MAX_DAY)) return fail([issue("time.date-range", at)]);
  return ok(`${dateText(day)}T${clockText(local - day * DAY_MS)}${offsetText(minutes)}`);
}

function dateText(dayNumber: number): string {
  const { year, month, day } = yearMonthDayOf(dayNumber);
  const digits = year > 999 ? String(year) : String(year).padStart(4, "0");
  return `${digits}-${two(month)}-${two(day)}`;
}

function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const rest = ms - seconds * 1000;
  const minutes = Math.floor(seconds / 60);
  const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? text : `${text}.${String(rest).padStart(3, "0")}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const TWO: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) =>
  String(n).padStart(2, "0"),
);

const two = (value: number): string => TWO[value] ?? "";
