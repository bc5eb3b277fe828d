import type { Decision, FactRef, Reason, Status, Texts } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { RuleSet } from "../rule-set/index.js";
import type { SettlementPlan } from "./bill/index.js";
import type { FeeHead, ServiceType } from "./model/index.js";
import type { Payer } from "./share/index.js";

/** The rule sets that a quote reads: the versions of one price list. */
export interface FeeSets {
  readonly fees: readonly RuleSet<"fees">[];
}

export interface QuoteOptions {
  /** Lets a draft, or a version not in force, decide; the decision says so. */
  readonly preview?: boolean;
}

/** One line of a quote: one charge of one component, or one charge for all; split where who pays changes. */
export interface QuoteLine {
  /** Unique in the quote: `labour:ac.board`, `call-out`, `parts:ac.board:0:PCB-1#paid`. */
  readonly id: string;
  readonly head: FeeHead;
  readonly component: string | null;
  readonly unit: string | null;
  readonly title: Texts | null;
  /** What was used or done, and the price for how much of it. */
  readonly quantity: string | null;
  readonly price: Money | null;
  readonly per: string | null;
  readonly measure: string | null;
  readonly status: Status;
  /** Free, paid or contract (5.3); null while it is open. */
  readonly service: ServiceType | null;
  readonly payer: Payer | null;
  /** What this part of the work is worth by the price list, as the price list counts tax. */
  readonly value: Money | null;
  /** What the customer pays, tax included; `net + tax = gross`. Null while it is open. */
  readonly net: Money | null;
  readonly tax: Money | null;
  readonly gross: Money | null;
  readonly taxRate: string | null;
  /** Where it is open: the services it may be, and the bounds of the gross; null: unbounded. */
  readonly possible: readonly (ServiceType | null)[];
  readonly range: MoneyRange | null;
  readonly missing: readonly FactRef[];
  readonly reasons: readonly Reason[];
}

export interface MoneyRange {
  readonly from: Money;
  readonly to: Money;
}

export interface QuoteTotals {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

/** What a quote draws from one entitlement of the maintenance contract. */
export interface ContractDraw {
  /** Position in the contract's `entitlements`. */
  readonly entitlement: number;
  readonly unit: "visit" | "time" | "amount";
  readonly drawn: string;
  readonly left: string;
}

/** A quote, to be declared and consented to before the work (5.12). */
export interface Quote {
  readonly currency: string;
  readonly lines: readonly QuoteLine[];
  /** The sums of the lines; null while a line is open. */
  readonly totals: QuoteTotals | null;
  /** Bounds of the total gross while a line is open; null where they are equal or not known. */
  readonly range: MoneyRange | null;
  readonly contract: { readonly id: string; readonly draws: readonly ContractDraw[] } | null;
  /** Null where nothing is to be paid, or the total is open. */
  readonly settlement: SettlementPlan | null;
  /** Last day that the quote stands. */
  readonly validUntil: string | null;
}

export type QuoteDecision = Decision<Quote>;
