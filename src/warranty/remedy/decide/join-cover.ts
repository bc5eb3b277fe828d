import { longestTerm } from "../heads/index.js";
import type { BurdenView, CoverView, Head } from "../outcome/index.js";
import { type Heads, joined } from "./joined.js";

const BURDEN = ["trader", "neutral", "consumer"];

/** The burden is the trader's if any set puts it there. */
export function joinedBurden(heads: Heads<BurdenView>): Head<BurdenView> {
  const known = heads.filter(({ value }) => value !== null);
  const best = [...known].sort((a, b) => rank(a) - rank(b))[0];
  if (best?.value?.party === "trader") return joined([best], best.value);
  const open = heads.filter(({ value }) => value === null);
  return joined(open.length > 0 ? heads : known, open.length > 0 ? null : (best?.value ?? null));
}

const rank = ({ value }: Head<BurdenView>): number => BURDEN.indexOf(value?.party ?? "consumer");

/** Covered if any set covers; otherwise what the first set, the company's, says. */
export function joinedCover(heads: Heads<CoverView>): Head<CoverView> {
  const covering = heads.find(({ value }) => value?.covered === true);
  const found =
    covering === undefined
      ? joined(heads, heads[0]?.value ?? null)
      : joined([covering], covering.value);
  const termUsed = longestTerm(heads.flatMap(({ value }) => value?.termUsed ?? []));
  if (found.value === null || termUsed === null) return found;
  return { ...found, value: { ...found.value, termUsed } };
}
