import { Decimal } from "decimal.js";
import type { RoundingMode } from "./rounding-mode.js";

/**
 * The library's own Decimal, so that nobody's `Decimal.set` reaches it and ours reaches nobody.
 * 160 digits keep a product of seven full-length decimals exact; rounding happens once, at the end.
 */
export const Exact = /* @__PURE__ */ Decimal.clone({
  precision: 160,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -160,
  toExpPos: 160,
});

export type Exact = Decimal;

export const decimalRounding: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  up: 0,
  down: 1,
  ceil: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
};
