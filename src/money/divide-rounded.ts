import type { RoundingMode } from "./rounding-mode.js";

/** The quotient of two integers as an integer by `mode`, exactly; the divisor is positive. */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const negative = dividend < 0n;
  const magnitude = negative ? -dividend : dividend;
  const quotient = magnitude / divisor;
  const rest = magnitude % divisor;
  const away = rest > 0n && goesAway(mode, negative, rest * 2n - divisor, quotient);
  const rounded = away ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

function goesAway(mode: RoundingMode, negative: boolean, overHalf: bigint, quotient: bigint) {
  switch (mode) {
    case "up":
      return true;
    case "down":
      return false;
    case "ceil":
      return !negative;
    case "floor":
      return negative;
    case "half-up":
      return overHalf >= 0n;
    case "half-down":
      return overHalf > 0n;
    case "half-even":
      return overHalf > 0n || (overHalf === 0n && quotient % 2n === 1n);
  }
}
