/** A value as a message shows it, cut to a length that can be read. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (value === undefined) return "nothing";
  if (value === null || typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
