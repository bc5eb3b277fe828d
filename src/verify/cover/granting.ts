import { pointer, type Texts } from "../../decision/index.js";
import { named } from "../pairs/index.js";
import type { Place } from "../types.js";
import { durationWords, text } from "../words.js";
import { termWords } from "./describe.js";
import type { Side } from "./rows.js";

/** A place with what it grants, in words. */
export interface Granting<P extends Place = Place> {
  readonly place: P;
  readonly grants: Texts;
  /** What is short for all rows of the set alike, by name: one finding for each floor will do. */
  readonly common: string | null;
}

export const granting = (side: Side, at: string, title: Texts | null, grants: Texts): Granting => ({
  place: { set: named(side.set), at, title },
  grants,
  common: null,
});

/** A row of `terms`, `replacement` or `claimWindow` by its pointer. */
export function rowAt(side: Side, at: string): Granting | null {
  const term = side.terms.find((each) => each.at === at);
  if (term !== undefined) return granting(side, at, term.row.title, termWords(term.row, side));
  const replaced = side.replacement.find((each) => each.at === at)?.row;
  if (replaced !== undefined) return granting(side, at, replaced.title, replaced.title);
  const { claimWindow = [] } = side.document;
  const window = claimWindow.find((_, i) => pointer("/claimWindow", i) === at);
  if (window?.within === undefined) return null;
  const within = durationWords(window.within);
  const words = text(
    `only what is claimed within ${within.en}`,
    `仅限${within["zh-CN"]}内提出的要求`,
  );
  return granting(side, at, window.title, words);
}
