import {
  FALSE,
  type Leaf,
  type Lexicon,
  leavesOf,
  TRUE,
  type Tree,
  type Truth,
} from "../../conditions/index.js";

const NUMERIC: readonly string[] = ["integer", "number", "decimal"];

/** Whether a leaf holds a count or a number of days against a bound. */
export function isNumber({ definitions }: Lexicon, { slot }: Leaf): boolean {
  return NUMERIC.includes(definitions[slot]?.type ?? "");
}

/** The leaves of a tree that hold a number against a bound. */
export const numbersIn = (lexicon: Lexicon, tree: Tree): readonly Leaf[] =>
  leavesOf([tree]).filter((leaf) => isNumber(lexicon, leaf));

/** Whether a number that is on the wrong side of its bound in one tree is on the right side in another. */
export function missesNumber(
  lexicon: Lexicon,
  truth: (tree: Tree) => Truth,
  missing: Tree,
  met: Tree,
): boolean {
  const reached = new Set(boundsIn(lexicon, met, true, truth).map(({ slot }) => slot));
  return boundsIn(lexicon, missing, false, truth).some(({ slot }) => reached.has(slot));
}

/** The leaves with a number that come to what the tree wants of them, or that do not. */
function boundsIn(
  lexicon: Lexicon,
  tree: Tree,
  met: boolean,
  truth: (tree: Tree) => Truth,
): readonly Leaf[] {
  if (tree.kind === "not") return boundsIn(lexicon, tree.child, !met, truth);
  if (tree.kind !== "leaf") {
    return tree.children.flatMap((child) => boundsIn(lexicon, child, met, truth));
  }
  return isNumber(lexicon, tree) && truth(tree) === (met ? TRUE : FALSE) ? [tree] : [];
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
