import type { GrantContext } from "../grant/index.js";
import type { StartBasis, Term } from "../model/index.js";
import type { Drawn } from "./drawn.js";

/**
 * One set's terms, drawn once for all components of a claim that they grant the same: those that
 * apply for certain, are not extended, and are held by stays of the whole product.
 */
export interface TermPool {
  /** Bases in place of the terms' own. */
  readonly starts: readonly StartBasis[] | null;
  /** That of the first component; what it says of that component alone no such term reads. */
  readonly context: GrantContext;
  readonly drawn: Map<Term, readonly Drawn[]>;
}
