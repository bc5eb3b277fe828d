import { isPlain } from "./is-plain.js";
import { phrase } from "./phrase.js";
import type { Phrase } from "./text.js";

/** A value as a message shows it, cut to a length that can be read. */
export function describe(value: unknown): string | Phrase {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (value === undefined) return phrase("nothing");
  if (value === null || typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  if (typeof value !== "object") return phrase("of-type", { type: typeof value });
  try {
    if (Array.isArray(value)) return phrase(value.length === 0 ? "empty-array" : "array");
    return isPlain(value) ? phrase("object") : className(value);
  } catch {
    // A proxy of the caller's threw.
    return phrase("object");
  }
}

/** What an object is an instance of, as its own class names it. */
function className(object: object): string | Phrase {
  const { name } = (Object.getPrototypeOf(object) as object).constructor ?? {};
  const tells = typeof name === "string" && name !== "Object" && /^[\w$]{1,60}$/.test(name);
  return tells ? `\`${name}\`` : phrase("class-object");
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
