import { compileTree } from "../evaluate.js";
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
