export { addWorkingDays, safeAddWorkingDays } from "./add-working-days.js";
export { addWorkingTime, type CalendarMoment, safeAddWorkingTime } from "./add-working-time.js";
export { type DayKind, dayKind, safeDayKind } from "./day-kind.js";
export {
  explainWorkingTime,
  safeExplainWorkingTime,
  type WorkingTimeline,
  type WorkingTimelineEntry,
} from "./explain-working-time.js";
export { isOpen, type Openness, safeIsOpen } from "./is-open.js";
export { nextOpening, safeNextOpening } from "./next-opening.js";
export type {
  CalendarOptions,
  Hold,
  InstantInput,
  WorkingDayOptions,
  WorkingTimeOptions,
} from "./options.js";
export {
  safeWorkingDaysBetween,
  type WorkingDays,
  workingDaysBetween,
} from "./working-days-between.js";
export {
  safeWorkingTimeBetween,
  type WorkingTime,
  workingTimeBetween,
} from "./working-time-between.js";
