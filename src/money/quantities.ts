import { shortestDecimal } from "./decimal-text.js";
import { divideRounded } from "./divide-rounded.js";
import { scaled, unscaled } from "./minor-units.js";

const DIGITS = 6;

/** `a + b` for two decimals; both must satisfy `isDecimal`. */
export const addDecimals = (a: string, b: string): string =>
  shortestDecimal(unscaled(scaled(a, DIGITS) + scaled(b, DIGITS), DIGITS));

/**
 * `a − b` for two decimals; both must satisfy `isDecimal`.
 *
 * @example
 * subtractDecimals("34", "15.5"); // "18.5"
 */
export const subtractDecimals = (a: string, b: string): string =>
  shortestDecimal(unscaled(scaled(a, DIGITS) - scaled(b, DIGITS), DIGITS));

/**
 * A share as per cent, for the reader; `isDecimal` must hold.
 *
 * @example
 * percentOf("0.13"); // "13"
 */
export const percentOf = (share: string): string =>
  shortestDecimal(unscaled(scaled(share, DIGITS), DIGITS - 2));

/**
 * How many units are started by a quantity, as a whole number: labour is charged per started half
 * hour. Both must satisfy `isDecimal`, `unit` above zero.
 *
 * @example
 * startedUnits("75", "30"); // "3"
 */
export const startedUnits = (quantity: string, unit: string): string =>
  divideRounded(scaled(quantity, DIGITS), scaled(unit, DIGITS), "ceil").toString();
