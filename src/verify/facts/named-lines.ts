import type { Leaf, Lexicon, Tree } from "../../conditions/index.js";

export const LINE = "product.line";

const NAMES: readonly string[] = ["equal", "in"];
const LEAVES_OUT: readonly string[] = ["notEqual", "notIn", "not:equal", "not:in"];

/** The product lines that a condition is for, and those that it leaves out. */
export interface NamedLines {
  readonly named: readonly string[];
  readonly leftOut: readonly string[];
}

export function namedLines({ slotOf }: Lexicon, trees: readonly Tree[]): NamedLines {
  const slot = slotOf.get(LINE);
  const named = new Set<string>();
  const leftOut = new Set<string>();
  const take = ({ source, value }: Leaf, holds: boolean): void => {
    const names = NAMES.includes(source.operator);
    if (value === undefined || !(names || LEAVES_OUT.includes(source.operator))) return;
    const into = names === holds ? named : leftOut;
    for (const each of Array.isArray(value) ? value : [value]) into.add(String(each));
  };
  const walk = (tree: Tree, holds: boolean): void => {
    if (tree.kind === "leaf") {
      if (tree.slot === slot) take(tree, holds);
    } else if (tree.kind === "not") walk(tree.child, !holds);
    else for (const child of tree.children) walk(child, holds);
  };
  for (const tree of trees) walk(tree, true);
  return { named: [...named], leftOut: [...leftOut] };
}
