import type { Texts } from "../../../decision/index.js";
import type { Money } from "../../../money/index.js";
import type { DeductionKind, FeeClass, Obligor, RefundBasis, Remedy } from "../policy/index.js";

export interface DeductionView {
  readonly kind: DeductionKind;
  readonly title: Texts;
  /** Decimal per day, per 1,000 units, or once; null where it is not known. */
  readonly rate: string | null;
  /** The voucher said more than the law allows. */
  readonly capped: boolean;
  readonly days: number | null;
  readonly units: number | null;
  readonly amount: Money | null;
}

export interface RefundView {
  readonly remedy: Remedy;
  readonly set: string;
  readonly basis: RefundBasis;
  readonly gross: Money | null;
  readonly deductions: readonly DeductionView[];
  /** The deductions before any floor. */
  readonly rawDeduction: Money | null;
  readonly net: Money | null;
  /** Nothing is deducted. */
  readonly inFull: boolean;
  readonly chargeableDays: number | null;
  /** Numbers of the source that nobody has read. */
  readonly parameters: readonly string[];
  readonly note: string | null;
}

export interface FeeView {
  readonly head: string;
  readonly class: FeeClass | null;
  readonly payer: Obligor | null;
  readonly set: string;
}

export interface DamagesView {
  readonly head: string;
  readonly amount: Money | null;
  readonly set: string;
}
