import { describe, fail, type Issue, ok, type Result, unwrap } from "../decision/index.js";
import { isDecimal } from "./decimal-text.js";
import { divideRounded } from "./divide-rounded.js";
import { type MinorUnits, scaled } from "./minor-units.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";
import { type RoundingMode, readRoundingMode } from "./rounding-mode.js";
import { issue } from "./texts/index.js";

/** One price seen three ways; `net + tax = gross` exactly. */
export interface TaxedAmount {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

const RATE_DIGITS = 6;
const ONE = 10n ** BigInt(RATE_DIGITS);

/**
 * Splits a price that includes tax: the net is rounded, the tax is what remains (倒挤), so the
 * three always close. `rate` is a fraction from 0 to 1 (`"0.13"`). Issues: those of `parseMoney`
 * at `/0`, `money.bad-rate` at `/1`, `money.unknown-rounding` at `/2`.
 */
export function safeTaxIncluded(
  gross: Money,
  rate: string,
  mode: RoundingMode = "half-up",
): Result<TaxedAmount> {
  const read = readTaxInput(gross, rate, mode);
  if (!read.ok) return read;
  const { minor } = read.value;
  const net = divideRounded(minor * ONE, ONE + scaled(rate, RATE_DIGITS), mode);
  return write(read.value, net, minor - net);
}

/**
 * Adds tax to a price without it: the tax is rounded, the gross is their sum. Issues as
 * `safeTaxIncluded`, and `money.out-of-range`.
 */
export function safeTaxAdded(
  net: Money,
  rate: string,
  mode: RoundingMode = "half-up",
): Result<TaxedAmount> {
  const read = readTaxInput(net, rate, mode);
  if (!read.ok) return read;
  const { minor } = read.value;
  const tax = divideRounded(minor * scaled(rate, RATE_DIGITS), ONE, mode);
  return write(read.value, minor, tax);
}

function readTaxInput(money: unknown, rate: unknown, mode: unknown): Result<MinorUnits> {
  const read = readMoney(money, "/0");
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  if (!isDecimal(rate) || scaled(rate, RATE_DIGITS) < 0n || scaled(rate, RATE_DIGITS) > ONE) {
    issues.push(issue("money.bad-rate", "/1", { found: describe(rate) }));
  }
  const rounding = readRoundingMode(mode, "/2");
  if (!rounding.ok) issues.push(...rounding.issues);
  return !read.ok || issues.length > 0 ? fail(issues) : read;
}

function write(units: MinorUnits, net: bigint, tax: bigint): Result<TaxedAmount> {
  const gross = writeMoney({ ...units, minor: net + tax });
  if (!gross.ok) return gross;
  const money = (minor: bigint): Money => unwrap(writeMoney({ ...units, minor }));
  return ok({ net: money(net), tax: money(tax), gross: gross.value });
}

/**
 * Splits a price that includes tax.
 *
 * @example
 * taxIncluded({ amount: "100", currency: "CNY" }, "0.13").tax;
 * // { amount: "11.50", currency: "CNY" }
 */
export const taxIncluded = (gross: Money, rate: string, mode: RoundingMode = "half-up") =>
  unwrap(safeTaxIncluded(gross, rate, mode));

/**
 * Adds tax to a price without it.
 *
 * @example
 * taxAdded({ amount: "100", currency: "CNY" }, "0.13").gross;
 * // { amount: "113.00", currency: "CNY" }
 */
export const taxAdded = (net: Money, rate: string, mode: RoundingMode = "half-up") =>
  unwrap(safeTaxAdded(net, rate, mode));
