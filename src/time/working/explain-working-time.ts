import { fail, ok, type Result, unwrap } from "../../decision/index.js";
import {
  type Calendar,
  coverageOf,
  type ParsedCalendar,
  pairsOf,
  placeOf,
  type Timetable,
} from "../calendar/index.js";
import { safeFromDayNumber, yearMonthDayOf } from "../civil/index.js";
import { issue } from "../texts/index.js";
import { type Context, openContext, printInstant } from "./context.js";
import { kindOfDay } from "./day-kind.js";
import { type HoldSpans, readHolds } from "./holds.js";
import type { CalendarOptions, Hold, InstantInput } from "./options.js";
import { readMoment } from "./read-moment.js";

/** One line of a timeline, in the order of time. */
export type WorkingTimelineEntry =
  | {
      /** `work` counted; `hold` is working time that a hold left out. */
      readonly kind: "work" | "hold";
      readonly from: string;
      readonly to: string;
      readonly ms: number;
    }
  | {
      /** An exceptional day, before the hours it may have. */
      readonly kind: "day";
      readonly date: string;
      readonly day: "workday" | "rest" | "holiday" | "make-up";
      readonly name: string | null;
    };

/** How working time between two instants came about. */
export interface WorkingTimeline {
  readonly entries: readonly WorkingTimelineEntry[];
  /** Working time counted, in milliseconds: the sum of the `work` lines. */
  readonly ms: number;
  readonly provisional: boolean;
}

/** Ten years; a longer timeline is nothing to read. */
const MOST_DAYS = 3660;

/**
 * Tells a span of working time as a timeline: which hours counted, which holidays, make-up workdays and
 * other exceptional days lay in it, and what holds left out. Ordinary weekends are not listed.
 * Issues as `workingTimeBetween`, and `time.span-order`, `time.span-too-long` (more than 3660 days).
 *
 * @example
 * explainWorkingTime(desk, "2026-11-23T11:00:00+08:00", "2026-11-23T14:00:00+08:00").entries;
 * // [{ kind: "work", from: "2026-11-23T11:00:00+08:00", to: "2026-11-23T12:00:00+08:00", ms: 3600000 },
 * //  { kind: "work", from: "2026-11-23T13:30:00+08:00", to: "2026-11-23T14:00:00+08:00", ms: 1800000 }]
 */
export function explainWorkingTime(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: CalendarOptions & { readonly holds?: readonly Hold[] } = {},
): WorkingTimeline {
  return unwrap(safeExplainWorkingTime(calendar, start, end, options));
}

/** `explainWorkingTime` as a Result. */
export function safeExplainWorkingTime(
  calendar: Calendar,
  start: InstantInput,
  end: InstantInput,
  options: CalendarOptions & { readonly holds?: readonly Hold[] } = {},
): Result<WorkingTimeline> {
  const context = openContext(calendar, options);
  if (!context.ok) return context;
  const { parsed, asked } = context.value;
  const from = readMoment(start, parsed.zone, asked.localTimes, "/start");
  const to = readMoment(end, parsed.zone, asked.localTimes, "/end");
  const holds = readHolds(asked.holds, parsed.zone, asked.localTimes);
  if (!from.ok || !to.ok || !holds.ok) {
    return fail([from, to, holds].flatMap((read) => (read.ok ? [] : read.issues)));
  }
  if (to.value < from.value) return fail([issue("time.span-order", "/end")]);
  const provisional = coverageOf(parsed, from.value, to.value, asked.onUncovered);
  if (!provisional.ok) return provisional;
  const days = daysOf(context.value.timetable, from.value, to.value);
  if (days === null) return fail([issue("time.date-range", "")]);
  if (days[1] - days[0] > MOST_DAYS) {
    return fail([issue("time.span-too-long", "/end", { limit: MOST_DAYS })]);
  }
  const entries: WorkingTimelineEntry[] = [];
  for (let day = days[0]; day <= days[1]; day++) {
    const told = tellDay(context.value, day, from.value, to.value, holds.value);
    if (!told.ok) return told;
    entries.push(...told.value);
  }
  const ms = entries.reduce((sum, entry) => sum + (entry.kind === "work" ? entry.ms : 0), 0);
  return ok({ entries, ms, provisional: provisional.value });
}

/** First and last day of the timetable that the span touches. */
function daysOf(timetable: Timetable, from: number, to: number): readonly [number, number] | null {
  const [first, last] = [placeOf(timetable, from), placeOf(timetable, to)];
  if (first === null || last === null) return null;
  return [first.table.firstDay + first.index, last.table.firstDay + last.index];
}

function tellDay(
  { parsed, timetable }: Context,
  day: number,
  from: number,
  to: number,
  holds: HoldSpans,
): Result<readonly WorkingTimelineEntry[]> {
  const date = safeFromDayNumber(day);
  if (!date.ok) return date;
  const table = timetable.year(yearMonthDayOf(day).year);
  const index = day - table.firstDay;
  const start = table.starts[index] ?? 0;
  const entries: WorkingTimelineEntry[] = [];
  if (table.ruled.has(day)) {
    const { kind, name } = kindOfDay(parsed, timetable, day);
    entries.push({ kind: "day", date: date.value, day: kind, name });
  }
  for (const [opens, closes] of pairsOf(table.spans[index] ?? [])) {
    const [first, last] = [Math.max(start + opens, from), Math.min(start + closes, to)];
    for (const part of splitByHolds(first, last, holds)) {
      const line = lineOf(parsed, ...part);
      if (!line.ok) return line;
      entries.push(line.value);
    }
  }
  return ok(entries);
}

type Part = readonly [kind: "work" | "hold", from: number, to: number];

function splitByHolds(first: number, last: number, holds: HoldSpans): readonly Part[] {
  const parts: Part[] = [];
  let at = first;
  for (const [from, to] of holds) {
    const [start, end] = [Math.max(from, at), Math.min(to, last)];
    if (start >= end) continue;
    if (start > at) parts.push(["work", at, start]);
    parts.push(["hold", start, end]);
    at = end;
  }
  if (at < last) parts.push(["work", at, last]);
  return parts;
}

function lineOf(
  parsed: ParsedCalendar,
  kind: "work" | "hold",
  start: number,
  end: number,
): Result<WorkingTimelineEntry> {
  const from = printInstant(parsed, start);
  const to = printInstant(parsed, end);
  if (!from.ok) return from;
  return to.ok ? ok({ kind, from: from.value, to: to.value, ms: end - start }) : to;
}
