import type { Confidence, FactRef } from "../../decision/index.js";

/** Facts without repetition. */
export function distinctFacts<F extends FactRef>(facts: readonly F[]): readonly F[] {
  const seen = new Map(facts.map((each) => [`${each.at} ${each.fact}`, each]));
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
  return all.reduce<Confidence>(
    (a, b) => (CONFIDENCE.indexOf(b) > CONFIDENCE.indexOf(a) ? b : a),
    "own-policy",
  );
}
