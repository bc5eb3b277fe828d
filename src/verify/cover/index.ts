export { compareCover } from "./compare-cover.js";
export { gatherCover } from "./gather.js";
export { DATE_NAMES, plainLives } from "./lives.js";
export { scopeDemands } from "./scope.js";
