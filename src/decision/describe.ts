import { phrase } from "./phrase.js";
import type { Phrase } from "./text.js";

/** A value as a message shows it, cut to a length that can be read. */
export function describe(value: unknown): string | Phrase {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (value === undefined) return phrase("nothing");
  if (value === null || typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  if (Array.isArray(value)) return phrase(value.length === 0 ? "empty-array" : "array");
  if (typeof value === "object") return phrase("object");
  return phrase("of-type", { type: typeof value });
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
