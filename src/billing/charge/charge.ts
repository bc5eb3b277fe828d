import type { FactRef, Reason, Texts } from "../../decision/index.js";
import type { Money } from "../../money/index.js";
import type { ChargeHead } from "../model/index.js";

/** A component of the job, by its place in `work`. */
export interface Worked {
  /** The id of the work item, else its component. */
  readonly key: string;
  readonly component: string;
  readonly unit: string | null;
  readonly index: number;
}

/** What the price list says about a charge. */
export interface Priced {
  readonly title: Texts;
  readonly price: Money;
  /** The quantity that the price is for, and what it is counted in. */
  readonly per: string;
  readonly measure: string | null;
  /** Worth `price × units ÷ divisor`; begun units count whole where the row says so. */
  readonly units: string;
  readonly divisor: string;
  readonly cap: Money | null;
}

/** One thing to charge for, before anyone asks who pays. */
export interface Charge {
  readonly id: string;
  readonly head: ChargeHead;
  readonly component: string | null;
  readonly unit: string | null;
  /** JSON Pointer into the job. */
  readonly at: string;
  /** What was used or done; null while it is not known. */
  readonly quantity: string | null;
  /** Null: not on the price list, or not known which price. */
  readonly priced: Priced | null;
  readonly missing: readonly FactRef[];
  readonly reasons: readonly Reason[];
  /** The components whose cover decides; several where it is charged once for all. */
  readonly of: readonly Worked[];
  /** What rules may read about it. */
  readonly facts: Readonly<Record<string, unknown>>;
}
