import type { Demand, Tree } from "../../conditions/index.js";

interface Placed {
  readonly tree: Tree;
}

export const must = ({ tree }: Placed): Demand => ({ tree, holds: true });
export const mustNot = ({ tree }: Placed): Demand => ({ tree, holds: false });

/** That at least one of some rows holds. */
export const mustSome = (rows: readonly Placed[]): Demand => ({
  tree: { kind: "any", children: rows.map(({ tree }) => tree) },
  holds: true,
});
