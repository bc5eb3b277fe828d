export type { RemedyClaim, RemedyComponent, RemedyRepair } from "./claim/index.js";
export {
  decideRemedy,
  type RemedyOptions,
  type RemedySets,
  safeDecideRemedy,
} from "./decide/index.js";
export {
  type Custody,
  type CustodyCheck,
  type CustodyDocument,
  checkCustody,
  type PlannedStep,
  planReturn,
  type ReturnPlan,
  type ReturnRequest,
  safeCheckCustody,
  safePlanReturn,
  type TransportView,
} from "./flow/index.js";
export type {
  BreachView,
  BurdenView,
  Clocks,
  CoverView,
  DamagesView,
  DeadlineView,
  DeductionView,
  DutyView,
  EffectView,
  FeeView,
  Governing,
  Head,
  InterimView,
  OptionsView,
  PeriodView,
  RefundView,
  RemedyDecision,
  RemedyOption,
  TermUsed,
  Unavailable,
} from "./outcome/index.js";
export { type Remedy, remedyKind } from "./policy/index.js";
