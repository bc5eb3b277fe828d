export type { PlannedStep, SettlementPlan } from "./bill/index.js";
export { feesKind } from "./kind.js";
export type {
  ChargeHead,
  ContractEntitlement,
  ContractInput,
  ContractQuota,
  CostType,
  CoverageInput,
  FeeHead,
  FreightDone,
  GoodsMoved,
  LabourDone,
  PartUsed,
  QuoteJob,
  ServiceType,
  VisitMade,
  WorkItem,
} from "./model/index.js";
export { quote, quoteTwins, safeQuote } from "./quote.js";
export type {
  ContractDraw,
  FeeSets,
  MoneyRange,
  Quote,
  QuoteDecision,
  QuoteLine,
  QuoteOptions,
  QuoteTotals,
} from "./quote-types.js";
export { safeSettle, settle, settleTwins } from "./settle.js";
export type { Consent, FinalBill, JobDone, SettleDecision } from "./settle-types.js";
export type { Payer } from "./share/index.js";
