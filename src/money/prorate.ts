import {
  describe,
  fail,
  type Issue,
  phrase,
  pointer,
  type Result,
  unwrap,
} from "../decision/index.js";
import { isDecimal } from "./decimal-text.js";
import { divideRounded } from "./divide-rounded.js";
import { scaled } from "./minor-units.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";
import { type RoundingMode, readRoundingMode } from "./rounding-mode.js";
import { issue } from "./texts/index.js";

const DIGITS = 6;

/**
 * An amount times decimals divided by a whole, exactly, rounded once at the end: a price per 10 g
 * times grams, a fee for a part of a year. Issues: those of `parseMoney` at `/0`,
 * `money.not-decimal` at `/1…` and `/2`, `money.zero-divisor` at `/2`, `money.unknown-rounding` at
 * `/3`, `money.out-of-range`.
 */
export function safeProrateMoney(
  money: Money,
  parts: readonly string[],
  whole: string,
  mode: RoundingMode = "half-up",
): Result<Money> {
  const read = readMoney(money, "/0");
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  issues.push(...partIssues(parts), ...wholeIssues(whole));
  const rounding = readRoundingMode(mode, "/3");
  if (!rounding.ok) issues.push(...rounding.issues);
  if (!read.ok || issues.length > 0) return fail(issues);
  const product = parts.reduce((value, part) => value * scaled(part, DIGITS), read.value.minor);
  const divisor = scaled(whole, DIGITS) * 10n ** BigInt(DIGITS * (parts.length - 1));
  const [dividend, positive] = divisor < 0n ? [-product, -divisor] : [product, divisor];
  return writeMoney({ ...read.value, minor: divideRounded(dividend, positive, mode) });
}

function partIssues(parts: unknown): Issue[] {
  if (!Array.isArray(parts) || parts.length === 0) {
    return [issue("input.type", "/1", { expected: phrase("decimals"), found: describe(parts) })];
  }
  return parts.flatMap((part, index) =>
    isDecimal(part)
      ? []
      : [issue("money.not-decimal", pointer("/1", index), { found: describe(part) })],
  );
}

function wholeIssues(whole: unknown): Issue[] {
  if (!isDecimal(whole)) return [issue("money.not-decimal", "/2", { found: describe(whole) })];
  return scaled(whole, DIGITS) === 0n ? [issue("money.zero-divisor", "/2")] : [];
}

/**
 * An amount times decimals divided by a whole, rounded once.
 *
 * @example
 * prorateMoney({ amount: "1.20", currency: "CNY" }, ["655"], "10");
 * // { amount: "78.60", currency: "CNY" }
 */
export const prorateMoney = (
  money: Money,
  parts: readonly string[],
  whole: string,
  mode: RoundingMode = "half-up",
): Money => unwrap(safeProrateMoney(money, parts, whole, mode));
