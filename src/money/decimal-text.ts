import { describe, fail, ok, type Result, unwrap } from "../decision/index.js";
import { issue } from "./texts/index.js";

const DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/**
 * Whether a value is a decimal as this library reads it: a string of ASCII digits, at most 15
 * before and 6 after the point, no leading zeros, exponent, spaces or plus sign.
 *
 * @example
 * isDecimal("120.00"); // true
 */
export function isDecimal(value: unknown): value is string {
  return typeof value === "string" && DECIMAL.test(value);
}

/** Drops what does not change a decimal's value: zeros at its end and the sign of zero. */
export function shortestDecimal(decimal: string): string {
  const short = decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
  return short === "-0" ? "0" : short;
}

/** Reads a decimal in its shortest form; fails with `money.not-decimal`. */
export function safeParseDecimal(value: unknown, at = ""): Result<string> {
  if (isDecimal(value)) return ok(shortestDecimal(value));
  return fail([issue("money.not-decimal", at, { found: describe(value) })]);
}

/**
 * Reads a decimal in its shortest form; throws what `safeParseDecimal` returns.
 *
 * @example
 * parseDecimal("-0.50"); // "-0.5"
 */
export const parseDecimal = (value: unknown): string => unwrap(safeParseDecimal(value));
