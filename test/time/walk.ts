import { Temporal } from "temporal-polyfill";
import type { CalendarDocument, DayDocument, IntervalText } from "../../src/time/index.js";

/** Minutes since 1970-01-01T00:00Z. */
export type Minute = number;

/**
 * The oracle: looks at the wall clock minute by minute, straight from the document, with offsets from
 * Temporal. Slow and simple; knows nothing of years, weeks or sums.
 */
export interface Walk {
  readonly isOpen: (minute: Minute) => boolean;
}

const DAY = 1440;

export function walkOf(document: CalendarDocument): Walk {
  const offsetAt = offsets(document.zone);
  const own = new Map<number, [number, number][]>();
  const ownOf = (day: number): [number, number][] => {
    const known = own.get(day);
    if (known) return known;
    const hours = hoursOn(document, day);
    own.set(day, hours);
    return hours;
  };
  return {
    isOpen(minute) {
      const local = minute + offsetAt(minute);
      const day = Math.floor(local / DAY);
      const clock = local - day * DAY;
      const within =
        (at: number) =>
        ([from, to]: [number, number]) =>
          from <= at && at < to;
      return ownOf(day).some(within(clock)) || ownOf(day - 1).some(within(clock + DAY));
    },
  };
}

export function walkBetween(walk: Walk, from: Minute, to: Minute): number {
  let open = 0;
  for (let minute = from; minute < to; minute++) if (walk.isOpen(minute)) open++;
  return open;
}

export function walkForward(
  walk: Walk,
  from: Minute,
  amount: number,
  most = 400_000,
): Minute | null {
  let left = amount;
  for (let minute = from; minute < from + most; minute++) {
    if (left > 0 && walk.isOpen(minute) && --left === 0) return minute + 1;
  }
  return null;
}

export function walkBack(walk: Walk, from: Minute, amount: number, most = 400_000): Minute | null {
  let left = amount;
  for (let minute = from - 1; minute > from - most; minute--) {
    if (left > 0 && walk.isOpen(minute) && --left === 0) return minute;
  }
  return null;
}

export function walkOpening(walk: Walk, from: Minute, most = 400_000): Minute | null {
  for (let minute = from; minute < from + most; minute++) if (walk.isOpen(minute)) return minute;
  return null;
}

/** A walk on which holds are closed. */
export function withHolds(walk: Walk, holds: readonly (readonly [Minute, Minute])[]): Walk {
  const held = (minute: Minute) => holds.some(([from, to]) => from <= minute && minute < to);
  return { isOpen: (minute) => walk.isOpen(minute) && !held(minute) };
}

/** Hours that open on a day, in minutes since its midnight. */
export function hoursOn(document: CalendarDocument, day: number): [number, number][] {
  const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
  const usual = weekHours(document, date.dayOfWeek);
  const rule = ruleOn(document, date);
  if (!rule) return usual;
  if (rule.closed) return usual.flatMap((hours) => without(hours, minutes(rule.closed ?? [])));
  if (rule.kind !== "workday") return [];
  if (rule.hours) return minutes(rule.hours);
  return rule.as === undefined ? usual : weekHours(document, rule.as);
}

function without(hours: [number, number], closed: [number, number][]): [number, number][] {
  const open: [number, number][] = [];
  for (let minute = hours[0]; minute < hours[1]; minute++) {
    if (!closed.some(([from, to]) => from <= minute && minute < to))
      open.push([minute, minute + 1]);
  }
  return open;
}

function ruleOn(document: CalendarDocument, date: Temporal.PlainDate): DayDocument | undefined {
  const text = date.toString();
  const single = document.days?.[text];
  if (single) return single;
  for (const [key, rule] of Object.entries(document.days ?? {})) {
    const [from = "", to] = key.split("/");
    if (to !== undefined && from <= text && text <= to) return rule;
  }
  return document.yearly?.find((rule) => {
    if (date.year < (rule.since ?? 1) || date.year > (rule.until ?? 9999)) return false;
    if (rule.on !== undefined) return text.endsWith(`-${rule.on}`);
    const nth = rule.nth ?? 0;
    const place =
      nth > 0 ? Math.ceil(date.day / 7) : -Math.ceil((date.daysInMonth - date.day + 1) / 7);
    return date.month === rule.month && date.dayOfWeek === rule.weekday && place === nth;
  });
}

function weekHours(document: CalendarDocument, weekday: number): [number, number][] {
  const written = document.week[String(weekday) as "1"];
  if (typeof written === "string") return weekHours(document, Number(written));
  return minutes(written ?? []);
}

function minutes(intervals: readonly IntervalText[]): [number, number][] {
  const minute = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return intervals.map(([opens, closes]) => {
    const [from, to] = [minute(opens), minute(closes)];
    return [from, to > from ? to : to + DAY];
  });
}

/** Offsets in minutes: Temporal's own list of changes, from two years before the first look on. */
function offsets(zone: string): (minute: Minute) => number {
  const changes: { readonly from: Minute; readonly offset: number }[] = [];
  const read = (first: Minute): void => {
    const instant = Temporal.Instant.fromEpochMilliseconds((first - 730 * DAY) * 60_000);
    let at: Temporal.ZonedDateTime | null = instant.toZonedDateTimeISO(zone);
    while (at !== null && at.epochMilliseconds < (first + 1460 * DAY) * 60_000) {
      const offset = at.offsetNanoseconds / 6e10;
      changes.unshift({ from: at.epochMilliseconds / 60_000, offset });
      at = at.getTimeZoneTransition("next");
    }
  };
  return (minute) => {
    if (changes.length === 0) read(minute);
    return changes.find(({ from }) => from <= minute)?.offset ?? Number.NaN;
  };
}
