export {
  type AssessOptions,
  assess,
  assessWarranty,
  assessWarrantyTwins,
  safeAssessWarranty,
  type WarrantySets,
} from "./assess.js";
