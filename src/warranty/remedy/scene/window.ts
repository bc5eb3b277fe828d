import { factPointer } from "../../../conditions/index.js";
import type { FactRef } from "../../../decision/index.js";
import { compiledSet } from "../../../rule-set/index.js";
import {
  civilCodePeriod,
  fromDayNumber,
  type PeriodConvention,
  parseDuration,
  periodEnd,
  safeAddWorkingDays,
  safeDayKind,
  toDayNumber,
} from "../../../time/index.js";
import { counterOn } from "../../term/index.js";
import type { WrittenWindow } from "../policy/index.js";
import type { Scene } from "./scene.js";
import { NO, type Truth3, YES } from "./truth.js";

/** Where a day stands in a window; days as day numbers. */
export interface WindowState extends Truth3 {
  /** The name of the date it counts from, and the day; null while none is known. */
  readonly start: { readonly name: string; readonly day: number } | null;
  /** The day that is held against it. */
  readonly day: number;
  /** The last day within, before and after a day of rest moves it; null where time does not end it. */
  readonly unrolled: number | null;
  readonly last: number | null;
  readonly roll: "none" | "next-working-day" | "unknown";
  readonly counters: readonly { counter: string; limit: number; state: string }[];
}

/** Holds a day against a window: yes within it, no beyond, open while a date or reading is missing. */
export function windowState(scene: Scene, window: WrittenWindow): WindowState {
  const day = judgedDay(scene, window.on ?? "fault");
  const counters = (window.counters ?? []).map((limit) =>
    counterOn(limit, scene.read.warranty.readings, day, null),
  );
  const time = timeTruth(scene, window, day);
  const truth = firstOf([
    time,
    ...counters.map(({ state, counter }): Truth3 => {
      if (state === "within") return YES;
      if (state === "exceeded") return NO;
      return { truth: "open", missing: [{ fact: `readings.${counter}`, at: "/readings" }] };
    }),
  ]);
  return {
    ...time,
    ...truth,
    counters: counters.map(({ counter, limit, state }) => ({ counter, limit, state })),
  };
}

function firstOf(parts: readonly Truth3[]): Truth3 {
  if (parts.some(({ truth }) => truth === "no")) return NO;
  const open = parts.filter(({ truth }) => truth === "open");
  if (open.length === 0) return YES;
  const provisional = open.every((part) => part.provisional)
    ? ({ provisional: true } as const)
    : {};
  return { truth: "open", missing: open.flatMap(({ missing }) => missing), ...provisional };
}

type Timed = Omit<WindowState, "counters">;

function timeTruth(scene: Scene, window: WrittenWindow, day: number): Timed {
  const from = window.from ?? scene.document.starts;
  const start = firstKnown(scene, from);
  const none = { day, unrolled: null, last: null, roll: "none" } as const;
  if (window.within === undefined) return { ...YES, ...none, start };
  if (start === null) return { truth: "open", missing: refs(from), ...none, start };
  const convention = conventionOf(scene);
  const end = lastDay(start.day, window.within, convention);
  const limit = limitOf(scene, window);
  if (limit !== null && "missing" in limit) {
    const held = paused(scene, window, start.day, end, convention);
    if (held.ends && day > held.unrolled) return { ...NO, ...none, start };
    return { ...limit, ...none, start };
  }
  const first = limit === null ? end : Math.min(end, start.day + limit.days);
  const { unrolled, ends } = paused(scene, window, start.day, first, convention);
  const rolls = window.roll === true || scene.document.roll === "next-working-day";
  const rolled = rolls ? rolledDay(scene, unrolled) : { last: unrolled, roll: "none" as const };
  const at = { day, unrolled, ...rolled, start };
  if (day <= unrolled || !ends) return { ...YES, ...at };
  if (rolled.roll === "unknown") return { truth: "open", missing: [], provisional: true, ...at };
  return { ...(day <= rolled.last ? YES : NO), ...at };
}

/** How many days the facts allow at most; open while nobody says. Null where the window has no such limit. */
function limitOf(
  { set, facts }: Scene,
  { atMost }: WrittenWindow,
): { readonly days: number } | Truth3 | null {
  if (atMost === undefined) return null;
  const slot = compiledSet(set).lexicon.slotOf.get(atMost);
  const days = slot === undefined ? undefined : facts.slots[slot];
  if (typeof days === "number") return { days };
  return { truth: "open", missing: [{ fact: atMost, at: factPointer(atMost) }] };
}

/** Durations one after the other; the first day counts or not as the set says. */
export function lastDay(
  start: number,
  within: readonly string[],
  convention: PeriodConvention,
): number {
  return within.reduce((from, text, i) => {
    const rule = i === 0 ? convention : { ...convention, start: "next-day" as const };
    return toDayNumber(periodEnd(fromDayNumber(from), parseDuration(text), rule));
  }, start);
}

export const conventionOf = ({ document }: Scene): PeriodConvention => ({
  ...civilCodePeriod,
  start: document.count ?? "next-day",
});

/** The clock stands still from a request for repair to the return, both days included. */
function paused(
  scene: Scene,
  { pause }: WrittenWindow,
  start: number,
  end: number,
  convention: PeriodConvention,
): { unrolled: number; ends: boolean } {
  if (pause === undefined) return { unrolled: end, ends: true };
  let last = end;
  for (const stay of scene.read.warranty.stays) {
    if (stay.received < start || stay.received > last) continue;
    last += stay.returned - stay.received + 1;
    if (!stay.over) return { unrolled: last, ends: false };
    last = Math.max(
      last,
      lastDay(stay.returned, [pause.atLeast], { ...convention, start: "next-day" }),
    );
  }
  return { unrolled: last, ends: true };
}

/** Days that the clock stood still, for windows that pause. */
export const waitingDays = ({ read }: Scene): number =>
  read.warranty.stays.reduce((days, { received, returned }) => days + returned - received + 1, 0);

/** A last day of rest moves to the next working day, as far as the calendar reaches. */
export function rolledDay(
  { calendar }: Pick<Scene, "calendar">,
  day: number,
): { last: number; roll: "none" | "next-working-day" | "unknown" } {
  if (calendar === null) return { last: day, roll: "none" };
  const options = { onUncovered: "weekday-rule" } as const;
  const date = fromDayNumber(day);
  const kind = safeDayKind(calendar, date, options);
  if (!kind.ok || kind.value.provisional) return { last: day, roll: "unknown" };
  if (kind.value.working) return { last: day, roll: "none" };
  const next = safeAddWorkingDays(calendar, date, 1, options);
  if (!next.ok || next.value.provisional) return { last: day, roll: "unknown" };
  return { last: toDayNumber(next.value.at), roll: "next-working-day" };
}

/** The first known of several dates. */
export function firstKnown(
  { read }: Scene,
  names: readonly string[],
): { readonly name: string; readonly day: number } | null {
  for (const name of names) {
    const day = read.dates.get(name);
    if (day !== undefined) return { name, day };
  }
  return null;
}

export const refs = (names: readonly string[]): readonly FactRef[] =>
  names.map((fact) => ({ fact, at: factPointer(fact) }));

const JUDGED = {
  fault: ["fault.occurredOn", "fault.reportedOn", "demand.on"],
  demand: ["demand.on", "demand.sentOn"],
  today: [],
} as const;

/** The day that is held against a window: today where the one asked for is not known. */
export function judgedDay(scene: Scene, on: keyof typeof JUDGED): number {
  return firstKnown(scene, JUDGED[on])?.day ?? scene.read.asOf;
}
