export {
  type AssessOptions,
  assessWarranty,
  safeAssessWarranty,
  type WarrantySets,
} from "./assess.js";
