import type { Confidence, FactRef, Reason, Status } from "../../../decision/index.js";

/** One question of a remedy decision, answered by itself. */
export interface Head<Value> {
  readonly status: Status;
  /** Null while it is not settled, or where the question does not arise. */
  readonly value: Value | null;
  readonly missing: readonly FactRef[];
  /** Of the weakest source that it rests on. */
  readonly confidence: Confidence;
  /** That source, by its clause; null where the facts alone decided. */
  readonly source: string | null;
  readonly reasons: readonly Reason[];
}

/** A rule set that speaks of the case. */
export interface Governing {
  /** Null for an instrument that a set points to instead of itself. */
  readonly set: string | null;
  readonly instrument: string | null;
  readonly floor: boolean;
}
