import { MAX_DAY, MIN_DAY } from "../../time/index.js";
import { type Key, orderKey } from "../order-key.js";
import type { ScalarDefinition, ScalarType } from "../vocabulary.js";
import { compareOrdinals, type Ordinal, ordinalOf } from "./ordinal.js";

const DAY = 86_400_000;
const DECIMAL_LIMIT = 10n ** 21n - 1n;

/** The least and the greatest value each type can name. */
const LIMITS: Readonly<Partial<Record<ScalarType, readonly [Ordinal, Ordinal]>>> = {
  integer: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  number: [-Number.MAX_VALUE, Number.MAX_VALUE],
  date: [MIN_DAY, MAX_DAY],
  instant: [MIN_DAY * DAY, (MAX_DAY + 1) * DAY - 1],
  decimal: [-DECIMAL_LIMIT, DECIMAL_LIMIT],
};

/** What an ordered fact may be: values from `low` to `high`, or only those of `listed`. */
export interface OrderedDomain {
  readonly type: ScalarType;
  readonly low: Ordinal;
  readonly high: Ordinal;
  readonly listed: ReadonlySet<Ordinal> | null;
}

export function orderedDomain(scalar: ScalarDefinition): OrderedDomain {
  const { type, minimum, maximum } = scalar;
  const [least, greatest] = LIMITS[type] as readonly [Ordinal, Ordinal];
  const ordinal = (value: Key) => ordinalOf(type, orderKey(type, value));
  const low = minimum === undefined ? least : ordinal(minimum);
  const high = maximum === undefined ? greatest : ordinal(maximum);
  const listed = scalar.enum ? new Set(scalar.enum.map(ordinal).sort(compareOrdinals)) : null;
  return { type, low, high, listed };
}

export function inDomain({ type, low, high, listed }: OrderedDomain, ordinal: Ordinal): boolean {
  // A whole number may be compared with one that is not.
  if (type === "integer" && !Number.isSafeInteger(ordinal)) return false;
  return ordinal >= low && ordinal <= high && (listed === null || listed.has(ordinal));
}

/**
 * Up to `count` values strictly between two borders (null: none on that side), ascending. Fewer
 * only where fewer exist.
 */
export function valuesBetween(
  domain: OrderedDomain,
  above: Ordinal | null,
  below: Ordinal | null,
  count: number,
): Ordinal[] {
  const inside = (value: Ordinal) =>
    (above === null || value > above) &&
    (below === null || value < below) &&
    inDomain(domain, value);
  if (domain.listed !== null) return [...domain.listed].filter(inside).slice(0, count);
  if (domain.type === "number")
    return reals(domain, above, below, count).filter(inside).slice(0, count);
  return domain.type === "decimal"
    ? steps(domain, above, below, count).filter(inside)
    : wholes(domain, above, below, count).filter(inside);
}

/** Whole numbers next to a border, else next to zero. */
function wholes(
  { low, high }: OrderedDomain,
  above: Ordinal | null,
  below: Ordinal | null,
  count: number,
) {
  const from = above === null ? Number(low) : Math.max(Math.floor(Number(above)) + 1, Number(low));
  const to = below === null ? Number(high) : Math.min(Math.ceil(Number(below)) - 1, Number(high));
  const start = nearest(from, to, above === null, below === null, count);
  return Array.from({ length: Math.max(0, Math.min(count, to - start + 1)) }, (_, i) => start + i);
}

function nearest(from: number, to: number, open: boolean, openAbove: boolean, count: number) {
  if (!open) return from;
  if (!openAbove) return Math.max(from, to - count + 1);
  return from <= 0 && to >= count ? 0 : from;
}

/** Decimals in millionths, where a number would not be exact. */
function steps(
  { low, high }: OrderedDomain,
  above: Ordinal | null,
  below: Ordinal | null,
  count: number,
) {
  const max = (a: bigint, b: bigint) => (a > b ? a : b);
  const from = above === null ? BigInt(low) : max(BigInt(above) + 1n, BigInt(low));
  const to = below === null ? BigInt(high) : -max(1n - BigInt(below), -BigInt(high));
  const start = above === null && below !== null ? max(from, to - BigInt(count) + 1n) : from;
  return Array.from({ length: count }, (_, i) => normal(start + BigInt(i))).filter(
    (value) => value <= to,
  );
}

function normal(value: bigint): Ordinal {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Readable numbers first (a whole step away), then ever finer shares of the span. */
function reals(
  { low, high }: OrderedDomain,
  above: Ordinal | null,
  below: Ordinal | null,
  count: number,
) {
  const from = Number(above ?? low);
  const to = Number(below ?? high);
  const values = new Set<number>([from, to]);
  for (let i = 0; i < count; i++) {
    if (above === null && below === null) values.add(i);
    else if (below === null) values.add(from + i + 1);
    else if (above === null) values.add(to - i - 1);
    const share = (i + 1) / (count + 1);
    values.add(from * (1 - share) + to * share);
  }
  return [...values].sort((a, b) => a - b);
}
