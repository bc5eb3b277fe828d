import { type Issue, pointer } from "../decision/index.js";
import type { Envelope, RowManners, Rule } from "./document.js";

/** Every place at which, or below which, an issue lies. */
export function placesAbove(issues: readonly Issue[]): (at: string) => boolean {
  const places = new Set<string>();
  for (const { at } of issues) {
    for (let end = at.length; end > 0; end = at.lastIndexOf("/", end - 1)) {
      places.add(at.slice(0, end));
    }
  }
  return (at) => places.has(at);
}

/** A rule or row of a document whose shape may be wrong in places. */
export type Entry = Partial<Rule> & Partial<RowManners>;

/** The objects of a list of the document, with their places. */
export function entries(document: Envelope, name: string): [Entry, string][] {
  const list = (document as unknown as Record<string, unknown>)[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i): [Entry, string][] =>
    typeof entry === "object" && entry !== null ? [[entry, pointer("", name, i)]] : [],
  );
}
