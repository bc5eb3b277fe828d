import type { Decision } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { SettlementPlan } from "./bill/index.js";
import type { QuoteJob } from "./model/index.js";
import type { Quote, QuoteDecision } from "./quote-types.js";

/** An amount that the customer agreed to pay, and the day they did. */
export interface Consent {
  readonly on: string;
  readonly amount: Money;
}

/** A job that is done, to be settled against what was declared before. */
export interface JobDone {
  /** The decision of `quote` that the customer was shown. */
  readonly quote: QuoteDecision;
  /** The job as it was done. */
  readonly job: QuoteJob;
  /** What the customer agreed to: the quote, and any later quote. */
  readonly consents: readonly Consent[];
}

/** The final bill against what was agreed. */
export interface FinalBill {
  /** The job as done, by the price list of the quote. */
  readonly bill: Quote;
  readonly final: Money;
  readonly quoted: Money;
  /** The most that was agreed to in time; null where nothing was. */
  readonly agreed: Money | null;
  /** The most that may be collected without asking again: agreed and tolerance. */
  readonly limit: Money | null;
  /** What may be collected now: the final amount, or what was agreed until more is. */
  readonly payable: Money | null;
  readonly settlement: SettlementPlan | null;
}

export type SettleDecision = Decision<FinalBill>;
