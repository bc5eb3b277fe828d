import { dayNumberOf, weekdayOf } from "../civil/index.js";
import type { Zone } from "../zone.js";
import { dayStart } from "./day-start.js";
import { hoursOf } from "./read-day.js";
import type { CalendarRules, DayRule } from "./rules.js";
import {
  clipSpans,
  clockSpans,
  DAY_MS,
  joinSpans,
  NO_SPANS,
  type Spans,
  totalOf,
} from "./spans.js";
import { yearlyDays } from "./yearly-days.js";

/**
 * One year of a calendar, day by day. A day runs from the first instant of its date to that of the
 * next; where a change of the clock makes it longer or shorter, its spans are elapsed time all the same.
 */
export interface YearTable {
  readonly firstDay: number;
  readonly length: number;
  /** First instant of each day, and of the day after the last. */
  readonly starts: Float64Array;
  /** Working stretches of each day, in elapsed milliseconds since its first instant. */
  readonly spans: readonly Spans[];
  /** Working milliseconds of the year before each day, and at its end. */
  readonly worked: Float64Array;
  /** Working days of the year before each day, and at its end. */
  readonly workdays: Uint16Array;
  /** The exception that rules each day, where one does. */
  readonly ruled: ReadonlyMap<number, DayRule>;
}

export function buildYear(rules: CalendarRules, zone: Zone, year: number): YearTable {
  const firstDay = dayNumberOf(year, 1, 1);
  const length = dayNumberOf(year + 1, 1, 1) - firstDay;
  const starts = Float64Array.from({ length: length + 1 }, (_, i) => dayStart(zone, firstDay + i));
  const ruled = ruledDays(rules, year, firstDay - 1, firstDay + length);
  const own = (day: number): Spans => ownHours(rules, ruled, day);
  const worked = new Float64Array(length + 1);
  const workdays = new Uint16Array(length + 1);
  const spans: Spans[] = [];
  for (let i = 0; i < length; i++) {
    const day = firstDay + i;
    const [start = 0, end = 0] = [starts[i], starts[i + 1]];
    const clock = clockSpans(own(day), own(day - 1));
    const plain = end - start === DAY_MS && zone.steadyUntil(start) >= end;
    const open = plain ? clock : elapsedSpans(zone, start, end, own);
    spans.push(open);
    worked[i + 1] = (worked[i] ?? 0) + totalOf(open);
    workdays[i + 1] = (workdays[i] ?? 0) + (end > start && own(day).length > 0 ? 1 : 0);
  }
  return { firstDay, length, starts, spans, worked, workdays, ruled };
}

/** Own hours of a day: what opens on it, up to its close on the next if it works over midnight. */
function ownHours(rules: CalendarRules, ruled: ReadonlyMap<number, DayRule>, day: number): Spans {
  const rule = ruled.get(day);
  const weekday = weekdayOf(day);
  return rule ? hoursOf(rule, weekday, rules.week) : (rules.week[weekday] ?? NO_SPANS);
}

function ruledDays(
  rules: CalendarRules,
  year: number,
  from: number,
  to: number,
): ReadonlyMap<number, DayRule> {
  const ruled = new Map(rules.yearly.length > 0 ? yearlyDays(rules.yearly, year) : []);
  for (const near of rules.yearly.length > 0 ? [year - 1, year + 1] : []) {
    for (const [day, rule] of yearlyDays(rules.yearly, near)) {
      if (day >= from && day <= to) ruled.set(day, rule);
    }
  }
  if (rules.days.size > 0) {
    for (let day = from; day <= to; day++) {
      const rule = rules.days.get(day);
      if (rule) ruled.set(day, rule);
    }
  }
  return ruled;
}

/** The stretches between two instants while the wall clock shows working hours. */
function elapsedSpans(zone: Zone, start: number, end: number, own: (day: number) => Spans): Spans {
  const open: [number, number][] = [];
  for (let at = start; at < end; ) {
    const until = Math.min(zone.steadyUntil(at), end);
    const offset = zone.offsetAt(at);
    const lastDay = Math.floor((until - 1 + offset) / DAY_MS);
    for (let day = Math.floor((at + offset) / DAY_MS); day <= lastDay; day++) {
      const midnight = day * DAY_MS - offset;
      const clock = clockSpans(own(day), own(day - 1));
      open.push(...clipSpans(clock, at - midnight, until - midnight, midnight - start));
    }
    at = until;
  }
  return joinSpans(open);
}
