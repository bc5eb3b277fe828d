export {
  type AssessOptions,
  assessWarranty,
  safeAssessWarranty,
  type WarrantySets,
} from "./assess/index.js";
export type {
  Cause,
  ClaimComponent,
  ComponentAssessment,
  CounterView,
  CoverageDecision,
  CoverageOutcome,
  EarlyFailureView,
  Exchange,
  Plan,
  Reading,
  Repair,
  Replacement,
  StartDate,
  TermView,
  TimelineEntry,
  WarrantyAssessment,
  WarrantyClaim,
} from "./model/index.js";
export { warrantyKind } from "./policy/index.js";
