import type { ChargeHead } from "./fee-head.js";

/** How much an entitlement gives in its period, and how much of it is gone. */
export interface ContractQuota {
  /** `visit`: one for all that happens on a visit. `time`: one for each charge. `amount`: money. */
  readonly unit: "visit" | "time" | "amount";
  /** Decimals; for `amount` in the currency of the price list. */
  readonly limit: string;
  readonly used: string;
}

/** One promise of a maintenance contract. */
export interface ContractEntitlement {
  readonly heads: readonly ChargeHead[];
  /** Absent: any component. */
  readonly components?: readonly string[];
  /** Labour of these jobs only; absent: any. */
  readonly jobs?: readonly string[];
  /** Absent: without limit. */
  readonly quota?: ContractQuota;
  /** Share that the customer pays within the quota, a decimal from 0 to 1; 0 where absent. */
  readonly coPayment?: string;
  /** Share that the customer pays once the quota is gone; absent: as if there were no contract. */
  readonly beyond?: string;
}

/** A maintenance contract (5.3.3): a fact about the customer. Both days are included. */
export interface ContractInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Days after `from` before it begins to count. */
  readonly waitingDays?: number;
  readonly entitlements: readonly ContractEntitlement[];
}
