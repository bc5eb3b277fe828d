/** The closed lists of words that remedy policies and decisions use. */

export const remedies = [
  "repair",
  "redo-repair",
  "replace-component",
  "replace-accessory",
  "exchange",
  "refund",
  "price-reduction",
  "terminate",
  "reject",
  "no-reason-return",
  "withdraw",
  "loaner",
  "transport-allowance",
  "on-site-service",
  "towing",
  "damages",
  "punitive-damages",
  "paid-repair",
  "contract-service",
  "as-promised",
  "none",
] as const;

export const choosers = [
  "consumer",
  "seller",
  "repairer",
  "producer",
  "warrantor",
  "authority",
  "agreement",
  "unspecified",
] as const;

export const obligors = [
  "seller",
  "repairer",
  "producer",
  "importer",
  "supplier",
  "platform",
  "warrantor",
  "consumer",
] as const;

export const termEffects = [
  "restart-whole",
  "restart-part",
  "extend-by-days",
  "extend-once-by",
  "extend-per-repair-up-to",
  "suspend",
  "unchanged",
] as const;

export const deadlineKinds = [
  "exercise-right",
  "term-end",
  "respond",
  "complete",
  "refund",
  "return-goods",
  "loaner-from",
  "notify",
  "escalate",
  "acknowledge",
  "deemed-delay-from",
] as const;

export const refundBases = ["invoice", "paid", "standalone", "current-if-higher"] as const;

export const feeClasses = ["free", "paid", "contract", "shared"] as const;

export const deductionKinds = [
  "depreciation",
  "use-compensation",
  "use-deduction",
  "restocking-fee",
  "diminished-value",
] as const;

export const flows = [
  "return",
  "exchange",
  "advance-exchange",
  "loaner-exchange",
  "carry-in-repair",
  "supplier-return",
] as const;

export type Remedy = (typeof remedies)[number];
export type Chooser = (typeof choosers)[number];
export type Obligor = (typeof obligors)[number];
export type TermEffect = (typeof termEffects)[number];
export type DeadlineKind = (typeof deadlineKinds)[number];
export type RefundBasis = (typeof refundBases)[number];
export type FeeClass = (typeof feeClasses)[number];
export type DeductionKind = (typeof deductionKinds)[number];
export type Flow = (typeof flows)[number];
