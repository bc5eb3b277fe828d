import type { AssumedFact, FactRef, Reason } from "../../decision/index.js";
import type { Interval, Valued } from "../charge/index.js";
import type { ServiceType } from "../model/index.js";
import type { ContractState } from "./contract.js";

/** Who bears what the customer does not. */
export type Payer = "customer" | "company" | "contract";

/** A charge, or the part of one that is served alike, before tax. */
export interface Draft {
  readonly valued: Valued;
  readonly status: "determined" | "needs-facts" | "out-of-scope";
  readonly service: ServiceType | null;
  /** Every service it may still turn out to be; null: no rule says. */
  readonly possible: readonly (ServiceType | null)[];
  readonly payer: Payer | null;
  readonly value: Interval | null;
  /** What the customer pays, as the price list counts; null where it cannot be bounded. */
  readonly pays: Interval | null;
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
}

/** The drafts of one charge, and the contract as it leaves it. */
export interface Split {
  readonly drafts: readonly Draft[];
  readonly contract: ContractState;
}
