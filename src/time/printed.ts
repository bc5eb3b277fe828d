import { describe, isDate, type Phrase, phrase } from "../decision/index.js";

/**
 * The text of a value that is text, or of an object that prints itself (Temporal does); null for
 * everything else. A `Date` is null: it prints in the host's zone. Hostile `toString`s give null.
 */
export function printed(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || isDate(value)) return null;
  try {
    if (Array.isArray(value)) return null;
    const print = (value as { toString?: unknown }).toString;
    if (typeof print !== "function" || print === Object.prototype.toString) return null;
    const text: unknown = print.call(value);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** What was found instead, for an issue. */
export const foundType = (value: unknown): string | Phrase =>
  isDate(value) ? phrase("date") : describe(value);
