import { FALSE, type Leaf, TRUE, type Tree, type Truth } from "../tree.js";

/** A tree with `not` only inside leaves and without constants, or the truth it always has. */
export type Normal = Tree | Truth;

const WIDEST = 64;

/** Normalises trees; equal objects are worked on once, so that shared conditions stay shared. */
export function normaliser(): (tree: Tree) => Normal {
  const done = [new Map<Tree, Normal>(), new Map<Tree, Normal>()] as const;
  const normal = (tree: Tree, negated: boolean): Normal => {
    const memo = done[negated ? 1 : 0];
    let found = memo.get(tree);
    if (found === undefined) {
      found = step(tree, negated);
      memo.set(tree, found);
    }
    return found;
  };
  const step = (tree: Tree, negated: boolean): Normal => {
    if (tree.kind === "leaf") return negated ? negatedLeaf(tree) : (tree.constant ?? tree);
    if (tree.kind === "not") return normal(tree.child, !negated);
    const kind = (tree.kind === "all") !== negated ? "all" : "any";
    return branch(
      kind,
      tree.children.map((child) => normal(child, negated)),
    );
  };
  return (tree) => normal(tree, false);
}

function negatedLeaf(leaf: Leaf): Normal {
  if (leaf.constant !== null) return leaf.constant === TRUE ? FALSE : TRUE;
  const { operator, holds } = leaf;
  return {
    ...leaf,
    operator: { ...operator, negated: !operator.negated },
    holds: (fact, other) => !holds(fact, other),
  };
}

function branch(kind: "all" | "any", children: readonly Normal[]): Normal {
  const decisive = kind === "all" ? FALSE : TRUE;
  if (children.includes(decisive)) return decisive;
  const open: Tree[] = [];
  for (const child of children) {
    if (typeof child === "number") continue;
    if (child.kind === kind && open.length + child.children.length <= WIDEST) {
      open.push(...child.children);
    } else open.push(child);
  }
  if (open.length === 0) return decisive === FALSE ? TRUE : FALSE;
  return open.length === 1 ? (open[0] as Tree) : { kind, children: open };
}
