export {
  type Calendar,
  type CalendarDocument,
  type DayDocument,
  type IntervalText,
  isCalendar,
  type OnUncovered,
  parseCalendar,
  safeParseCalendar,
  type WeekdayKey,
  type YearlyDocument,
} from "./calendar/index.js";
export * from "./civil/index.js";
export * from "./instant/index.js";
export { issue as timeIssue } from "./texts/index.js";
export * from "./working/index.js";
export { safeZone, type Zone, zoneOf } from "./zone.js";
