import type { Tree } from "../../conditions/index.js";
import type { Demand, Witnesses } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";

/**
 * That the floor speaks of the case at all: one way into the scope of a remedy floor that rests on it,
 * and none of the cases that another instrument governs.
 */
export function scopeDemands(
  { scopes }: Pick<Pair, "scopes">,
  { treeOf }: Witnesses,
): readonly Demand[] {
  const speaking = scopes.map((set) => {
    const rows = ((set.document as { scope?: readonly ScopeRow[] }).scope ?? []).map((row) => ({
      instead: row.instead !== undefined,
      tree: treeOf(set, row.conditions),
    }));
    const within = rows.filter(({ instead }) => !instead).map(({ tree }) => tree);
    const elsewhere = rows.filter(({ instead }) => instead).map(({ tree }) => tree);
    const parts: Tree[] = [
      ...(within.length === 0 ? [] : [{ kind: "any", children: within } as const]),
      ...elsewhere.map((child) => ({ kind: "not", child }) as const),
    ];
    return { kind: "all", children: parts } as const;
  });
  return speaking.length === 0 ? [] : [{ tree: { kind: "any", children: speaking }, holds: true }];
}

interface ScopeRow {
  readonly instead?: string;
  readonly conditions?: Parameters<Witnesses["treeOf"]>[1];
}
