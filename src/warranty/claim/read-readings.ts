import { issue, pointer } from "../../decision/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { DatedReading, Readings } from "../term/index.js";
import {
  type Fields,
  needText,
  type Reader,
  readDay,
  readList,
  readNumber,
  readObject,
} from "./reader.js";

/** Readings by counter; one that runs backwards is an issue. */
export function readReadings(reader: Reader, fields: Fields): Readings {
  const readings = new Map<string, (DatedReading & { at: string })[]>();
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

function checkOrder(
  reader: Reader,
  counter: string,
  list: readonly (DatedReading & { at: string })[],
): void {
  const dated = list.flatMap(({ value, on, at }) => (on === null ? [] : [{ value, on, at }]));
  dated.sort((a, b) => a.on - b.on || a.value - b.value);
  dated.forEach(({ value, on, at }, i) => {
    const before = dated[i - 1];
    if (before === undefined || before.value <= value) return;
    const params = { counter, found: value, on: fromDayNumber(on), before: before.value };
    reader.issues.push(issue("warranty.counter-backwards", pointer(at, "value"), params));
  });
}
