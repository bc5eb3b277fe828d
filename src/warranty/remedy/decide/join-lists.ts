import type { Head } from "../outcome/index.js";
import { type Heads, joined, withValue } from "./joined.js";

/** Lists of several sets, one after the other, each entry once. */
export const joinedLists = <T>(heads: Heads<readonly T[]>): Head<readonly T[]> =>
  joined(heads, distinct(heads.flatMap(({ value }) => value ?? [])));

/** The list of one set, each entry once. */
export const ownList = <T>(head: Head<readonly T[]>): Head<readonly T[]> =>
  withValue(head, distinct(head.value ?? []));

function distinct<T>(values: readonly T[]): readonly T[] {
  const found = values.filter((value, i) => values.findIndex((other) => alike(value, other)) === i);
  return found.length === values.length ? values : found;
}

/** Whether two entries of one shape say the same, key by key. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  for (const key in a) {
    if (!alike(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
  }
  return true;
}
