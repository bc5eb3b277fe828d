export type { ContractEntitlement, ContractInput, ContractQuota } from "./contract-input.js";
export type { CoverageInput } from "./coverage-input.js";
export {
  type ChargeHead,
  type CostType,
  chargeHeads,
  costOfHead,
  costTypes,
  type FeeHead,
  type ServiceType,
  serviceTypes,
} from "./fee-head.js";
export type {
  FeeTables,
  FreightRow,
  LabourRow,
  MinimumRow,
  MixedRow,
  PartsRow,
  PriceRow,
  QuotationRow,
  RoundingRow,
  SettlementRow,
  SettlementStep,
  TaxRow,
  TravelRow,
} from "./price-list.js";
export type {
  FreightDone,
  GoodsMoved,
  LabourDone,
  PartUsed,
  QuoteJob,
  VisitMade,
  WorkItem,
} from "./quote-job.js";
