export { type Calendar, isCalendar, type ParsedCalendar, parsedCalendar } from "./calendar.js";
export { type Clock, wallClock, workingClock } from "./clock.js";
export { coverageOf, coverageOfDays, dayOf, type OnUncovered } from "./coverage.js";
export type {
  CalendarDocument,
  DayDocument,
  IntervalText,
  WeekdayKey,
  YearlyDocument,
} from "./document.js";
export { parseCalendar, safeParseCalendar } from "./parse-calendar.js";
export { hoursOf } from "./read-day.js";
export type { DayRule } from "./rules.js";
export { DAY_MS, joinSpans, pairsOf, type Spans } from "./spans.js";
export { type Place, placeOf, type Timetable, timetableOf } from "./timetable.js";
export { countWorkdays, isWorkday, stepWorkdays } from "./workdays.js";
