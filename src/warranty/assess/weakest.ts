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

/** The weakest of several confidences; the company's own word where there is none. */
export function weakest(all: readonly Confidence[]): Confidence {
  let most = 0;
  for (const confidence of all) {
    if (confidence !== "own-policy") most = Math.max(most, CONFIDENCE.indexOf(confidence));
  }
  return CONFIDENCE[most] as Confidence;
}
