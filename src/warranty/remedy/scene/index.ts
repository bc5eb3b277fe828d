export { type Cover, type Exclusion, periodTruth, termTruth } from "./cover.js";
export type { RepairClock } from "./history.js";
export type { Scene } from "./scene.js";
export { type SceneSets, setTheScene } from "./set-the-scene.js";
export {
  allOf,
  assumedFacts,
  NO,
  placedRows,
  rowTruth,
  standing,
  type Truth3,
  YES,
} from "./truth.js";
export {
  conventionOf,
  firstKnown,
  judgedDay,
  lastDay,
  refs,
  rolledDay,
  type WindowState,
  waitingDays,
  windowState,
} from "./window.js";
