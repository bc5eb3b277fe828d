import { compileTree, type Evaluate } from "../evaluate.js";
import { FALSE, type Leaf, type Slots, TRUE, type Tree, type Truth } from "../tree.js";

/**
 * The leaves that make a tree what it is: all that carry it where it holds, the first that breaks it
 * where it does not, all that are open where it is unknown.
 */
export function responsibleLeaves(tree: Tree, slots: Slots): readonly Leaf[] {
  const truth = compileTree(tree)(slots);
  if (tree.kind === "leaf") return [tree];
  if (tree.kind === "not") return responsibleLeaves(tree.child, slots);
  const { kind, children } = tree;
  const alike = (child: Tree) => compileTree(child)(slots) === truth;
  const decisive: Truth = kind === "all" ? FALSE : TRUE;
  if (truth === decisive || (kind === "any" && truth === FALSE)) {
    const first = children.find(alike);
    return first === undefined ? [] : responsibleLeaves(first, slots);
  }
  return children.filter(alike).flatMap((child) => responsibleLeaves(child, slots));
}

/** Asks a rule for its first failing leaf; null where it does not fail. */
export type FindFailing = (slots: Slots) => Leaf | null;

/** Compiles `responsibleLeaves` for rules that fail, which are most. */
export function compileFailing(tree: Tree): FindFailing {
  const isFlat = tree.kind === "all" && tree.children.every(({ kind }) => kind === "leaf");
  if (isFlat) return flatFailing(tree.children as readonly Leaf[]);
  const evaluate = compileTree(tree);
  return (slots) =>
    evaluate(slots) === FALSE ? (responsibleLeaves(tree, slots)[0] ?? null) : null;
}

function flatFailing(leaves: readonly Leaf[]): FindFailing {
  const tests: readonly Evaluate[] = leaves.map(compileTree);
  return (slots) => {
    for (let i = 0; i < tests.length; i++) {
      if ((tests[i] as Evaluate)(slots) === FALSE) return leaves[i] as Leaf;
    }
    return null;
  };
}
