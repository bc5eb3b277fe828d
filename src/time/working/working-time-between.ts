import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import { type Calendar, coverageOf } from "../calendar/index.js";
import { clockOf, openContext } from "./context.js";
import { elapsedWithHolds } from "./count-with-holds.js";
import { type HoldSpans, readHolds } from "./holds.js";
import type { InstantInput, WorkingTimeOptions } from "./options.js";
import { readMoment } from "./read-moment.js";

/** An amount of working time. */
export interface WorkingTime {
  readonly ms: number;
  /** True where it rests on days that the calendar does not cover. */
  readonly provisional: boolean;
}

/**
 * Working time between two instants in milliseconds, holds left out; negative if `end` lies before
 * `start`, or 0 with `reversed: "zero"`. Issues as `addWorkingTime`.
 *
 * @example
 * workingTimeBetween(desk, "2026-11-23T11:00:00+08:00", "2026-11-23T14:00:00+08:00");
 * // { ms: 5400000, provisional: false }: lunch from 12:00 to 13:30 does not count
 */
export function workingTimeBetween(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: WorkingTimeOptions = {},
): WorkingTime {
  return unwrap(safeWorkingTimeBetween(calendar, start, end, options));
}

/** `workingTimeBetween` as a Result. */
export function safeWorkingTimeBetween(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: WorkingTimeOptions = {},
): Result<WorkingTime> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, asked } = context.value;
  const from = readMoment(start, parsed.zone, asked.localTimes, "/start");
  const to = readMoment(end, parsed.zone, asked.localTimes, "/end");
  const holds = readHolds(asked.holds, parsed.zone, asked.localTimes);
  if (!from.ok || !to.ok || !holds.ok) {
    return fail([from, to, holds].flatMap((read) => (read.ok ? [] : read.issues)));
  }
  const provisional = coverageOf(parsed, from.value, to.value, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const [first, last] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  const clock = clockOf(context.value, asked);
  const counted =
    asked.holdTime === "wall-clock"
      ? lessWholeHolds(clock.elapsed(first, last), first, last, holds.value)
      : elapsedWithHolds(clock, first, last, holds.value);
  if (!counted.ok) return counted;
  const ms = from.value <= to.value ? counted.value : reversed(counted.value, asked);
  return ok({ ms, provisional: provisional.value });
}

const reversed = (ms: number, options: WorkingTimeOptions): number =>
  options.reversed === "zero" ? 0 : 0 - ms;

/** Working time less the whole length of each hold, and never below nothing. */
function lessWholeHolds(
  counted: Result<number>,
  first: number,
  last: number,
  holds: HoldSpans,
): Result<number> {
  if (!counted.ok) return counted;
  const held = holds.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first)),
    0,
  );
  return ok(Math.max(0, counted.value - held));
}
