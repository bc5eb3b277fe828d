import { type Issue, phrase, pointer } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import type { YearlyDocument } from "./document.js";
import { checkWhole, readDay } from "./read-day.js";
import type { YearlyRule } from "./rules.js";

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LONGEST = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MOST_RULES = 1000;

/** The days of every year; where two fall on one day, the first listed counts. */
export function readYearly(
  yearly: readonly YearlyDocument[],
  issues: Issue[],
): readonly YearlyRule[] {
  if (yearly.length > MOST_RULES) {
    const params = { limit: MOST_RULES, what: phrase("yearly-days") };
    issues.push(issue("time.calendar-too-many", "/yearly", params));
    return [];
  }
  return yearly.flatMap((rule, index) => readOne(rule, pointer("/yearly", index), issues) ?? []);
}

function readOne(rule: YearlyDocument, at: string, issues: Issue[]): YearlyRule | null {
  const { on, month, weekday, nth, since = 1, until = 9999, ...day } = rule;
  const read = readDay(day, at, issues);
  if (day.kind === "workday" && day.as === undefined && day.hours === undefined) {
    issues.push(issue("time.calendar-workday-hours", at, { day: on ?? "every year" }));
  }
  checkWhole(since, 1, 9999, pointer(at, "since"), issues);
  checkWhole(until, 1, 9999, pointer(at, "until"), issues);
  const shared = { day: read, since, until };
  if (on !== undefined && month === undefined && weekday === undefined && nth === undefined) {
    const match = MONTH_DAY.exec(on);
    const [m, date] = [Number(match?.[1]), Number(match?.[2])];
    if (match && date <= (LONGEST[m] ?? 0)) {
      return { ...shared, month: m, date, weekday: 0, nth: 0 };
    }
    issues.push(issue("time.calendar-month-day", pointer(at, "on"), { found: on.slice(0, 20) }));
    return null;
  }
  if (on !== undefined || month === undefined || weekday === undefined || nth === undefined) {
    issues.push(issue("time.calendar-yearly", at));
    return null;
  }
  checkWhole(month, 1, 12, pointer(at, "month"), issues);
  checkWhole(weekday, 1, 7, pointer(at, "weekday"), issues);
  if (nth !== -1) checkWhole(nth, 1, 5, pointer(at, "nth"), issues);
  return { ...shared, month, date: null, weekday, nth };
}
