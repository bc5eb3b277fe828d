import type { FactRef } from "../../decision/index.js";
import { NO, openFor, type Whether, YES } from "../../rule-set/index.js";
import type { CounterLimit, CounterView } from "../model/index.js";

/** A reading in day numbers; null: on the day in question. */
export interface DatedReading {
  readonly value: number;
  readonly on: number | null;
}

/** What a counter showed, and the days on which the product was exchanged for one that starts at zero. */
export interface CounterLife<Of extends DatedReading = DatedReading> {
  readonly shown: readonly Of[];
  /** In order. A reading of the day itself is still that of the old unit. */
  readonly exchanged: readonly number[];
}

export type Readings = ReadonlyMap<string, CounterLife>;

/** What is known of a counter on a day. */
export interface CounterState {
  readonly counter: string;
  readonly limit: number;
  /** Units used up to the day, where that is known; beyond the limit at least so many. */
  readonly used: number | null;
  /** Not beyond the limit; the limit itself is within. */
  readonly within: Whether;
  /** Beyond the limit: between which days the last one within it lies, as far as readings show. */
  readonly lastWithin: LastWithin | null;
}

/** In day numbers, both included. */
export interface LastWithin {
  readonly least: number;
  readonly most: number;
}

/** The least and the most that a counter can have shown. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The days of one unit: those after `from`, up to `to`. */
interface Unit {
  readonly from: number;
  readonly to: number;
}

const ZERO: Bounds = { least: 0, most: 0 };
const UNREAD: CounterLife = { shown: [], exchanged: [] };

/**
 * Holds a limit against the readings. A counter never runs backwards, so a later reading within the
 * limit and an earlier one beyond it settle the day between. Where the product was exchanged, the use
 * of the units adds up, each from zero to what it showed on the day that it was given back.
 *
 * @param since the day from which units count, or null for the first unit's zero
 */
export function counterOn(
  { counter, limit }: CounterLimit,
  readings: Readings,
  day: number,
  since: number | null,
): CounterState {
  const life = readings.get(counter) ?? UNREAD;
  const from = since ?? Number.NEGATIVE_INFINITY;
  const { least, most } = useBetween(life, from, day, day);
  const beyond = least > limit;
  const within = beyond ? NO : most <= limit ? YES : openFor([readingOf(counter)]);
  const used = beyond || least === most ? least : null;
  const lastWithin = beyond ? lastWithinOf(life, limit, from, day) : null;
  return { counter, limit, used, within, lastWithin };
}

/** A reading to ask for. */
export const readingOf = (counter: string): FactRef => ({
  fact: `readings.${counter}`,
  at: "/readings",
});

/** How a counter stands, in the word that hosts read. */
export const counterWord = ({ truth }: Whether): CounterView["state"] =>
  truth === "open" ? "unknown" : truth ? "within" : "exceeded";

function lastWithinOf(life: CounterLife, limit: number, since: number, today: number): LastWithin {
  let [least, most] = [since, today - 1];
  for (const { on } of life.shown) {
    const day = on ?? today;
    if (day <= since || day > today) continue;
    const use = useBetween(life, since, day, today);
    if (use.most <= limit) least = Math.max(least, day);
    if (use.least > limit) most = Math.min(most, day - 1);
  }
  return { least, most };
}

/** What was used after one day and up to another, unit by unit. */
function useBetween(life: CounterLife, since: number, day: number, today: number): Bounds {
  let [least, most, from] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const to of [...life.exchanged, Number.POSITIVE_INFINITY]) {
    const unit: Unit = { from, to };
    const [first, last] = [Math.max(since, from), Math.min(day, to)];
    if (last > first) {
      const before = first === from ? ZERO : shownOn(life, unit, first, today);
      const now = shownOn(life, unit, last, today);
      least += Math.max(0, now.least - before.most);
      most += now.most - before.least;
    }
    from = to;
  }
  return { least, most };
}

/** What a unit can have shown on a day of its own; a reading without a date is of `today`. */
function shownOn({ shown }: CounterLife, { from, to }: Unit, day: number, today: number): Bounds {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const reading of shown) {
    const on = reading.on ?? today;
    if (on <= from || on > to) continue;
    if (on <= day) least = Math.max(least, reading.value);
    if (on >= day) most = Math.min(most, reading.value);
  }
  return { least, most };
}

/** The day on which the unit of a day took the place of another; null for the first unit. */
export function unitSince(readings: Readings, counter: string, day: number): number | null {
  const { exchanged } = readings.get(counter) ?? UNREAD;
  return exchanged.filter((on) => on < day).at(-1) ?? null;
}
