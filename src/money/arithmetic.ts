import { type Result, unwrap } from "../decision/index.js";
import type { Money } from "./money.js";
import { readAmounts } from "./read-amounts.js";
import { writeMoney } from "./read-money.js";

/**
 * The sum of at least one amount. Issues: those of `parseMoney`, `money.mixed-currencies`,
 * `money.out-of-range`; `at` points into the list.
 */
export function safeSumMoney(amounts: readonly Money[]): Result<Money> {
  const read = readAmounts(amounts);
  if (!read.ok) return read;
  const minor = read.value.minors.reduce((sum, each) => sum + each, 0n);
  return writeMoney({ ...read.value, minor });
}

/**
 * The sum of at least one amount; throws what `safeSumMoney` returns.
 *
 * @example
 * sumMoney([{ amount: "0.10", currency: "CNY" }, { amount: "0.2", currency: "CNY" }]);
 * // { amount: "0.30", currency: "CNY" }
 */
export const sumMoney = (amounts: readonly Money[]): Money => unwrap(safeSumMoney(amounts));

/** `a + b`; issues as `safeSumMoney`. */
export const safeAddMoney = (a: Money, b: Money): Result<Money> => safeSumMoney([a, b]);

/**
 * `a + b` in one currency.
 *
 * @example
 * addMoney({ amount: "0.10", currency: "CNY" }, { amount: "0.20", currency: "CNY" });
 * // { amount: "0.30", currency: "CNY" }
 */
export const addMoney = (a: Money, b: Money): Money => unwrap(safeAddMoney(a, b));

/** `a − b`; issues as `safeSumMoney`. */
export function safeSubtractMoney(a: Money, b: Money): Result<Money> {
  const read = readAmounts([a, b]);
  if (!read.ok) return read;
  const [left = 0n, right = 0n] = read.value.minors;
  return writeMoney({ ...read.value, minor: left - right });
}

/**
 * `a − b` in one currency.
 *
 * @example
 * subtractMoney({ amount: "1", currency: "CNY" }, { amount: "1.00", currency: "CNY" });
 * // { amount: "0.00", currency: "CNY" }
 */
export const subtractMoney = (a: Money, b: Money): Money => unwrap(safeSubtractMoney(a, b));

/** `−a`; zero stays without a sign. */
export function safeNegateMoney(a: Money): Result<Money> {
  const read = readAmounts([a]);
  if (!read.ok) return read;
  return writeMoney({ ...read.value, minor: -(read.value.minors[0] ?? 0n) });
}

/**
 * `−a`.
 *
 * @example
 * negateMoney({ amount: "5", currency: "CNY" }); // { amount: "-5.00", currency: "CNY" }
 */
export const negateMoney = (a: Money): Money => unwrap(safeNegateMoney(a));
