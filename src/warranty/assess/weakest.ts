import type { Confidence } from "../../decision/index.js";

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
