import { ok, type Result, unwrap } from "../../decision/index.js";
import { type Calendar, coverageOf } from "../calendar/index.js";
import type { CalendarMoment } from "./add-working-time.js";
import { clockOf, openContext, printInstant } from "./context.js";
import type { CalendarOptions, InstantInput } from "./options.js";
import { readMoment } from "./read-moment.js";

/**
 * The instant itself if the calendar is open then, else when it next opens. A closing time is not open.
 * Issues as `addWorkingTime`; `time.calendar-never-opens` where it opens no more.
 *
 * @example
 * nextOpening(desk, "2026-11-23T12:00:00+08:00");
 * // { at: "2026-11-23T13:30:00+08:00", provisional: false }
 */
export function nextOpening(
  calendar: Calendar,
  at: InstantInput,
  options: CalendarOptions = {},
): CalendarMoment {
  return unwrap(safeNextOpening(calendar, at, options));
}

/** `nextOpening` as a Result. */
export function safeNextOpening(
  calendar: Calendar,
  at: InstantInput,
  options: CalendarOptions = {},
): Result<CalendarMoment> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, asked } = context.value;
  const from = readMoment(at, parsed.zone, asked.localTimes, "/at");
  if (!from.ok) return from;
  const opening = clockOf(context.value, {}).opening(from.value);
  if (!opening.ok) return opening;
  const provisional = coverageOf(parsed, from.value, opening.value + 1, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const printed = printInstant(parsed, opening.value);
  return printed.ok ? ok({ at: printed.value, provisional: provisional.value }) : printed;
}
