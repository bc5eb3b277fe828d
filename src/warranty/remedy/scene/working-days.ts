import type { FactRef } from "../../../decision/index.js";
import {
  type Calendar,
  safeAddWorkingDays,
  safeWorkingDaysBetween,
  toDayNumber,
} from "../../../time/index.js";
import { restsWithin } from "./rolled-day.js";
import type { Scene } from "./scene.js";

const WEEKDAYS = { onUncovered: "weekday-rule" } as const;

/**
 * Working days after a day up to another; not known where the set names no calendar. Where it does not cover the days,
 * they are counted by weekdays, and known only if that settles every limit they are held against.
 */
export function workingDays(
  from: string | null,
  to: string,
  calendar: Calendar | null,
  limits: readonly number[],
): number | undefined {
  if (calendar === null || from === null) return undefined;
  if (to <= from) return 0;
  const days = safeWorkingDaysBetween(calendar, from, to, WEEKDAYS);
  if (!days.ok) return undefined;
  const { days: count, provisional } = days.value;
  const settled = () => limits.every((limit) => isSettled(calendar, from, to, limit));
  return !provisional || settled() ? count : undefined;
}

/** Whether a number of working days surely has passed or has not, however the days of rest fall. */
function isSettled(calendar: Calendar, from: string, to: string, limit: number): boolean {
  if (!(Number.isInteger(limit) && limit >= 0)) return false;
  const end = safeAddWorkingDays(calendar, from, limit, WEEKDAYS);
  if (!end.ok) return false;
  const over = toDayNumber(to) - toDayNumber(end.value.at);
  return over <= 0 || !end.value.provisional || over > restsWithin(limit);
}

/** Counts of working days whose first day the claim gives: what is not known is the calendar. */
export function waitsForCalendar({ read }: Scene, fact: string): boolean {
  if (fact === "demand.workingDays") return read.dates.has("demand.on");
  return fact === "repair.workingDays" && read.repairs.length > 0;
}

/** A calendar as a fact to ask for. */
export const calendarRef = ({ document }: Scene): FactRef => {
  const fact = `calendars.${document.calendar ?? ""}`;
  return { fact, at: "/calendars" };
};
