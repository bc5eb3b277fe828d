import type { Money, RoundingMode } from "../../money/index.js";
import type { RowManners } from "../../rule-set/index.js";
import type { ChargeHead } from "./fee-head.js";

/** A price for a quantity of something. */
export interface PriceRow extends RowManners {
  readonly price: Money;
  /** The quantity that the price is for, a decimal; 1 where it is absent. */
  readonly per?: string;
  /** Whether a begun unit counts as a whole one, or only its part. Default `exact`. */
  readonly counting?: "exact" | "started";
  /** What the quantity is counted in, for the reader: `minute`, `g`, `km`, `piece`. */
  readonly unit?: string;
}

/** Work by the job (计件) or by the minute (计时); `*` fits any. */
export interface LabourRow extends PriceRow {
  readonly job: string;
  readonly grade: string;
  /** Least number of units charged, by the minute only. */
  readonly least?: string;
}

/** A part: `list` takes the list price that comes with the job. */
export interface PartsRow extends Omit<PriceRow, "price"> {
  readonly part: string;
  readonly price: Money | "list";
}

/** One visit: the call-out once, or the kilometres one way in a band. */
export interface TravelRow extends PriceRow {
  readonly head: "call-out" | "distance";
  /** The band begins beyond these kilometres (the free radius); 0 where absent. */
  readonly beyondKm?: string;
  /** The band ends at these kilometres; open where absent. */
  readonly upToKm?: string;
  /** Most that the distance of one visit may cost, all bands together; the least cap counts. */
  readonly cap?: Money;
}

export interface FreightRow extends PriceRow {
  readonly item: string;
}

/** What happens to a fee charged once when only some of the components are covered. */
export interface MixedRow extends RowManners {
  readonly head: "diagnosis" | "call-out" | "distance" | "*";
  readonly rule: "free-if-any-covered" | "paid-if-any-paid" | "by-share";
}

/** Least that paid service costs. */
export interface MinimumRow extends RowManners {
  readonly amount: Money;
  /** Applies when the customer pays something under one of these heads. */
  readonly when: readonly ChargeHead[];
  /** What counts towards it. */
  readonly counts: readonly ChargeHead[];
}

export interface TaxRow extends RowManners {
  readonly head: ChargeHead | "*";
  /** A fraction: `0.13`. */
  readonly rate: string;
  readonly prices: "inclusive" | "exclusive";
}

export interface RoundingRow extends RowManners {
  /** Whether tax is rounded on each line or once on the total of a rate. */
  readonly taxLevel: "line" | "total";
  readonly mode: RoundingMode;
  /** The total is cut to a multiple of this (抹零), shown as a line of its own. */
  readonly total?: { readonly increment: string; readonly mode: RoundingMode };
}

export interface SettlementStep {
  readonly step: "collect" | "hand-in" | "invoice";
  readonly department: string;
  /** Days after the step before it, or after the work for the first. */
  readonly within: { readonly days: number; readonly working: boolean };
}

/** How a total up to an amount is settled (5.12); the row without `upTo` takes the rest. */
export interface SettlementRow extends RowManners {
  readonly upTo?: Money;
  readonly way: "on-the-spot" | "invoice-first";
  readonly steps: readonly SettlementStep[];
}

/** How long a quote stands, and how far the final bill may leave it. */
export interface QuotationRow extends RowManners {
  readonly validDays: number;
  /** The lesser of the two binds. */
  readonly tolerance?: { readonly share: string; readonly amount: Money };
}

/** The tables of kind `fees`. */
export interface FeeTables {
  readonly labour: readonly LabourRow[];
  readonly parts: readonly PartsRow[];
  readonly travel: readonly TravelRow[];
  readonly freight: readonly FreightRow[];
  readonly mixed: readonly MixedRow[];
  readonly minimum?: readonly MinimumRow[];
  readonly tax: readonly TaxRow[];
  readonly rounding: readonly RoundingRow[];
  readonly settlement: readonly SettlementRow[];
  readonly quotation: readonly QuotationRow[];
}
