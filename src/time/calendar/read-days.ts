import { type Issue, phrase, pointer } from "../../decision/index.js";
import { safeParseCivilDate, toDayNumber, weekdayOf } from "../civil/index.js";
import { issue } from "../texts/index.js";
import type { CalendarDocument } from "./document.js";
import { hoursOf, readDay } from "./read-day.js";
import type { DayRule } from "./rules.js";
import type { Spans } from "./spans.js";

/** Most days that exceptions may name, ranges counted day by day: a century. */
const MOST_DAYS = 36_525;

/** The exceptions by day number: a day of its own wins over a range; two ranges may not meet. */
export function readDays(
  days: NonNullable<CalendarDocument["days"]>,
  covers: { readonly first: number; readonly last: number },
  week: readonly Spans[],
  issues: Issue[],
): ReadonlyMap<number, DayRule> {
  const single = new Map<number, DayRule>();
  const ranged = new Map<number, DayRule>();
  for (const [key, day] of Object.entries(days)) {
    const at = pointer("/days", key);
    const range = readRange(key, at, issues);
    const rule = readDay(day, at, issues);
    if (range === null) continue;
    const [from, to] = range;
    if (from < covers.first || to > covers.last) {
      issues.push(issue("time.calendar-outside-covers", at, { day: key }));
    }
    if (
      from === to &&
      rule.kind === "workday" &&
      hoursOf(rule, weekdayOf(from), week).length === 0
    ) {
      issues.push(issue("time.calendar-workday-hours", at, { day: key }));
    }
    if (from === to) single.set(from, rule);
    else if (!addRange(ranged, from, to, rule, at, issues)) break;
  }
  return new Map([...ranged, ...single]);
}

function addRange(
  ranged: Map<number, DayRule>,
  from: number,
  to: number,
  rule: DayRule,
  at: string,
  issues: Issue[],
): boolean {
  if (ranged.size + (to - from) > MOST_DAYS) {
    issues.push(issue("time.calendar-too-many", at, { limit: MOST_DAYS, what: phrase("days") }));
    return false;
  }
  let met = false;
  for (let day = from; day <= to; day++) {
    met ||= ranged.has(day);
    ranged.set(day, rule);
  }
  if (met) issues.push(issue("time.calendar-range-overlap", at));
  return true;
}

/** `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD` as first and last day number. */
function readRange(key: string, at: string, issues: Issue[]): readonly [number, number] | null {
  const [from = "", to = from, ...more] = key.split("/", 3);
  const dates = [from, to, ...more.map(() => key)].map((text) => safeParseCivilDate(text, at));
  const wrong = dates.find((date) => !date.ok);
  if (wrong && !wrong.ok) {
    issues.push(...wrong.issues);
    return null;
  }
  const range = [toDayNumber(from), toDayNumber(to)] as const;
  if (range[0] <= range[1]) return range;
  issues.push(issue("time.calendar-range-order", at));
  return null;
}
