import {
  describe,
  fail,
  type Issue,
  phrase,
  pointer,
  type Result,
  unwrap,
} from "../decision/index.js";
import { decimalRounding, Exact } from "./decimal.js";
import { isDecimal } from "./decimal-text.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";
import { type RoundingMode, readRoundingMode } from "./rounding-mode.js";
import { issue } from "./texts/index.js";

const MOST_FACTORS = 6;

/**
 * An amount times one to six decimals, rounded once, at the end, to the currency's decimals.
 * Issues: those of `parseMoney` at `/0`, `money.not-decimal` at `/1…`, `money.unknown-rounding`,
 * `money.out-of-range`.
 */
export function safeMultiplyMoney(
  money: Money,
  factors: string | readonly string[],
  mode: RoundingMode = "half-up",
): Result<Money> {
  const list = typeof factors === "string" ? [factors] : factors;
  const issues: Issue[] = [];
  const read = readMoney(money, "/0");
  if (!read.ok) issues.push(...read.issues);
  issues.push(...factorIssues(list));
  const rounding = readRoundingMode(mode, "/2");
  if (!rounding.ok) issues.push(...rounding.issues);
  if (!read.ok || issues.length > 0) return fail(issues);
  const { exponent, currency } = read.value;
  const product = list.reduce((value, each) => value.times(each), new Exact(money.amount));
  const minor = product
    .times(new Exact(10).pow(exponent))
    .toDecimalPlaces(0, decimalRounding[mode]);
  return writeMoney({ minor: BigInt(minor.toFixed(0)), exponent, currency });
}

function factorIssues(list: unknown): Issue[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_FACTORS) {
    const what = Array.isArray(list) ? phrase("list-of", { n: list.length }) : describe(list);
    return [issue("input.type", "/1", { expected: phrase("factors"), found: what })];
  }
  return list.flatMap((each, index) =>
    isDecimal(each)
      ? []
      : [issue("money.not-decimal", pointer("/1", index), { found: describe(each) })],
  );
}

/**
 * An amount times decimals (hours, shares, multipliers), rounded once.
 *
 * @example
 * multiplyMoney({ amount: "40", currency: "CNY" }, ["3", "1.3"]);
 * // { amount: "156.00", currency: "CNY" }
 */
export const multiplyMoney = (
  money: Money,
  factors: string | readonly string[],
  mode: RoundingMode = "half-up",
): Money => unwrap(safeMultiplyMoney(money, factors, mode));
