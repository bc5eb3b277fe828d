import {
  copyJson,
  fail,
  type Issue,
  ok,
  type Result,
  shapeIssues,
  unwrap,
} from "../../decision/index.js";
import { safeParseCivilDate, toDayNumber } from "../civil/index.js";
import { calendarSchema } from "../schema.js";
import { issue } from "../texts/index.js";
import { safeZone, type Zone } from "../zone.js";
import { type Calendar, type ParsedCalendar, remember } from "./calendar.js";
import { dayStart } from "./day-start.js";
import type { CalendarDocument } from "./document.js";
import { readDays } from "./read-days.js";
import { readWeek } from "./read-week.js";
import { readYearly } from "./read-yearly.js";

/**
 * Reads a business calendar (`CalendarDocument`, `"format": "aftersale-calendar/1"`): copies, checks
 * everything, freezes. Hours are wall-clock time of its zone; a shift over midnight belongs to the day on
 * which it opens; a day of its own wins over a range, a range over a yearly day, that over the week.
 * Throws all issues at once: `input.*` for its shape, `time.calendar-*`, `time.date-*`, `time.zone-unknown`.
 *
 * @example
 * const calendar = parseCalendar({
 *   format: "aftersale-calendar/1", id: "desk", revision: "1", zone: "Asia/Shanghai",
 *   week: { 1: [["09:00", "12:00"], ["13:30", "18:00"]], 2: "1", 3: "1", 4: "1", 5: "1" },
 * });
 * calendar.id; // "desk"
 */
export function parseCalendar(input: unknown): Calendar {
  return unwrap(safeParseCalendar(input));
}

/** `parseCalendar` as a Result. */
export function safeParseCalendar(input: unknown): Result<Calendar> {
  const { copy, issues: unread } = copyJson(input);
  if (unread.length > 0) return fail(unread);
  const shape = shapeIssues(calendarSchema, copy, "");
  // What follows reads what the shape promises, so it waits until all but unknown keys is right.
  if (shape.some(({ code }) => code !== "input.unknown-key")) return fail(shape);
  const document = copy as unknown as CalendarDocument;
  const issues: Issue[] = [...shape];
  const zone = safeZone(document.zone, "/zone");
  if (!zone.ok) issues.push(...zone.issues);
  const covers = readCovers(document.covers, issues);
  const week = readWeek(document.week, issues);
  const days = readDays(document.days ?? {}, covers, week, issues);
  const yearly = readYearly(document.yearly ?? [], issues);
  for (const key of ["id", "revision"] as const) {
    if (document[key] === "") issues.push(issue("time.calendar-empty-text", `/${key}`, { key }));
  }
  if (!zone.ok || issues.length > 0) return fail(issues);
  const calendar: Calendar = {
    id: document.id,
    revision: document.revision,
    zone: document.zone,
    covers: document.covers ?? null,
    onUncovered: document.onUncovered ?? "error",
    document,
  };
  const rules = { week, days, yearly };
  return ok(remember({ calendar, rules, zone: zone.value, ...coveredSpan(covers, zone.value) }));
}

function coveredSpan(
  { first, last }: { readonly first: number; readonly last: number },
  zone: Zone,
): Pick<ParsedCalendar, "firstDay" | "lastDay" | "opens" | "ends"> {
  const bounded = Number.isFinite(first);
  return {
    firstDay: first,
    lastDay: last,
    opens: bounded ? dayStart(zone, first) : first,
    ends: bounded ? dayStart(zone, last + 1) : last,
  };
}

function readCovers(
  covers: CalendarDocument["covers"],
  issues: Issue[],
): { readonly first: number; readonly last: number } {
  const everyDay = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  if (covers === undefined) return everyDay;
  const from = safeParseCivilDate(covers.from, "/covers/from");
  const to = safeParseCivilDate(covers.to, "/covers/to");
  if (!from.ok || !to.ok) {
    issues.push(...(from.ok ? [] : from.issues), ...(to.ok ? [] : to.issues));
    return everyDay;
  }
  if (from.value > to.value) {
    issues.push(issue("time.calendar-range-order", "/covers"));
    return everyDay;
  }
  return { first: toDayNumber(from.value), last: toDayNumber(to.value) };
}
