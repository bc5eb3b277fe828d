import { addDays, fromDayNumber } from "../../../time/index.js";
import type { DeadlineView, Head } from "../outcome.js";

/** The first day after today on which a deadline or term will have passed. */
export function nextChange(deadlines: Head<readonly DeadlineView[]>, asOf: number): string | null {
  const today = fromDayNumber(asOf);
  const days = (deadlines.value ?? []).flatMap(({ date, kind }) => {
    if (date === null) return [];
    const change = kind === "deemed-delay-from" || kind === "loaner-from" ? date : addDays(date, 1);
    return change > today ? [change] : [];
  });
  return days.sort()[0] ?? null;
}
