import { perObject } from "../decision/index.js";
import { leafTest } from "./leaf-test.js";
import {
  type Branch,
  FALSE,
  type Leaf,
  type Negation,
  type Slots,
  TRUE,
  type Tree,
  type Truth,
  UNKNOWN,
} from "./tree.js";

/** A tree as one function of the slots. */
export type Evaluate = (slots: Slots) => Truth;

/** Compiles a tree to closures, once; shared sub-trees share theirs. */
export const compileTree: (tree: Tree) => Evaluate = perObject((tree) =>
  tree.kind === "leaf" ? compileLeaf(tree) : compileInner(tree),
);

/** The three-valued truth of a tree. */
export const truthOf = (tree: Tree, slots: Slots): Truth => compileTree(tree)(slots);

function compileInner(tree: Branch | Negation): Evaluate {
  if (tree.kind === "not") {
    const child = compileTree(tree.child);
    return (slots) => {
      const truth = child(slots);
      return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
    };
  }
  const children = tree.children.map(compileTree);
  if (children.length === 1) return children[0] as Evaluate;
  return tree.kind === "all" ? decidedBy(children, FALSE) : decidedBy(children, TRUE);
}

/** `all` is decided by the first false child, `any` by the first true one; else unknown wins. */
function decidedBy(children: readonly Evaluate[], decisive: Truth): Evaluate {
  const otherwise: Truth = decisive === TRUE ? FALSE : TRUE;
  return (slots) => {
    let unknown = false;
    for (let i = 0; i < children.length; i++) {
      const truth = (children[i] as Evaluate)(slots);
      if (truth === decisive) return decisive;
      if (truth === UNKNOWN) unknown = true;
    }
    return unknown ? UNKNOWN : otherwise;
  };
}

function compileLeaf(leaf: Leaf): Evaluate {
  const { slot, otherSlot, holds, constant } = leaf;
  if (constant !== null) return () => constant;
  if (otherSlot < 0) {
    const test = leafTest(leaf);
    return (slots) => {
      const fact = slots[slot];
      return fact === undefined ? UNKNOWN : test(fact) ? TRUE : FALSE;
    };
  }
  return (slots) => {
    const fact = slots[slot];
    const other = slots[otherSlot];
    if (fact === undefined || other === undefined) return UNKNOWN;
    return holds(fact, other) ? TRUE : FALSE;
  };
}

/** The slots whose values can still decide an unknown tree, added to `into`. */
export function openSlots(
  tree: Tree,
  slots: Slots,
  into: Set<number>,
  seen = new Set<Tree>(),
): void {
  if (truthOf(tree, slots) !== UNKNOWN) return;
  if (tree.kind === "leaf") {
    if (slots[tree.slot] === undefined) into.add(tree.slot);
    if (tree.otherSlot >= 0 && slots[tree.otherSlot] === undefined) into.add(tree.otherSlot);
    return;
  }
  if (seen.has(tree)) return;
  seen.add(tree);
  const children = tree.kind === "not" ? [tree.child] : tree.children;
  for (const child of children) openSlots(child, slots, into, seen);
}
