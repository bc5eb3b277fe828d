import { distance, closest as nearest } from "fastest-levenshtein";
import { phrase } from "./phrase.js";
import type { Phrase } from "./text.js";

/**
 * The known name nearest to a mistyped one, or null when none is near enough to be meant.
 *
 * @example
 * closest("serverity", ["severity", "category"]); // "severity"
 */
export function closest(name: string, known: readonly string[]): string | null {
  if (known.length === 0 || name.length > 200) return null;
  const best = nearest(name, known);
  const tolerance = best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3));
  return distance(name, best) <= tolerance ? best : null;
}

/** The phrase "; did you mean `severity`?", or nothing where no name is near. */
export function didYouMean(name: string, known: readonly string[]): Phrase | "" {
  const best = closest(name, known);
  return best === null ? "" : phrase("did-you-mean", { name: best });
}
