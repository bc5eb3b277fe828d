import { fail, ok, type Result } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import type { Zone } from "../zone.js";
import type { LocalMs } from "./local-time.js";

/**
 * What a wall-clock time means that a change of the clock skips or repeats. `compatible`: skipped times
 * move on by the length of the gap, of repeated ones the first counts (RFC 5545, and Temporal's default).
 * `earlier` and `later`: the earlier or later of the two readings. `exact`: an issue.
 */
export type LocalTimeRule = "compatible" | "earlier" | "later" | "exact";

const DAY_MS = 86_400_000;

/** The instant of a wall-clock time in a zone. */
export function resolveLocal(
  zone: Zone,
  local: LocalMs,
  rule: LocalTimeRule,
  at = "",
): Result<number> {
  const before = local - zone.offsetAt(local - DAY_MS);
  const after = local - zone.offsetAt(local + DAY_MS);
  if (before === after) return ok(before);
  const beforeFits = before + zone.offsetAt(before) === local;
  const afterFits = after + zone.offsetAt(after) === local;
  if (beforeFits !== afterFits) return ok(beforeFits ? before : after);
  if (rule === "exact") {
    const code = beforeFits ? "time.local-repeated" : "time.local-skipped";
    return fail([issue(code, at, { zone: zone.name })]);
  }
  const [first, second] = before < after ? [before, after] : [after, before];
  if (rule === "earlier") return ok(first);
  if (rule === "later") return ok(second);
  return ok(beforeFits ? first : second);
}
