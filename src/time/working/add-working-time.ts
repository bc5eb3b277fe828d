import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import type { Clock } from "../calendar/index.js";
import { type Calendar, coverageOf } from "../calendar/index.js";
import { clockOf, openContext, printInstant } from "./context.js";
import {
  backWithHolds,
  forwardWithHolds,
  movedByHolds,
  openingWithHolds,
} from "./count-with-holds.js";
import { type HoldSpans, readHolds } from "./holds.js";
import type { InstantInput, WorkingTimeOptions } from "./options.js";
import { readAmount } from "./read-amount.js";
import { readMoment } from "./read-moment.js";

/** A moment that a calendar leads to. */
export interface CalendarMoment {
  /** RFC 3339 with the offset of the calendar's zone. */
  readonly at: string;
  /** True where it rests on days that the calendar does not cover. */
  readonly provisional: boolean;
}

/**
 * The instant by which an amount of working time has passed; before `start` if the amount is negative.
 * Only working hours count, in elapsed time, holds left out; see `WorkingTimeOptions` for the named
 * choices. A negative amount ends at an opening rather than at the closing before it.
 *
 * Issues: `time.calendar-not-parsed`, `time.instant-*`, `time.duration-*`, `time.amount-days`,
 * `time.hold-order`, `time.local-*`, `time.calendar-uncovered`, `time.calendar-never-opens`, `time.date-range`.
 *
 * @param amount milliseconds, or a duration of hours, minutes and seconds (`PT40H`)
 * @example
 * // 09:00–12:00 and 13:30–18:00 in Shanghai, National Day 1 to 7 October, Saturday 10 October worked
 * addWorkingTime(cnMainland, "2026-09-28T17:30:00+08:00", "PT40H");
 * // { at: "2026-10-12T11:00:00+08:00", provisional: false }
 */
export function addWorkingTime(
  calendar: Calendar,
  start: InstantInput,
  amount: string | number,
  options: WorkingTimeOptions = {},
): CalendarMoment {
  return unwrap(safeAddWorkingTime(calendar, start, amount, options));
}

/** `addWorkingTime` as a Result. */
export function safeAddWorkingTime(
  calendar: Calendar,
  start: InstantInput,
  amount: string | number,
  options: WorkingTimeOptions = {},
): Result<CalendarMoment> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, asked } = context.value;
  const from = readMoment(start, parsed.zone, asked.localTimes, "/start");
  const ms = readAmount(amount, "/amount");
  const holds = readHolds(asked.holds, parsed.zone, asked.localTimes);
  if (!from.ok || !ms.ok || !holds.ok) {
    return fail([from, ms, holds].flatMap((read) => (read.ok ? [] : read.issues)));
  }
  const clock = clockOf(context.value, asked);
  const end = add(clock, from.value, ms.value, holds.value, asked);
  if (!end.ok) return end;
  const provisional = coverageOf(parsed, from.value, end.value, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const at = printInstant(parsed, end.value);
  return at.ok ? ok({ at: at.value, provisional: provisional.value }) : at;
}

function add(
  clock: Clock,
  from: number,
  amount: number,
  holds: HoldSpans,
  options: WorkingTimeOptions,
): Result<number> {
  const whole = options.holdTime === "wall-clock";
  const counted = whole ? [] : holds;
  if (amount === 0 && options.zero === "stay") return ok(from);
  if (amount === 0) return openingWithHolds(clock, from, counted);
  const reached =
    amount > 0
      ? forwardWithHolds(clock, from, amount, counted)
      : backWithHolds(clock, from, -amount, counted);
  if (!reached.ok) return reached;
  const end = whole ? movedByHolds(from, reached.value, holds) : reached.value;
  if (amount < 0 || options.atClosing !== "next-opening") return ok(end);
  return openingWithHolds(clock, end, counted);
}
