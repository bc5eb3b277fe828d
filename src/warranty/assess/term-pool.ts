import type { StartBasis, SuspensionRule, Term } from "../model/index.js";
import type { Drawn } from "./drawn.js";

/** Certain terms without extensions, drawn once for all components that they grant the same. */
export type TermPool = Map<Term, readonly Drawn[]>;

/** What such a term depends on, beside the claim. */
interface Manner {
  /** Bases in place of the term's own. */
  readonly starts: readonly StartBasis[] | null;
  readonly suspension: SuspensionRule | null;
}

/** One set's pools for one claim, by manner. */
export type TermPools = (Manner & { readonly terms: TermPool })[];

/** The pool of terms drawn in this manner. */
export function poolOf(pools: TermPools, { starts, suspension }: Manner): TermPool {
  for (const pool of pools) {
    if (pool.starts === starts && pool.suspension === suspension) return pool.terms;
  }
  const terms: TermPool = new Map();
  pools.push({ starts, suspension, terms });
  return terms;
}
