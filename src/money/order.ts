import { ok, type Result, unwrap } from "../decision/index.js";
import type { Money } from "./money.js";
import { readAmounts } from "./read-amounts.js";
import { writeMoney } from "./read-money.js";

/** Compares two amounts of one currency; issues as `safeSumMoney`. */
export function safeCompareMoney(a: Money, b: Money): Result<-1 | 0 | 1> {
  const read = readAmounts([a, b]);
  if (!read.ok) return read;
  const [left = 0n, right = 0n] = read.value.minors;
  if (left === right) return ok(0);
  return ok(left < right ? -1 : 1);
}

/**
 * Compares two amounts of one currency by value.
 *
 * @example
 * compareMoney({ amount: "2.5", currency: "CNY" }, { amount: "2.50", currency: "CNY" }); // 0
 */
export const compareMoney = (a: Money, b: Money): -1 | 0 | 1 => unwrap(safeCompareMoney(a, b));

function safeExtreme(amounts: readonly Money[], sign: -1 | 1): Result<Money> {
  const read = readAmounts(amounts);
  if (!read.ok) return read;
  const beats = (a: bigint, b: bigint) => (sign < 0 ? a < b : a > b);
  const minor = read.value.minors.reduce((best, each) => (beats(each, best) ? each : best));
  return writeMoney({ ...read.value, minor });
}

/** The least of at least one amount; issues as `safeSumMoney`. */
export const safeMinMoney = (amounts: readonly Money[]): Result<Money> => safeExtreme(amounts, -1);

/**
 * The least of at least one amount.
 *
 * @example
 * minMoney([{ amount: "3", currency: "CNY" }, { amount: "-1", currency: "CNY" }]);
 * // { amount: "-1.00", currency: "CNY" }
 */
export const minMoney = (amounts: readonly Money[]): Money => unwrap(safeMinMoney(amounts));

/** The greatest of at least one amount; issues as `safeSumMoney`. */
export const safeMaxMoney = (amounts: readonly Money[]): Result<Money> => safeExtreme(amounts, 1);

/**
 * The greatest of at least one amount.
 *
 * @example
 * maxMoney([{ amount: "3", currency: "CNY" }, { amount: "-1", currency: "CNY" }]);
 * // { amount: "3.00", currency: "CNY" }
 */
export const maxMoney = (amounts: readonly Money[]): Money => unwrap(safeMaxMoney(amounts));
