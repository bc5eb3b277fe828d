import {
  fromDayNumber,
  type PeriodConvention,
  safeAddWorkingDays,
  toDayNumber,
} from "../../../time/index.js";
import type { ReadySpan } from "../policy/index.js";
import { firstKnown, lastDay, type Scene } from "../scene/index.js";

/** Where a span ends; days as day numbers. */
export interface SpanEnd {
  readonly day: number;
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
  return { day, count: span.days, unit, provisional: false };
}

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
  return { day, count, unit: "working-day", provisional: end.value.provisional };
}

/** A calendar as a fact to ask for. */
export const calendarRef = ({ document }: Scene) => {
  const fact = `calendars.${document.calendar ?? ""}`;
  return { fact, at: "/calendars" };
};
