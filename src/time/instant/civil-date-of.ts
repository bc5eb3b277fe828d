import { type Result, unwrap } from "../../decision/index.js";
import { safeFromDayNumber } from "../civil/index.js";
import { safeZone } from "../zone.js";
import { safeParseInstant } from "./parse-instant.js";

/**
 * The civil date of an instant in a zone. Issues: those of `parseInstant`, `time.zone-unknown`,
 * `time.date-range`.
 *
 * @param zone IANA name, `UTC`, or a fixed offset such as `+08:00`
 * @example
 * civilDateOf("2026-11-23T16:30:00Z", "Asia/Shanghai"); // "2026-11-24"
 */
export function civilDateOf(instant: unknown, zone: string): string {
  return unwrap(safeCivilDateOf(instant, zone));
}

/** `civilDateOf` as a Result; `at` is the place of the instant. */
export function safeCivilDateOf(instant: unknown, zone: string, at = ""): Result<string> {
  const ms = safeParseInstant(instant, at);
  if (!ms.ok) return ms;
  const found = safeZone(zone, at);
  if (!found.ok) return found;
  const local = ms.value + found.value.offsetAt(ms.value);
  return safeFromDayNumber(Math.floor(local / 86_400_000), at);
}
