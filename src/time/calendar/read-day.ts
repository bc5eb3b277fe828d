import { type Issue, pointer } from "../../decision/index.js";
import { safeParseCivilDate } from "../civil/index.js";
import { issue } from "../texts/index.js";
import type { DayDocument } from "./document.js";
import { readHours } from "./read-hours.js";
import type { DayRule } from "./rules.js";
import { cutSpans, NO_SPANS, type Spans } from "./spans.js";

/** Checks what one exceptional day says of itself. */
export function readDay(day: DayDocument, at: string, issues: Issue[]): DayRule {
  const said = (["as", "hours", "closed"] as const).filter((key) => day[key] !== undefined);
  if (said.length > 1) issues.push(issue("time.calendar-day-hours", at, { keys: said }));
  if (day.kind !== "workday" && (day.as !== undefined || day.hours !== undefined)) {
    issues.push(issue("time.calendar-closed-hours", at, { kind: day.kind }));
  }
  if (day.kind === "workday" && day.closed !== undefined) {
    issues.push(issue("time.calendar-open-closed", pointer(at, "closed")));
  }
  if (day.as !== undefined) checkWhole(day.as, 1, 7, pointer(at, "as"), issues);
  if (day.swapFor !== undefined) {
    const date = safeParseCivilDate(day.swapFor, pointer(at, "swapFor"));
    if (!date.ok) issues.push(...date.issues);
  }
  return Object.freeze({
    kind: day.kind,
    name: day.name ?? null,
    statutory: day.statutory ?? false,
    swapFor: day.swapFor ?? null,
    as: day.as ?? null,
    hours: day.hours === undefined ? null : readHours(day.hours, pointer(at, "hours"), issues),
    closed: day.closed === undefined ? null : readHours(day.closed, pointer(at, "closed"), issues),
  });
}

/** The hours of an exceptional day that falls on a weekday. */
export function hoursOf(rule: DayRule, weekday: number, week: readonly Spans[]): Spans {
  const usual = week[weekday] ?? NO_SPANS;
  if (rule.closed !== null) return cutSpans(usual, rule.closed);
  if (rule.kind !== "workday") return NO_SPANS;
  if (rule.hours !== null) return rule.hours;
  return rule.as === null ? usual : (week[rule.as] ?? NO_SPANS);
}

/** An issue unless `value` is a whole number between two bounds. */
export function checkWhole(
  value: number,
  least: number,
  most: number,
  at: string,
  issues: Issue[],
): boolean {
  if (Number.isInteger(value) && value >= least && value <= most) return true;
  issues.push(issue("time.calendar-number", at, { least, most, found: String(value) }));
  return false;
}
