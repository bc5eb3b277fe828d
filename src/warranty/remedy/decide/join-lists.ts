import { distinctBy } from "../../../decision/index.js";
import type { Head } from "../outcome/index.js";
import { type Heads, joined, withValue } from "./joined.js";

/** Lists of several sets, one after the other, each entry once. */
export const joinedLists = <T>(heads: Heads<readonly T[]>): Head<readonly T[]> =>
  joined(heads, distinct(heads.flatMap(({ value }) => value ?? [])));

/** The list of one set, each entry once. */
export const ownList = <T>(head: Head<readonly T[]>): Head<readonly T[]> =>
  withValue(head, distinct(head.value ?? []));

/** Entries of one shape are alike where they are spelt alike. */
const distinct = <T>(values: readonly T[]): readonly T[] =>
  distinctBy(values, (value) => JSON.stringify(value));
