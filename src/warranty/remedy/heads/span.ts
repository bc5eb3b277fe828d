import {
  fromDayNumber,
  type PeriodConvention,
  safeAddWorkingDays,
  toDayNumber,
} from "../../../time/index.js";
import type { ReadySpan } from "../policy/index.js";
import { firstKnown, lastDay, restsWithin, type Scene } from "../scene/index.js";

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
