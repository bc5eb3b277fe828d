import { fromDayNumber, safeAddWorkingDays, toDayNumber } from "../../../time/index.js";
import type { Span } from "../policy/index.js";
import { conventionOf, firstKnown, lastDay, type Scene } from "../scene/index.js";

/** Where a span ends; days as day numbers. */
export interface SpanEnd {
  readonly day: number;
  readonly count: number | null;
  readonly unit: "day" | "working-day" | "duration";
  readonly provisional: boolean;
}

/** The end of a span; null while nothing is known to count from, `no-calendar` where one is needed. */
export function spanEnd(scene: Scene, span: Span): SpanEnd | "no-calendar" | null {
  const start = firstKnown(scene, span.from);
  if (start === null) return null;
  const more = span.beyond ? 1 : 0;
  if (span.workingDays !== undefined) return workingEnd(scene, start.day, span.workingDays, more);
  const convention = conventionOf(scene);
  const rule = span.count === undefined ? convention : { ...convention, start: span.count };
  const within = span.within ?? "P0D";
  const day = lastDay(start.day, [within], rule) + more;
  const days = /^P(\d+)D$/.exec(within)?.[1];
  const count = days === undefined ? null : Number(days);
  return { day, count, unit: count === null ? "duration" : "day", provisional: false };
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
