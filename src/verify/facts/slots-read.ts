import type { Leaf, Lexicon, Tree } from "../../conditions/index.js";

/** Every leaf of some trees. */
export function leavesIn(trees: readonly Tree[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<Tree>();
  const walk = (tree: Tree): void => {
    if (seen.has(tree)) return;
    seen.add(tree);
    if (tree.kind === "leaf") leaves.push(tree);
    else if (tree.kind === "not") walk(tree.child);
    else tree.children.forEach(walk);
  };
  trees.forEach(walk);
  return leaves;
}

/** Names of the facts that some trees read. */
export function factsRead(lexicon: Lexicon, trees: readonly Tree[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { slot, otherSlot } of leavesIn(trees)) {
    names.add(lexicon.names[slot] as string);
    if (otherSlot >= 0) names.add(lexicon.names[otherSlot] as string);
  }
  return names;
}

/** The constants that some trees hold a fact against. */
export function constantsOf(
  lexicon: Lexicon,
  trees: readonly Tree[],
  fact: string,
): readonly (string | number)[] {
  const slot = lexicon.slotOf.get(fact);
  const found = leavesIn(trees).flatMap((leaf) => (leaf.slot === slot ? (leaf.value ?? []) : []));
  return [...new Set(found.filter((each) => typeof each === "string" || typeof each === "number"))];
}
