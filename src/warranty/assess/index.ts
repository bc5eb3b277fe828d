export {
  type AssessOptions,
  assess,
  assessWarranty,
  safeAssessWarranty,
  type WarrantySets,
} from "./assess.js";
