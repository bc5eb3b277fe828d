import {
  fromDayNumber,
  safeAddWorkingDays,
  safeDayKind,
  toDayNumber,
} from "../../../time/index.js";
import type { Scene } from "./scene.js";

/**
 * No stretch of days of rest lasts longer than this many days, so that a last day moves no further
 * even where no calendar says how far. The longest of mainland China since 2004 had 10 days (2020).
 */
export const LONGEST_REST = 14;

/** Among so many working days lies no more than one long stretch of days of rest. */
const WORKING_DAYS_A_REST = 20;

/** Days by which the end of so many working days moves at most where no calendar says. */
export const restsWithin = (workingDays: number): number =>
  Math.max(1, Math.ceil(workingDays / WORKING_DAYS_A_REST)) * LONGEST_REST;

/** Where a last day of rest moves to. */
export interface Rolled {
  /** The day itself where that is not known. */
  readonly last: number;
  /** The last day that it may move to; the same as `last` where that is known. */
  readonly latest: number;
  readonly roll: "none" | "next-working-day" | "unknown";
}

/** A last day of rest moves to the next working day, as far as the calendar reaches. */
export function rolledDay({ calendar }: Pick<Scene, "calendar">, day: number): Rolled {
  const unknown = { last: day, latest: day + LONGEST_REST, roll: "unknown" } as const;
  if (calendar === null) return unknown;
  const options = { onUncovered: "weekday-rule" } as const;
  const date = fromDayNumber(day);
  const kind = safeDayKind(calendar, date, options);
  if (!kind.ok || kind.value.provisional) return unknown;
  if (kind.value.working) return { last: day, latest: day, roll: "none" };
  const next = safeAddWorkingDays(calendar, date, 1, options);
  if (!next.ok || next.value.provisional) return unknown;
  const last = toDayNumber(next.value.at);
  return { last, latest: last, roll: "next-working-day" };
}
