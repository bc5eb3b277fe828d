/**
 * The text of a value that is text, or of an object that prints itself (Temporal does); null for
 * everything else. A `Date` is null: it prints in the host's zone. Hostile `toString`s give null.
 */
export function printed(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  if (value instanceof Date) return null;
  try {
    const print = (value as { toString?: unknown }).toString;
    if (typeof print !== "function" || print === Object.prototype.toString) return null;
    const text: unknown = print.call(value);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** What a value is, in a word or two for an issue. */
export function foundType(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return value instanceof Date ? "a `Date`" : "an object";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
