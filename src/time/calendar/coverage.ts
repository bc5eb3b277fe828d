import { fail, ok, type Result } from "../../decision/index.js";
import { safeFromDayNumber } from "../civil/index.js";
import { issue } from "../texts/index.js";
import type { ParsedCalendar } from "./calendar.js";
import { DAY_MS } from "./spans.js";

export type OnUncovered = "error" | "weekday-rule";

const COVERED: Result<boolean> = /* @__PURE__ */ ok(false);

/** Whether an answer that rests on the days between two day numbers is provisional, or an issue. */
export function coverageOfDays(
  parsed: ParsedCalendar,
  first: number,
  last: number,
  onUncovered: OnUncovered | undefined,
): Result<boolean> {
  if (first >= parsed.firstDay && last <= parsed.lastDay) return COVERED;
  if ((onUncovered ?? parsed.calendar.onUncovered) === "weekday-rule") return ok(true);
  const date = safeFromDayNumber(first < parsed.firstDay ? first : last);
  const { id, covers } = parsed.calendar;
  const params = { calendar: id, from: covers?.from ?? "", to: covers?.to ?? "" };
  const day = date.ok ? date.value : "";
  return fail([issue("time.calendar-uncovered", "/calendar", { ...params, day })]);
}

/** The same for two instants; the later one is not itself counted. */
export function coverageOf(
  parsed: ParsedCalendar,
  a: number,
  b: number,
  onUncovered: OnUncovered | undefined,
): Result<boolean> {
  const from = Math.min(a, b);
  const last = Math.max(from, a - 1, b - 1);
  if (from >= parsed.opens && last < parsed.ends) return COVERED;
  return coverageOfDays(parsed, dayOf(parsed, from), dayOf(parsed, last), onUncovered);
}

/** The day number that the calendar's wall clock shows at an instant. */
export const dayOf = ({ zone }: ParsedCalendar, instant: number): number =>
  Math.floor((instant + zone.offsetAt(instant)) / DAY_MS);
