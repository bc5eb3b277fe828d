export { compareRemedy, type Resting } from "./compare-remedy.js";
export { gatherRemedy } from "./gather.js";
