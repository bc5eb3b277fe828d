export type { Cover, Exclusion } from "./cover.js";
export type { RepairClock } from "./history.js";
export { periodRuns, termRuns } from "./period-runs.js";
export { LONGEST_REST, restsWithin, rolledDay } from "./rolled-day.js";
export { assumedFacts, rowHolds, type Standing, standing } from "./rows.js";
export type { Scene } from "./scene.js";
export { type SceneSets, setTheScene } from "./set-the-scene.js";
export {
  firstKnown,
  judgedDay,
  lastDay,
  refs,
  setStart,
  type WindowState,
  waitingDays,
  windowState,
} from "./window.js";
export { calendarRef } from "./working-days.js";
