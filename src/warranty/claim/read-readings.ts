import { pointer } from "../../decision/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { CounterLife, DatedReading } from "../term/index.js";
import { issue } from "../texts/index.js";
import {
  type Fields,
  needText,
  type Reader,
  readDay,
  readList,
  readNumber,
  readObject,
} from "./reader.js";

/** A reading with its place in the claim. */
export interface PlacedReading extends DatedReading {
  readonly at: string;
}

export type PlacedReadings = ReadonlyMap<string, CounterLife<PlacedReading>>;

/** What readings are held against. */
export interface ReadingDays {
  /** Days of exchange, in order: a counter starts at zero after each. */
  readonly exchanged: readonly number[];
  /** Between which days a reading without a date was taken; null where no day is known. */
  readonly undated: { readonly first: number; readonly last: number } | null;
}

/** Readings by counter; one that runs backwards within the life of a unit is an issue. */
export function readReadings(reader: Reader, fields: Fields, days: ReadingDays): PlacedReadings {
  const readings = new Map<string, PlacedReading[]>();
  readList(reader, fields, "readings", "", 10_000).forEach((entry, i) => {
    const at = pointer("/readings", i);
    const reading = readObject(reader, entry, at, ["counter", "value", "on"]);
    if (reading === null) return;
    const counter = needText(reader, reading, "counter", at);
    const value = readNumber(reader, reading, "value", at);
    if (!Object.hasOwn(reading, "value")) {
      reader.issues.push(issue("input.missing-key", at, { key: "value" }));
    }
    const on = readDay(reader, reading, "on", at);
    if (counter === null || value === null) return;
    const list = readings.get(counter) ?? [];
    list.push({ value, on, at });
    readings.set(counter, list);
  });
  const lives = new Map<string, CounterLife<PlacedReading>>();
  for (const [counter, shown] of readings) {
    checkOrder(reader, counter, shown, days);
    lives.set(counter, { shown, exchanged: days.exchanged });
  }
  return lives;
}

interface OnDay extends PlacedReading {
  readonly on: number;
}

function checkOrder(
  reader: Reader,
  counter: string,
  shown: readonly PlacedReading[],
  { exchanged, undated }: ReadingDays,
): void {
  const sure = undated !== null && undated.first === undated.last ? undated.last : null;
  const list = shown.map(({ value, on, at }) => ({ value, on: on ?? sure, at }));
  checkDays(reader, counter, list);
  const unitOf = (day: number): number => exchanged.filter((on) => on < day).length;
  const dated = list.flatMap(({ value, on, at }) => (on === null ? [] : [{ value, on, at }]));
  dated.sort((a, b) => a.on - b.on || a.value - b.value);
  dated.forEach((each, i) => {
    const before = dated[i - 1];
    if (before === undefined || before.on === each.on) return;
    if (unitOf(before.on) === unitOf(each.on)) checkPair(reader, counter, before, each);
  });
  if (undated === null || unitOf(undated.first) !== unitOf(undated.last)) return;
  const { first, last } = undated;
  const own = dated.filter(({ on }) => unitOf(on) === unitOf(first));
  for (const { value, on, at } of list) {
    if (on !== null) continue;
    const before = own.findLast((each) => each.on <= first);
    checkPair(reader, counter, before, { value, on: first, at });
    const after = own.find((each) => each.on >= last);
    checkPair(reader, counter, { value, on: last, at }, after);
  }
}

function checkPair(
  reader: Reader,
  counter: string,
  before: OnDay | undefined,
  later: OnDay | undefined,
): void {
  if (before === undefined || later === undefined || before.value <= later.value) return;
  const on = fromDayNumber(later.on);
  const params = { counter, found: later.value, on, before: before.value };
  reader.issues.push(issue("warranty.counter-backwards", pointer(later.at, "value"), params));
}

/** A counter has one value a day. */
function checkDays(reader: Reader, counter: string, list: readonly PlacedReading[]): void {
  const first = new Map<number | null, number>();
  for (const { value, on, at } of list) {
    const other = first.get(on);
    if (other === undefined) first.set(on, value);
    if (other === undefined || other === value) continue;
    reader.issues.push(
      issue("warranty.two-readings", pointer(at, "value"), { counter, found: value, other }),
    );
  }
}
