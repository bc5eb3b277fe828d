import type { Lexicon } from "./lexicon.js";
import type { Leaf, Tree } from "./tree.js";

/** Every leaf of some trees, once. */
export function leavesOf(trees: readonly Tree[]): readonly Leaf[] {
  const leaves = new Set<Leaf>();
  visitLeaves(trees, (leaf) => leaves.add(leaf));
  return [...leaves];
}

/** Every slot that some trees read. */
export function slotsRead(trees: readonly Tree[]): ReadonlySet<number> {
  const slots = new Set<number>();
  visitLeaves(trees, ({ slot, otherSlot }) => {
    slots.add(slot);
    if (otherSlot >= 0) slots.add(otherSlot);
  });
  return slots;
}

/** Names of the facts that some trees read. */
export const factsRead = ({ names }: Lexicon, trees: readonly Tree[]): ReadonlySet<string> =>
  new Set([...slotsRead(trees)].map((slot) => names[slot] as string));

/** Named conditions are shared, so that walking them once may save walking them a million times. */
function visitLeaves(trees: readonly Tree[], visit: (leaf: Leaf) => void): void {
  const seen = new Set<Tree>();
  const walk = (tree: Tree): void => {
    if (tree.kind === "leaf") visit(tree);
    else if (!seen.has(tree)) {
      seen.add(tree);
      for (const child of tree.kind === "not" ? [tree.child] : tree.children) walk(child);
    }
  };
  trees.forEach(walk);
}
