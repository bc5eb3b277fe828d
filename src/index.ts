export {
  AftersaleError,
  type Decision,
  type Issue,
  type IssueCode,
  type Reason,
  type ReasonCode,
  type Result,
} from "./decision/index.js";
