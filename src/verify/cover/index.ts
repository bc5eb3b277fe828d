export { compareCover } from "./compare-cover.js";
export { gatherCover } from "./gather.js";
export { scopeDemands } from "./goals.js";
export { DATE_NAMES, plainLives } from "./lives.js";
