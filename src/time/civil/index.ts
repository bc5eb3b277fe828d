export { addDuration, safeAddDuration } from "./add-duration.js";
export type { Clamp } from "./add-months.js";
export {
  fromDayNumber,
  isCivilDate,
  parseCivilDate,
  safeFromDayNumber,
  safeParseCivilDate,
  toDayNumber,
} from "./civil-date.js";
export { addDays, compareDates, daysBetween } from "./date-steps.js";
export {
  dayNumberOf,
  MAX_DAY,
  MIN_DAY,
  monthLength,
  weekdayOf,
  yearMonthDayOf,
} from "./day-number.js";
export { type Duration, parseDuration, safeParseDuration } from "./duration.js";
export { civilCodePeriod, type PeriodConvention, periodEnd, periodEndDay } from "./period-end.js";
