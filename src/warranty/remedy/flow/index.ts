export {
  type Custody,
  type CustodyCheck,
  type CustodyDocument,
  checkCustody,
  checkCustodyTwins,
  safeCheckCustody,
} from "./check-custody.js";
export { planReturn, planReturnTwins, safePlanReturn } from "./plan-return.js";
export type {
  PlannedStep,
  ReturnAttribution,
  ReturnPlan,
  ReturnRequest,
  StepState,
  TransportView,
} from "./plan-types.js";
