import { factPointer } from "../../../conditions/index.js";
import type { FactRef } from "../../../decision/index.js";
import {
  allOf,
  compiledSet,
  NO,
  openFor,
  UNCOVERED,
  type Whether,
  YES,
} from "../../../rule-set/index.js";
import {
  type Duration,
  fromDayNumber,
  MAX_DAY,
  MIN_DAY,
  periodEndDay,
} from "../../../time/index.js";
import { counterOn, counterWord, unitSince } from "../../term/index.js";
import type { ReadyWindow, RemedyRules } from "../policy/index.js";
import { type Rolled, rolledDay } from "./rolled-day.js";
import type { Scene } from "./scene.js";

/** Where a day stands in a window; days as day numbers. */
export interface WindowState {
  /** Open while a date or a reading is missing. */
  readonly within: Whether;
  /** The name of the date it counts from, and the day; null while none is known. */
  readonly start: KnownDay | null;
  /** The day that is held against it. */
  readonly day: number;
  /** The last day within, before and after a day of rest moves it; null where time does not end it. */
  readonly unrolled: number | null;
  readonly last: number | null;
  /** The last day that a day of rest may move it to, where no calendar says. */
  readonly latest: number | null;
  readonly roll: Rolled["roll"];
  readonly counters: readonly { counter: string; limit: number; state: string }[];
}

/** A date of the claim by its name, as a day number. */
export interface KnownDay {
  readonly name: string;
  readonly day: number;
}

/** Holds a day against a window: beyond any of its limits it is over. */
export function windowState(scene: Scene, window: ReadyWindow): WindowState {
  const day = judgedDay(scene, window.on);
  const start = startOf(scene, window);
  const { time, limit } = timed(scene, window, start, day);
  const { readings } = scene.read.warranty;
  const counted = window.counters.map((each) =>
    counterOn(each, readings, day, unitSince(readings, each.counter, day)),
  );
  return {
    within: allOf([time, ...counted.map(({ within }) => within)]),
    start,
    day,
    unrolled: limit?.unrolled ?? null,
    last: limit?.last ?? null,
    latest: limit?.latest ?? null,
    roll: limit?.roll ?? "none",
    counters: counted.map(({ counter, limit: most, within }) => {
      return { counter, limit: most, state: counterWord(within) };
    }),
  };
}

/** The last day in time; `endless` while the clock stands still. */
interface TimeLimit extends Rolled {
  readonly unrolled: number;
  readonly endless: boolean;
}

/** Where a day stands in time alone, and the last day where it is known. */
interface Timed {
  readonly time: Whether;
  readonly limit: TimeLimit | null;
}

function timed(scene: Scene, window: ReadyWindow, start: KnownDay | null, day: number): Timed {
  if (window.within === null) return { time: YES, limit: null };
  if (start === null) return { time: openFor(refs(window.from)), limit: null };
  const end = lastDay(start.day, window.within, scene.rules);
  const most = mostDays(scene, window);
  if (most === null) {
    const { unrolled, endless } = paused(scene, window, start.day, end);
    const over = !endless && day > unrolled;
    return { time: over ? NO : openFor(refs([window.atMost ?? ""])), limit: null };
  }
  const limit = timeLimit(scene, window, start.day, Math.min(end, start.day + most));
  return { time: timeTruth(limit, day), limit };
}

/** How many days the facts allow at most; null while nobody says. */
function mostDays({ set, facts }: Scene, { atMost }: ReadyWindow): number | null {
  if (atMost === null) return Number.POSITIVE_INFINITY;
  const slot = compiledSet(set).lexicon.slotOf.get(atMost);
  const days = slot === undefined ? undefined : facts.slots[slot];
  return typeof days === "number" ? days : null;
}

function timeTruth(limit: TimeLimit, day: number): Whether {
  if (day <= limit.unrolled || limit.endless) return YES;
  if (limit.roll === "unknown") return day <= limit.latest ? UNCOVERED : NO;
  return day <= limit.last ? YES : NO;
}

function timeLimit(scene: Scene, window: ReadyWindow, start: number, end: number): TimeLimit {
  const { unrolled, endless } = paused(scene, window, start, end);
  if (!window.rolls) return { unrolled, endless, last: unrolled, latest: unrolled, roll: "none" };
  return { unrolled, endless, ...rolledDay(scene, unrolled) };
}

type Counting = Pick<RemedyRules, "convention" | "onward">;

/** Durations one after the other; the first day counts or not as the set says. */
export function lastDay(
  start: number,
  within: readonly Duration[],
  { convention, onward }: Counting,
): number {
  let day = start;
  within.forEach((duration, i) => {
    day = inRange(periodEndDay(day, duration, i === 0 ? convention : onward));
  });
  return day;
}

/** Refuses a day that no date can name. */
function inRange(day: number): number {
  if (!(day >= MIN_DAY && day <= MAX_DAY)) fromDayNumber(day);
  return day;
}

/** The clock stands still from a request for repair to the return, both days included. */
function paused(
  { read, rules: { onward } }: Scene,
  { atLeast }: ReadyWindow,
  start: number,
  end: number,
): { unrolled: number; endless: boolean } {
  if (atLeast === null) return { unrolled: end, endless: false };
  let last = end;
  for (const stay of read.warranty.stays) {
    if (stay.received < start || stay.received > last) continue;
    last += stay.returned - stay.received + 1;
    if (!stay.over) return { unrolled: last, endless: true };
    const left = lastDay(stay.returned, [atLeast], { convention: onward, onward });
    last = Math.max(last, left);
  }
  return { unrolled: last, endless: false };
}

/** Days that the clock stood still, for windows that pause. */
export const waitingDays = ({ read }: Scene): number =>
  read.warranty.stays.reduce((days, { received, returned }) => days + returned - received + 1, 0);

/** The first known of several dates. */
export function firstKnown({ read }: Scene, names: readonly string[]): KnownDay | null {
  for (const name of names) {
    const day = read.dates.get(name);
    if (day !== undefined) return { name, day };
  }
  return null;
}

/** The latest of all known dates; of several on one day the first. */
export function latestKnown({ read }: Scene, names: readonly string[]): KnownDay | null {
  let latest: KnownDay | null = null;
  for (const name of names) {
    const day = read.dates.get(name);
    if (day !== undefined && (latest === null || day > latest.day)) latest = { name, day };
  }
  return latest;
}

/** The date that a window counts from. */
const startOf = (scene: Scene, { from, latest }: Pick<ReadyWindow, "from" | "latest">) =>
  latest ? latestKnown(scene, from) : firstKnown(scene, from);

/** The date that the windows of the set count from. */
export const setStart = (scene: Scene): KnownDay | null => {
  const { starts, startsLatest } = scene.document;
  return startOf(scene, { from: starts, latest: startsLatest === true });
};

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
