export {
  type Custody,
  type CustodyCheck,
  type CustodyDocument,
  checkCustody,
  safeCheckCustody,
} from "./check-custody.js";
export { planReturn, safePlanReturn } from "./plan-return.js";
export type {
  PlannedStep,
  ReturnAttribution,
  ReturnPlan,
  ReturnRequest,
  StepState,
  TransportView,
} from "./plan-types.js";
