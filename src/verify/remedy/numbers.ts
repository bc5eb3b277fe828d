import type { Leaf, Lexicon, Tree } from "../../conditions/index.js";
import { leavesIn } from "../facts/index.js";

const NUMERIC: readonly string[] = ["integer", "number", "decimal"];

/** Whether a leaf holds a count or a number of days against a bound. */
export function isNumber({ definitions }: Lexicon, { slot }: Leaf): boolean {
  return NUMERIC.includes(definitions[slot]?.type ?? "");
}

/** The leaves of a tree that hold a number against a bound. */
export const numbersIn = (lexicon: Lexicon, tree: Tree): readonly Leaf[] =>
  leavesIn([tree]).filter((leaf) => isNumber(lexicon, leaf));

/** Whether two trees hold one and the same number against bounds of their own. */
export function sharesNumber(lexicon: Lexicon, a: Tree, b: Tree): boolean {
  const slots = new Set(numbersIn(lexicon, a).map(({ slot }) => slot));
  return numbersIn(lexicon, b).some(({ slot }) => slots.has(slot));
}

const MET: Tree = { kind: "all", children: [] };
const UNMET: Tree = { kind: "any", children: [] };

/** A tree with every bound on a number taken as met: what else it asks for. */
export function relaxed(lexicon: Lexicon, tree: Tree, holds = true): Tree {
  if (tree.kind === "leaf") return isNumber(lexicon, tree) ? (holds ? MET : UNMET) : tree;
  if (tree.kind === "not") return { kind: "not", child: relaxed(lexicon, tree.child, !holds) };
  return {
    kind: tree.kind,
    children: tree.children.map((child) => relaxed(lexicon, child, holds)),
  };
}
