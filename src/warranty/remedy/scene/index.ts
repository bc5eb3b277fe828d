export type { Cover, Exclusion } from "./cover.js";
export type { RepairClock } from "./history.js";
export { openBy, periodTruth, termTruth } from "./period-truth.js";
export { LONGEST_REST, restsWithin, rolledDay } from "./rolled-day.js";
export type { Scene } from "./scene.js";
export { type SceneSets, setTheScene } from "./set-the-scene.js";
export {
  allOf,
  assumedFacts,
  NO,
  openFor,
  rowTruth,
  type Standing,
  standing,
  type Truth3,
  UNCOVERED,
  UNREAD,
  YES,
} from "./truth.js";
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
