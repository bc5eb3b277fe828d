import { fromDayNumber, toDayNumber } from "../../time/index.js";
import type { Key } from "../order-key.js";
import type { ScalarType } from "../vocabulary.js";

/** A key of an ordered type as a number to reckon with: dates become day numbers. */
export type Ordinal = number | bigint;

export function ordinalOf(type: ScalarType, key: Key): Ordinal {
  return type === "date" ? toDayNumber(key as string) : (key as Ordinal);
}

export function keyOfOrdinal(type: ScalarType, ordinal: Ordinal): Key {
  if (type === "date") return fromDayNumber(Number(ordinal));
  return typeof ordinal === "bigint" ? shortest(ordinal) : ordinal;
}

/** One value in one form: a number where that is exact, as order keys have it. */
function shortest(ordinal: bigint): Ordinal {
  const number = Number(ordinal);
  return Number.isSafeInteger(number) ? number : ordinal;
}

export const compareOrdinals = (a: Ordinal, b: Ordinal): number => (a < b ? -1 : a > b ? 1 : 0);

export const isOrdered = (type: ScalarType) => type !== "string" && type !== "boolean";
