export { policyOf } from "./compile-policy.js";
export { warrantyFacts } from "./facts.js";
export { warrantyKind } from "./kind.js";
export type {
  ClaimWindow,
  ComponentPolicy,
  Conditional,
  EarlyFailure,
  WarrantyPolicy,
} from "./policy.js";
export { defaultCostTypes, readBasis, readMaybe, readMaybeCovers } from "./read.js";
export { confidenceOf } from "./read-rows.js";
export type {
  AcceptProofParams,
  ExcludeParams,
  ExtendParams,
  TermRow,
  WarrantyDocument,
  WarrantyTables,
  WrittenBasis,
  WrittenCovers,
} from "./tables.js";
