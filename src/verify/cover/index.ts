export { compareCover } from "./compare-cover.js";
export { gatherCover } from "./found.js";
