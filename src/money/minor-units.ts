/** An amount as whole minor units (fen, cents), which add and compare exactly. */
export interface MinorUnits {
  readonly minor: bigint;
  readonly exponent: number;
  readonly currency: string;
}

/** A decimal times 10^digits, which must be whole. */
export function scaled(decimal: string, digits: number): bigint {
  const point = decimal.indexOf(".");
  if (point < 0) return BigInt(decimal) * 10n ** BigInt(digits);
  const fraction = decimal.slice(point + 1, point + 1 + digits).padEnd(digits, "0");
  return BigInt(decimal.slice(0, point) + fraction);
}

/** Writes whole units of 10^-digits as a decimal; zero has no sign. */
export function unscaled(value: bigint, digits: number): string {
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, "0");
  const split = text.length - digits;
  const decimal = digits === 0 ? text : `${text.slice(0, split)}.${text.slice(split)}`;
  return value < 0n ? `-${decimal}` : decimal;
}
