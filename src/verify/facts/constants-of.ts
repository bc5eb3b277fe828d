import { type Lexicon, leavesOf, type Tree } from "../../conditions/index.js";

/** The constants that some trees hold a fact against. */
export function constantsOf(
  lexicon: Lexicon,
  trees: readonly Tree[],
  fact: string,
): readonly (string | number)[] {
  const slot = lexicon.slotOf.get(fact);
  const found = leavesOf(trees).flatMap((leaf) => (leaf.slot === slot ? (leaf.value ?? []) : []));
  return [...new Set(found.filter((each) => typeof each === "string" || typeof each === "number"))];
}
