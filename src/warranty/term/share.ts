import {
  type Duration,
  type PeriodConvention,
  periodEndDay,
  yearMonthDayOf,
} from "../../time/index.js";
import type { LinearShare, Share } from "../model/index.js";
import { joined, NEVER, repeated, termEnd } from "./term-end.js";

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
  const end = share.over === null ? span.end : termEnd(span.start, share.over, span.convention);
  if (end === NEVER || day <= fullUntil(share, span)) return 100;
  const whole = startedUnits(share, span, end);
  if (whole <= 0) return 0;
  const gone = startedUnits(share, span, day);
  return Math.max(0, Math.round(((whole - gone) / whole) * 10_000) / 100);
}

/** Days on which the share changes, each the first with the new one; for a long linear one, the next. */
export function shareChangesAfter(share: Share, span: Span, day: number): number | null {
  if (share.kind === "flat") return null;
  if (share.kind === "steps") {
    const ends = share.steps.map(({ until }) => termEnd(span.start, until, span.convention) + 1);
    return ends.find((change) => change > day) ?? null;
  }
  return shareOn(share, span, day) === 0 ? null : Math.max(day, fullUntil(share, span)) + 1;
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
  let [bears, nothing] = [fullUntil(share, span), day];
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

const NOTHING: Duration = {
  negative: false,
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

const UNITS = {
  day: { ...NOTHING, days: 1 },
  month: { ...NOTHING, months: 1 },
  year: { ...NOTHING, years: 1 },
} as const;

/** The last day borne in full; the day before the first unit where there is no such time. */
const fullUntil = (share: LinearShare, span: Span): number => unitEnd(share, span, 0);

/** The last day of so many units after the time in full, counted once from the start as terms are. */
function unitEnd({ fullFor, unit }: LinearShare, { start, convention }: Span, n: number): number {
  const units = repeated(UNITS[unit], n);
  return periodEndDay(start, fullFor === null ? units : joined(fullFor, units), convention);
}

/** Units that have started by a day: as few as it takes to reach it. */
function startedUnits(share: LinearShare, span: Span, day: number): number {
  const from = fullUntil(share, span);
  let n = Math.max(0, atLeast(share.unit, from, day));
  while (day > unitEnd(share, span, n)) n += 1;
  return n;
}

/** So many units at least lie between two days. */
function atLeast(unit: LinearShare["unit"], from: number, to: number): number {
  if (unit === "day") return to - from;
  const [a, b] = [yearMonthDayOf(from), yearMonthDayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - 2;
  return unit === "month" ? months : Math.floor(months / 12);
}
