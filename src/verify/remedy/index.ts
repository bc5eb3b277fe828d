export { compareRemedy } from "./compare-remedy.js";
export { gatherRemedy } from "./gather.js";
