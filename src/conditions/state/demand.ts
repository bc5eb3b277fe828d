import type { Tree } from "../tree.js";
import type { Node } from "./formula.js";
import type { Space } from "./space.js";

/** A condition that must hold, or must not. */
export interface Demand {
  readonly tree: Tree;
  readonly holds: boolean;
}

/** A demand as a formula. */
export function demandNode({ formulas, formulaOf }: Space, { tree, holds }: Demand): Node {
  const node = formulaOf(tree);
  return holds ? node : formulas.not(node);
}
