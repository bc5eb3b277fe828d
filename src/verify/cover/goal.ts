import type { Demand } from "../facts/index.js";

/** What the facts of a case should bring about, as demands on conditions. */
export interface Goal {
  readonly demands: readonly Demand[];
  /** One fault day is enough: a bar falls on the whole term alike. */
  readonly bars: boolean;
  /** It may come out otherwise on other days of sale. */
  readonly dated: boolean;
  /** What should be found of another component of the same product, where that matters. */
  readonly beside?: readonly Demand[];
}
