import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import { type Calendar, countWorkdays, coverageOfDays } from "../calendar/index.js";
import { openContext } from "./context.js";
import type { CalendarOptions, InstantInput } from "./options.js";
import { readDayInput } from "./read-day-input.js";

/** A number of working days. */
export interface WorkingDays {
  readonly days: number;
  /** True where it rests on days that the calendar does not cover. */
  readonly provisional: boolean;
}

/**
 * Working days after one day up to and including another: what `addWorkingDays` counts. Negative if
 * `end` lies before `start`. Takes dates, or instants whose dates in the calendar's zone are meant.
 *
 * @example
 * workingDaysBetween(cnMainland, "2025-10-10", "2025-10-16"); // { days: 5, provisional: false }
 */
export function workingDaysBetween(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: CalendarOptions = {},
): WorkingDays {
  return unwrap(safeWorkingDaysBetween(calendar, start, end, options));
}

/** `workingDaysBetween` as a Result. */
export function safeWorkingDaysBetween(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: CalendarOptions = {},
): Result<WorkingDays> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, timetable, asked } = context.value;
  const from = readDayInput(start, parsed, asked.localTimes, "/start");
  const to = readDayInput(end, parsed, asked.localTimes, "/end");
  if (!from.ok || !to.ok) {
    return fail([from, to].flatMap((read) => (read.ok ? [] : read.issues)));
  }
  const [a, b] = [from.value.day, to.value.day];
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const provisional = coverageOfDays(parsed, Math.min(first + 1, last), last, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const count = countWorkdays(timetable, first, last);
  return ok({ days: a <= b ? count : 0 - count, provisional: provisional.value });
}
