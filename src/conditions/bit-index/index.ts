export { type BitIndex, buildIndex } from "./build.js";
export { missingOfPlain } from "./missing.js";
export { CANNOT_TELL, firstKnown, pickRows, visitRules } from "./scan.js";
