import type { Confidence, FactRef } from "../../decision/index.js";

/** Facts without repetition. */
export function distinctFacts<F extends FactRef>(facts: readonly F[]): readonly F[] {
  if (facts.length < 2) return facts;
  const seen = new Map<string, F>();
  for (const each of facts) seen.set(`${each.at} ${each.fact}`, each);
  return [...seen.values()];
}

const CONFIDENCE: readonly Confidence[] = [
  "own-policy",
  "whole-text",
  "excerpt",
  "third-party",
  "unread",
];

/** The weaker of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  if (a === b) return a;
  return CONFIDENCE.indexOf(b) > CONFIDENCE.indexOf(a) ? b : a;
}
