import { type Result, unwrap } from "../decision/index.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";

/**
 * Reads an amount and writes it with all its decimals, without a sign on zero. Issues:
 * `money.not-decimal`, `money.unknown-currency`, `money.too-fine`, and the `input.…` codes for a
 * wrong shape; `at` is the JSON Pointer of the value in the caller's input.
 */
export function safeParseMoney(value: unknown, at = ""): Result<Money> {
  const read = readMoney(value, at);
  return read.ok ? writeMoney(read.value) : read;
}

/**
 * Reads an amount; throws what `safeParseMoney` returns.
 *
 * @example
 * parseMoney({ amount: "120", currency: "CNY" }); // { amount: "120.00", currency: "CNY" }
 */
export const parseMoney = (value: unknown): Money => unwrap(safeParseMoney(value));
