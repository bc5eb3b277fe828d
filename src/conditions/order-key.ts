import { safeParseInstant } from "../time/index.js";
import type { ScalarType } from "./vocabulary.js";

/** A scalar as conditions compare it: with `<` and `===`, whatever its type. */
export type Key = string | number | bigint | boolean | null;

const DECIMAL_PLACES = 6;

/**
 * The comparable form of a value already known to fit its type: milliseconds for an instant,
 * millionths for a decimal, the value itself for the rest (dates order as they are spelt).
 */
export function orderKey(type: ScalarType, value: Key): Key {
  if (type === "instant") {
    const parsed = safeParseInstant(value);
    return parsed.ok ? parsed.value : null;
  }
  return type === "decimal" ? millionths(value as string) : value;
}

/** Exact: a number where it is a safe integer, else a bigint; never one value in both forms. */
function millionths(text: string): number | bigint {
  const dot = text.indexOf(".");
  const whole = dot < 0 ? text : text.slice(0, dot);
  const fraction = dot < 0 ? "" : text.slice(dot + 1);
  const digits = whole + fraction.padEnd(DECIMAL_PLACES, "0");
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
