export {
  type FloorUndercutOptions,
  floorUndercuts,
  safeFloorUndercuts,
} from "./floor-undercuts.js";
export type {
  FloorReport,
  FloorUndercut,
  NotCompared,
  Place,
  UndercutMatter,
} from "./types.js";
export { undercutIssue } from "./undercut-issue.js";
