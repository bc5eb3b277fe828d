import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import {
  type Calendar,
  coverageOfDays,
  isWorkday,
  type ParsedCalendar,
  type Timetable,
} from "../calendar/index.js";
import { safeFromDayNumber, weekdayOf, yearMonthDayOf } from "../civil/index.js";
import { issue } from "../texts/index.js";
import { openContext } from "./context.js";
import type { CalendarOptions, InstantInput } from "./options.js";
import { readDayInput } from "./read-day-input.js";

/** What a day is to a calendar. */
export interface DayKind {
  readonly date: string;
  /** `make-up`: a day worked although its weekday is not (调休). */
  readonly kind: "workday" | "rest" | "holiday" | "make-up";
  /** Whether any hours open on it; a holiday may close only a part of the day. */
  readonly working: boolean;
  readonly name: string | null;
  /** A holiday by law, not a day of rest that was swapped. */
  readonly statutory: boolean;
  /** The working day that this day of rest was swapped for. */
  readonly swapFor: string | null;
  /** True where the calendar does not cover the day. */
  readonly provisional: boolean;
}

/**
 * What a day is: workday, rest, holiday or make-up workday, with its name. Takes a date, or an instant
 * whose date in the calendar's zone is meant. Issues: `time.date-*`, `time.instant-*`,
 * `time.calendar-uncovered`, `time.calendar-not-parsed`.
 *
 * @example
 * dayKind(cnMainland, "2026-10-10").kind; // "make-up"
 */
export function dayKind(
  calendar: Calendar,
  day: InstantInput,
  options: CalendarOptions = {},
): DayKind {
  return unwrap(safeDayKind(calendar, day, options));
}

/** `dayKind` as a Result. */
export function safeDayKind(
  calendar: Calendar,
  day: InstantInput,
  options: CalendarOptions = {},
): Result<DayKind> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, timetable, asked } = context.value;
  const read = readDayInput(day, parsed, asked.localTimes, "/day");
  if (!read.ok) return read;
  const provisional = coverageOfDays(parsed, read.value.day, read.value.day, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const date = safeFromDayNumber(read.value.day);
  if (!date.ok) return fail([issue("time.date-range", "/day")]);
  const kind = kindOfDay(parsed, timetable, read.value.day);
  return ok({ date: date.value, ...kind, provisional: provisional.value });
}

/** The same for a day number, without its coverage. */
export function kindOfDay(
  parsed: ParsedCalendar,
  timetable: Timetable,
  day: number,
): Omit<DayKind, "date" | "provisional"> {
  const rule = timetable.year(yearMonthDayOf(day).year).ruled.get(day);
  const working = isWorkday(timetable, day);
  const usual = (parsed.rules.week[weekdayOf(day)] ?? []).length > 0;
  const none = { name: null, statutory: false, swapFor: null };
  if (!rule) return { kind: usual ? "workday" : "rest", working, ...none };
  const { name, statutory, swapFor } = rule;
  const worked = usual ? "workday" : "make-up";
  const kind = rule.kind === "workday" ? worked : rule.kind;
  return { kind, working, name, statutory, swapFor };
}
