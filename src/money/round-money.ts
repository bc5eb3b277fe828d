import { describe, fail, type Issue, phrase, type Result, unwrap } from "../decision/index.js";
import { compareDecimals } from "./compare-decimals.js";
import { decimalRounding, Exact } from "./decimal.js";
import { isDecimal } from "./decimal-text.js";
import { scaled } from "./minor-units.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";
import { type RoundingMode, readRoundingMode } from "./rounding-mode.js";
import { issue } from "./texts/index.js";

/** How a total is rounded: to a multiple of `increment` (`"1"` for whole yuan) by `mode`. */
export interface Rounding {
  readonly mode: RoundingMode;
  /** A positive decimal, no finer than the currency; 抹零 to whole yuan is `"1"` with `down`. */
  readonly increment: string;
}

/**
 * Rounds an amount to a multiple of an increment. Issues: those of `parseMoney`,
 * `money.unknown-rounding`, `money.bad-increment`.
 */
export function safeRoundMoney(money: Money, rounding: Rounding): Result<Money> {
  const read = readMoney(money, "/0");
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  issues.push(...roundingIssues(rounding, read.ok ? read.value.exponent : undefined));
  if (!read.ok || issues.length > 0) return fail(issues);
  const { minor, exponent, currency } = read.value;
  const step = new Exact(scaled(rounding.increment, exponent).toString());
  const nearest = new Exact(minor.toString()).toNearest(step, decimalRounding[rounding.mode]);
  return writeMoney({ minor: BigInt(nearest.toFixed(0)), exponent, currency });
}

function roundingIssues(rounding: unknown, exponent: number | undefined): Issue[] {
  if (typeof rounding !== "object" || rounding === null) {
    const expected = phrase("rounding");
    return [issue("input.type", "/1", { expected, found: describe(rounding) })];
  }
  const { mode, increment } = rounding as Record<string, unknown>;
  const read = readRoundingMode(mode, "/1/mode");
  const issues = read.ok ? [] : [...read.issues];
  if (!isDecimal(increment) || compareDecimals(increment, "0") <= 0) {
    issues.push(issue("money.bad-increment", "/1/increment", { found: describe(increment) }));
  } else if (exponent !== undefined && scaled(increment, 6) % 10n ** BigInt(6 - exponent) !== 0n) {
    issues.push(issue("money.bad-increment", "/1/increment", { found: describe(increment) }));
  }
  return issues;
}

/**
 * Rounds an amount to a multiple of an increment; what it cuts is `subtractMoney` of both.
 *
 * @example
 * roundMoney({ amount: "12.37", currency: "CNY" }, { mode: "down", increment: "0.1" });
 * // { amount: "12.30", currency: "CNY" }
 */
export const roundMoney = (money: Money, rounding: Rounding): Money =>
  unwrap(safeRoundMoney(money, rounding));
