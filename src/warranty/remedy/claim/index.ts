export type { RemedyClaim, RemedyComponent, RemedyRepair } from "./claim.js";
export {
  type AmountName,
  amountsOf,
  hostFacts,
  placedIssue,
  type ReadRemedyClaim,
  readRemedyClaim,
  WHOLE,
} from "./read-claim.js";
