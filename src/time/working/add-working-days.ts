import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import {
  type Calendar,
  coverageOfDays,
  DAY_MS,
  hoursOf,
  isWorkday,
  stepWorkdays,
  type Timetable,
} from "../calendar/index.js";
import { safeFromDayNumber, weekdayOf, yearMonthDayOf } from "../civil/index.js";
import { resolveLocal } from "../instant/index.js";
import { foundType } from "../printed.js";
import { issue } from "../texts/index.js";
import type { CalendarMoment } from "./add-working-time.js";
import { type Context, openContext, printInstant } from "./context.js";
import type { InstantInput, WorkingDayOptions } from "./options.js";
import { type DayInput, readDayInput } from "./read-day-input.js";

/**
 * The day a number of working days later; the start day itself is not counted, days of rest and
 * holidays neither, make-up workdays are. A date gives a date. An instant gives an instant at the same
 * wall-clock time (a skipped one moves on, of a repeated one the first counts), or at closing time with
 * `endOfWorkingDay`. Issues as `addWorkingTime`, and `time.days-number`.
 *
 * @param days whole days, negative to count back; 0 moves off a day of rest unless `zero` is `stay`
 * @example
 * addWorkingDays(cnMainland, "2025-10-10", 5); // { at: "2025-10-16", provisional: false }
 */
export function addWorkingDays(
  calendar: Calendar,
  start: InstantInput,
  days: number,
  options: WorkingDayOptions = {},
): CalendarMoment {
  return unwrap(safeAddWorkingDays(calendar, start, days, options));
}

/** `addWorkingDays` as a Result. */
export function safeAddWorkingDays(
  calendar: Calendar,
  start: InstantInput,
  days: number,
  options: WorkingDayOptions = {},
): Result<CalendarMoment> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, timetable, asked } = context.value;
  const from = readDayInput(start, parsed, asked.localTimes, "/start");
  const count = readCount(days);
  if (!from.ok || !count.ok) {
    return fail([from, count].flatMap((read) => (read.ok ? [] : read.issues)));
  }
  const { day } = from.value;
  const reached = step(timetable, day, count.value, asked);
  if (!reached.ok) return reached;
  const [first, last] = countedDays(day, reached.value);
  const provisional = coverageOfDays(parsed, first, last, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const at = momentOn(context.value, from.value, reached.value, asked);
  return at.ok ? ok({ at: at.value, provisional: provisional.value }) : at;
}

/** The days that were looked at; the start day is not, unless nothing else is. */
function countedDays(start: number, end: number): readonly [number, number] {
  if (end > start) return [start + 1, end];
  return end < start ? [end, start - 1] : [start, end];
}

function readCount(days: unknown): Result<number> {
  if (typeof days === "number" && Number.isSafeInteger(days)) return ok(days);
  const found = typeof days === "number" ? String(days) : foundType(days);
  return fail([issue("time.days-number", "/days", { found })]);
}

function step(
  timetable: Timetable,
  day: number,
  count: number,
  options: WorkingDayOptions,
): Result<number> {
  if (count !== 0) return stepWorkdays(timetable, day, count);
  if (options.zero === "stay" || isWorkday(timetable, day)) return ok(day);
  return stepWorkdays(timetable, day, 1);
}

function momentOn(
  context: Context,
  from: DayInput,
  day: number,
  options: WorkingDayOptions,
): Result<string> {
  if (from.instant === null) return safeFromDayNumber(day);
  const { parsed } = context;
  const clock = from.instant + parsed.zone.offsetAt(from.instant) - from.day * DAY_MS;
  const closing = options.endOfWorkingDay === true ? closingTime(context, day) : null;
  const instant = resolveLocal(parsed.zone, day * DAY_MS + (closing ?? clock), "compatible");
  return instant.ok ? printInstant(parsed, instant.value) : instant;
}

/** When the hours that open on a day close, in milliseconds since its midnight; null if none open. */
function closingTime({ parsed, timetable }: Context, day: number): number | null {
  const weekday = weekdayOf(day);
  const rule = timetable.year(yearMonthDayOf(day).year).ruled.get(day);
  const own = rule ? hoursOf(rule, weekday, parsed.rules.week) : parsed.rules.week[weekday];
  return own?.at(-1) ?? null;
}
