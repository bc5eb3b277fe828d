import type { BenchRule, Facts } from "../workload.js";

/** Decides facts: the place of the first rule that holds, or -1. */
export type Decide = (facts: Facts) => number | Promise<number>;

/** Another engine, made ready outside the measured time. */
export interface Peer {
  readonly name: string;
  readonly prepare: (rules: readonly BenchRule[]) => Decide | Promise<Decide>;
}
