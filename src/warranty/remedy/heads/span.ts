import {
  fromDayNumber,
  type PeriodConvention,
  safeAddWorkingDays,
  toDayNumber,
} from "../../../time/index.js";
import type { ReadySpan } from "../policy/index.js";
import { firstKnown, LONGEST_REST, lastDay, type Scene } from "../scene/index.js";

/** Where a span ends; days as day numbers. */
export interface SpanEnd {
  readonly day: number;
  /** Where no calendar covers it yet, the day on which it surely has ended; else the same. */
  readonly latest: number;
  readonly count: number | null;
  readonly unit: "day" | "working-day" | "duration";
  readonly provisional: boolean;
}

/** The end of a span; null while nothing is known to count from, `no-calendar` where one is needed. */
export function spanEnd(scene: Scene, span: ReadySpan): SpanEnd | "no-calendar" | null {
  const { rules } = scene;
  const start = firstKnown(scene, span.from);
  if (start === null) return null;
  if (span.workingDays !== null) return workingEnd(scene, start.day, span.workingDays, span.more);
  const convention: PeriodConvention = span.sameDay
    ? { ...rules.convention, start: "same-day" }
    : rules.convention;
  const day = lastDay(start.day, [span.within], { convention, onward: rules.onward }) + span.more;
  const unit = span.days === null ? "duration" : "day";
  return { day, latest: day, count: span.days, unit, provisional: false };
}

/** Among so many working days lies no more than one long stretch of days of rest. */
const WORKING_DAYS_A_REST = 20;

/** Days by which the end of so many working days moves at most where no calendar says. */
export const restsWithin = (workingDays: number): number =>
  Math.max(1, Math.ceil(workingDays / WORKING_DAYS_A_REST)) * LONGEST_REST;

function workingEnd(
  { calendar }: Scene,
  start: number,
  count: number,
  more: number,
): SpanEnd | "no-calendar" {
  if (calendar === null) return "no-calendar";
  const options = { onUncovered: "weekday-rule" } as const;
  const end = safeAddWorkingDays(calendar, fromDayNumber(start), count, options);
  if (!end.ok) return "no-calendar";
  const day = toDayNumber(end.value.at) + more;
  const { provisional } = end.value;
  const latest = provisional ? day + restsWithin(count) : day;
  return { day, latest, count, unit: "working-day", provisional };
}

/** A calendar as a fact to ask for. */
export const calendarRef = ({ document }: Scene) => {
  const fact = `calendars.${document.calendar ?? ""}`;
  return { fact, at: "/calendars" };
};
