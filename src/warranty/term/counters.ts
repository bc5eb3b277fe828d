import type { CounterLimit } from "../model/index.js";

/** A reading in day numbers; null: on the day in question. */
export interface DatedReading {
  readonly value: number;
  readonly on: number | null;
}

export type Readings = ReadonlyMap<string, readonly DatedReading[]>;

/** What is known of a counter on a day. */
export interface CounterState {
  readonly counter: string;
  readonly limit: number;
  /** Units used up to the day, where that is known; beyond the limit at least so many. */
  readonly used: number | null;
  /** `within` includes the limit itself; `unknown`: no reading settles it. */
  readonly state: "within" | "exceeded" | "unknown";
}

/** The least and the most that a counter can have shown. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const ZERO: Bounds = { least: 0, most: 0 };

/**
 * Holds a limit against the readings. A counter never runs backwards, so a later reading within the
 * limit and an earlier one beyond it settle the day between.
 *
 * @param since the day from which units count, or null for the counter's zero
 */
export function counterOn(
  { counter, limit }: CounterLimit,
  readings: Readings,
  day: number,
  since: number | null,
): CounterState {
  const known = readings.get(counter) ?? [];
  const now = boundsOn(known, day, true);
  const before = since === null ? ZERO : boundsOn(known, since, since === day);
  const least = now.least - before.most;
  const most = now.most - before.least;
  const state = least > limit ? "exceeded" : most <= limit ? "within" : "unknown";
  const used = state === "exceeded" || least === most ? least : null;
  return { counter, limit, used, state };
}

function boundsOn(readings: readonly DatedReading[], day: number, isToday: boolean): Bounds {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const { value, on } of readings) {
    const here = on === null ? isToday : on === day;
    if (here || (on !== null && on < day)) least = Math.max(least, value);
    if (here || on === null || on > day) most = Math.min(most, value);
  }
  return { least, most };
}
