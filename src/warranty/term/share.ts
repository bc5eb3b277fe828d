import { type PeriodConvention, yearMonthDayOf } from "../../time/index.js";
import type { Share } from "../model/index.js";
import { NEVER, termEnd } from "./term-end.js";

/** The span that a share is counted over, in day numbers. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly convention: PeriodConvention;
}

/** Per cent borne on a day within the term, to two decimals. */
export function shareOn(share: Share, span: Span, day: number): number {
  if (share.kind === "flat") return share.percent;
  if (share.kind === "steps") {
    const step = share.steps.find(
      ({ until }) => day <= termEnd(span.start, until, span.convention),
    );
    return step?.percent ?? 0;
  }
  const from = fullUntil(share.fullFor, span);
  if (day <= from || span.end === NEVER) return 100;
  const whole = unitsBetween(from, span.end, share.unit);
  if (whole <= 0) return 0;
  const gone = unitsBetween(from, day, share.unit);
  return Math.max(0, Math.round(((whole - gone) / whole) * 10_000) / 100);
}

/** Days on which the share changes, each the first with the new one; for a long linear one, the next. */
export function shareChangesAfter(share: Share, span: Span, day: number): number | null {
  if (share.kind === "flat") return null;
  if (share.kind === "steps") {
    const ends = share.steps.map(({ until }) => termEnd(span.start, until, span.convention) + 1);
    return ends.find((change) => change > day) ?? null;
  }
  return shareOn(share, span, day) === 0 ? null : Math.max(day, fullUntil(share.fullFor, span)) + 1;
}

/** The day from which a share has come to nothing without a break, given that it bears nothing on `day`. */
export function nothingSince(share: Share, span: Span, day: number): number {
  if (share.kind === "flat") return span.start;
  if (share.kind === "steps") {
    const ends = share.steps.map(({ until }) => termEnd(span.start, until, span.convention));
    const bearing = ends.filter(
      (end, i) => end < day && (share.steps[i] as { percent: number }).percent > 0,
    );
    return Math.max(span.start, ...bearing.map((end) => end + 1));
  }
  let [bears, nothing] = [fullUntil(share.fullFor, span), day];
  while (nothing - bears > 1) {
    const middle = Math.floor((bears + nothing) / 2);
    if (shareOn(share, span, middle) === 0) nothing = middle;
    else bears = middle;
  }
  return nothing;
}

/** Every per cent that a share may come to, null where there are too many to name. */
export function sharesOf(share: Share): readonly (number | null)[] {
  if (share.kind === "flat") return [share.percent];
  if (share.kind === "steps") return [...share.steps.map(({ percent }) => percent), 0];
  return [100, null, 0];
}

const fullUntil = (fullFor: Parameters<typeof termEnd>[1] | null, span: Span): number =>
  fullFor === null ? span.start : termEnd(span.start, fullFor, span.convention);

/** Started units between two days. */
function unitsBetween(from: number, to: number, unit: "day" | "month" | "year"): number {
  if (unit === "day") return to - from;
  const a = yearMonthDayOf(from);
  const b = yearMonthDayOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month + (b.day > a.day ? 1 : 0);
  return unit === "month" ? months : Math.ceil(months / 12);
}
