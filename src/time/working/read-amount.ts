import { fail, ok, phrase, type Result } from "../../decision/index.js";
import { boundedCache } from "../bounded-cache.js";
import { type Duration, safeParseDuration } from "../civil/index.js";
import { foundType } from "../printed.js";
import { issue } from "../texts/index.js";

/**
 * An amount of working time in whole milliseconds: a number of them, or an ISO 8601 duration of hours,
 * minutes and seconds. Days and longer are refused, since a working day has no length of its own.
 */
export function readAmount(value: unknown, at: string): Result<number> {
  if (typeof value === "number") {
    if (Number.isFinite(value)) return ok(Math.round(value) + 0);
    const expected = phrase("milliseconds");
    return fail([issue("input.type", at, { expected, found: foundType(value) })]);
  }
  const known = typeof value === "string" ? amounts.get(value) : undefined;
  if (known !== undefined) return known;
  const duration = safeParseDuration(value, at);
  const amount = duration.ok ? amountOf(duration.value, at) : duration;
  return amount.ok && typeof value === "string" ? amounts.keep(value, amount) : amount;
}

/** Durations read lately: a policy has few, and asks for them again and again. */
const amounts = /* @__PURE__ */ boundedCache<string, Result<number>>(256);

function amountOf(duration: Duration, at: string): Result<number> {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  if (years + months + weeks + days > 0) return fail([issue("time.amount-days", at)]);
  const ms = Math.round(hours * 3_600_000 + minutes * 60_000 + seconds * 1000);
  return ok(duration.negative ? 0 - ms : ms);
}
