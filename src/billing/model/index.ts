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
} from "./fee-head.js";
export type {
  FreightDone,
  GoodsMoved,
  LabourDone,
  PartUsed,
  QuoteJob,
  VisitMade,
  WorkItem,
} from "./quote-job.js";
export {
  events,
  type FeeDocument,
  type FreightRow,
  type LabourRow,
  type MinimumRow,
  type MixedRow,
  type PartsRow,
  type PriceRow,
  type QuotationRow,
  type RoundingRow,
  type SettlementRow,
  type TaxRow,
  type TravelRow,
  tables,
} from "./tables.js";
