export type * from "./assessment.js";
export {
  type ClaimComponent,
  type Exchange,
  type Plan,
  type Reading,
  type Repair,
  type Replacement,
  type StartDate,
  startDates,
  type TermDate,
  termDates,
  type WarrantyClaim,
} from "./claim.js";
export type * from "./rows.js";
