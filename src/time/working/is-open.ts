import { ok, type Result, unwrap } from "../../decision/index.js";
import { type Calendar, coverageOf } from "../calendar/index.js";
import { clockOf, openContext } from "./context.js";
import type { CalendarOptions, InstantInput } from "./options.js";
import { readMoment } from "./read-moment.js";

/** Whether a calendar is open. */
export interface Openness {
  readonly open: boolean;
  /** True where it rests on days that the calendar does not cover. */
  readonly provisional: boolean;
}

/**
 * Whether an instant lies within working hours; the opening does, the closing does not.
 * Issues as `addWorkingTime`.
 *
 * @example
 * isOpen(desk, "2026-11-23T12:00:00+08:00"); // { open: false, provisional: false }
 */
export function isOpen(
  calendar: Calendar,
  at: InstantInput,
  options: CalendarOptions = {},
): Openness {
  return unwrap(safeIsOpen(calendar, at, options));
}

/** `isOpen` as a Result. */
export function safeIsOpen(
  calendar: Calendar,
  at: InstantInput,
  options: CalendarOptions = {},
): Result<Openness> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, asked } = context.value;
  const from = readMoment(at, parsed.zone, asked.localTimes, "/at");
  if (!from.ok) return from;
  const provisional = coverageOf(parsed, from.value, from.value, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const counted = clockOf(context.value, {}).elapsed(from.value, from.value + 1);
  return counted.ok ? ok({ open: counted.value > 0, provisional: provisional.value }) : counted;
}
