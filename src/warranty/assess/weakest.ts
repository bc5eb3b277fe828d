import type { Confidence, FactRef } from "../../decision/index.js";

/** Facts without repetition. */
export function distinctFacts<F extends FactRef>(facts: readonly F[]): readonly F[] {
  if (facts.length < 2) return facts;
  const seen = new Map<string, F>();
  for (const each of facts) seen.set(`${each.at} ${each.fact}`, each);
  return [...seen.values()];
}

/** The lists that a function gives, as one; quicker than `flatMap`, and one list as it is. */
export function flattened<T, U>(items: readonly T[], listOf: (item: T) => readonly U[]) {
  if (items.length === 1) return listOf(items[0] as T);
  const all: U[] = [];
  for (const item of items) all.push(...listOf(item));
  return all;
}

/** Several lists as one, a list or entry that stands in it twice taken once. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all = new Set<T>();
  for (const list of new Set(lists)) for (const each of list) all.add(each);
  return [...all];
}

const CONFIDENCE: readonly Confidence[] = [
  "own-policy",
  "whole-text",
  "excerpt",
  "third-party",
  "unread",
];

/** The weakest of several confidences; the company's own word where there is none. */
export function weakest(all: readonly Confidence[]): Confidence {
  let most = 0;
  for (const confidence of all) {
    if (confidence !== "own-policy") most = Math.max(most, CONFIDENCE.indexOf(confidence));
  }
  return CONFIDENCE[most] as Confidence;
}
