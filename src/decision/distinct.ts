import type { AssumedFact, FactRef } from "./decision.js";

/** The first entry of each key, in order; the list itself where no key repeats. */
export function distinctBy<T>(list: readonly T[], keyOf: (entry: T) => unknown): readonly T[] {
  if (list.length < 2) return list;
  const keys = new Set<unknown>();
  const found = list.filter((entry) => keys.size < keys.add(keyOf(entry)).size);
  return found.length === list.length ? list : found;
}

/** Each key once, in the place of its first entry, as its last entry has it. */
export const lastBy = <T>(list: readonly T[], keyOf: (entry: T) => unknown): readonly T[] =>
  list.length < 2 ? list : [...new Map(list.map((entry) => [keyOf(entry), entry])).values()];

const placeOf = ({ fact, at }: FactRef): string => `${at} ${fact}`;

/** Facts to ask for, each once; a fact may be asked for at several places. */
export const distinctRefs = (refs: readonly FactRef[]): readonly FactRef[] =>
  distinctBy(refs, placeOf);

/** Defaults that were read, each once; where two sets differ the last one's. */
export const distinctDefaults = (assumed: readonly AssumedFact[]): readonly AssumedFact[] =>
  lastBy(assumed, placeOf);
