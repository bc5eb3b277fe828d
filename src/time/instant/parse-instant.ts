import { fail, ok, phrase, type Result, unwrap } from "../../decision/index.js";
import { foundType, printed } from "../printed.js";
import { issue } from "../texts/index.js";
import { parseWrittenTime } from "./local-time.js";

/** RFC 9557 suffixes that Temporal prints after the offset: `[Asia/Shanghai]`, `[u-ca=iso8601]`. */
const SUFFIXES = /(?:\[[^\]]*\])+$/;

/**
 * Reads an instant: RFC 3339 text with an offset, or an object that prints one (`Temporal.Instant`,
 * `Temporal.ZonedDateTime`); gives milliseconds since 1970-01-01T00:00Z, finer digits dropped. A
 * `Date` is refused: pass its `toISOString()`. Issues: `time.instant-form`, `time.instant-not-real`,
 * `time.instant-offset`, `input.type`.
 *
 * @param at JSON Pointer of the value, for the issue.
 * @example
 * parseInstant("1970-01-01T08:00:01+08:00"); // 1000
 */
export function parseInstant(value: unknown, at = ""): number {
  return unwrap(safeParseInstant(value, at));
}

/** `parseInstant` as a Result. */
export function safeParseInstant(value: unknown, at = ""): Result<number> {
  const text = instantText(value);
  if (text === null) return fail([instantType(value, at)]);
  const written = parseWrittenTime(text, at);
  if (!written.ok) return written;
  const { local, offset } = written.value;
  if (offset === null) return fail([issue("time.instant-offset", at, { found: text })]);
  return ok(local - offset * 60_000);
}

/** The text of an instant; null where a value is neither text nor prints itself. */
export function instantText(value: unknown): string | null {
  const text = printed(value);
  return typeof value === "string" || text === null ? text : text.replace(SUFFIXES, "");
}

/** The issue for a value that no instant can be read from. */
export function instantType(value: unknown, at: string) {
  const expected = phrase("instant");
  return issue("input.type", at, { expected, found: foundType(value) });
}
