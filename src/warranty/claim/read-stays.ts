import { describe, didYouMean, pointer } from "../../decision/index.js";
import type { Stay } from "../term/index.js";
import { issue } from "../texts/index.js";
import {
  type Fields,
  needDay,
  type Reader,
  readDay,
  readList,
  readNumber,
  readObject,
  readText,
} from "./reader.js";

/** A stay in repair with its place in the claim. */
export interface PlacedStay extends Stay {
  readonly at: string;
  readonly over: boolean;
}

const KEYS = ["id", "component", "received", "returned", "hours", "waitingDays"];

/** The stays in repair in order of receipt; one not over reaches to `asOf`. */
export function readStays(
  reader: Reader,
  fields: Fields,
  asOf: number,
  ids: readonly string[],
): readonly PlacedStay[] {
  const seen = new Set<string>();
  const stays = readList(reader, fields, "repairs", "", 10_000).flatMap((value, i) => {
    const at = pointer("/repairs", i);
    const repair = readObject(reader, value, at, KEYS);
    if (repair === null) return [];
    const id = readText(reader, repair, "id", at);
    if (id !== null && seen.has(id)) {
      reader.issues.push(issue("warranty.duplicate-repair", pointer(at, "id"), { id }));
    }
    if (id !== null) seen.add(id);
    const component = readText(reader, repair, "component", at);
    if (component !== null && !ids.includes(component)) {
      const params = { id: describe(component), hint: didYouMean(component, ids) };
      reader.issues.push(
        issue("warranty.unknown-repair-component", pointer(at, "component"), params),
      );
    }
    const received = needDay(reader, repair, "received", at);
    const returned = readDay(reader, repair, "returned", at);
    const hours = readNumber(reader, repair, "hours", at, 10_000_000);
    const waitingDays = readNumber(reader, repair, "waitingDays", at, 400_000) ?? 0;
    if (received === null) return [];
    const over = returned !== null;
    return [{ component, received, returned: returned ?? asOf, hours, waitingDays, at, over }];
  });
  return stays.sort((a, b) => a.received - b.received || a.returned - b.returned);
}
