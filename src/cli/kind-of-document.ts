/** What a document of ours is, by its `format`. */
export type DocumentKind = "rule-set" | "instrument" | "calendar";

const FORMATS: ReadonlyMap<unknown, DocumentKind> = new Map([
  ["aftersale/1", "rule-set"],
  ["aftersale-instrument/1", "instrument"],
  ["aftersale-calendar/1", "calendar"],
]);

/** Null for any other JSON. */
export function kindOfDocument(value: unknown): DocumentKind | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "format")) return null;
  return FORMATS.get((value as { format: unknown }).format) ?? null;
}
