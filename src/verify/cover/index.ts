export { compareCover } from "./compare-cover.js";
export { gatherCover } from "./found.js";
export { scopeDemands } from "./goals.js";
export { DATE_NAMES, plainLives } from "./lives.js";
