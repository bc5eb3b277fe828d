import { fail, ok, type Result } from "../../decision/index.js";
import {
  instantText,
  instantType,
  type LocalTimeRule,
  parseWrittenTime,
  resolveLocal,
} from "../instant/index.js";
import { issue } from "../texts/index.js";
import type { Zone } from "../zone.js";

/** The instant of an input; times without an offset are read only where a rule for them is named. */
export function readMoment(
  value: unknown,
  zone: Zone,
  localTimes: LocalTimeRule | undefined,
  at: string,
): Result<number> {
  const text = instantText(value);
  if (text === null) return fail([instantType(value, at)]);
  const written = parseWrittenTime(text, at);
  if (!written.ok) return written;
  const { local, offset } = written.value;
  if (offset !== null) return ok(local - offset * 60_000);
  if (localTimes === undefined) return fail([issue("time.instant-offset", at, { found: text })]);
  return resolveLocal(zone, local, localTimes, at);
}
