import { issue, pointer } from "../../decision/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { DatedReading } from "../term/index.js";
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

export type PlacedReadings = ReadonlyMap<string, readonly PlacedReading[]>;

/** Readings by counter; one that runs backwards is an issue. */
export function readReadings(reader: Reader, fields: Fields): PlacedReadings {
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
  for (const [counter, list] of readings) checkOrder(reader, counter, list);
  return readings;
}

function checkOrder(reader: Reader, counter: string, list: readonly PlacedReading[]): void {
  checkDays(reader, counter, list);
  const dated = list.flatMap(({ value, on, at }) => (on === null ? [] : [{ value, on, at }]));
  dated.sort((a, b) => a.on - b.on || a.value - b.value);
  dated.forEach(({ value, on, at }, i) => {
    const before = dated[i - 1];
    if (before === undefined || before.value <= value || before.on === on) return;
    const params = { counter, found: value, on: fromDayNumber(on), before: before.value };
    reader.issues.push(issue("warranty.counter-backwards", pointer(at, "value"), params));
  });
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
