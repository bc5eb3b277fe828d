import { pointer } from "../../decision/index.js";
import { paidFor, type ReplacementEvent } from "../grant/index.js";
import { issue } from "../texts/index.js";
import { attributesOf } from "./attributes.js";
import type { ReadComponent } from "./read-claim.js";
import {
  type Fields,
  needDay,
  needText,
  own,
  type Reader,
  readFlag,
  readList,
  readNames,
  readObject,
  readText,
} from "./reader.js";

const KEYS = ["id", "component", "serial", "causes", "replacements", "attributes"];

/** The components of a claim: at least one, each with an id of its own. */
export function readComponents(reader: Reader, fields: Fields): readonly ReadComponent[] {
  const listed = readList(reader, fields, "components", "", 10_000);
  const given = own(fields, "components");
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    reader.issues.push(issue("warranty.no-components", "/components"));
  }
  const seen = new Set<string>();
  const read: ReadComponent[] = [];
  listed.forEach((value, i) => {
    const at = pointer("/components", i);
    const component = readObject(reader, value, at, KEYS);
    if (component === null) return;
    const id = needText(reader, component, "id", at);
    const code = needText(reader, component, "component", at);
    if (id !== null && seen.has(id)) {
      reader.issues.push(issue("warranty.duplicate-component", pointer(at, "id"), { id }));
    }
    seen.add(id ?? "");
    readText(reader, component, "serial", at);
    const causes = readNames(reader, component, "causes", at);
    const replacements = readReplacements(reader, component, at);
    const attributes = attributesOf(reader, component, at);
    if (id === null || code === null) return;
    const facts = causes === null ? { code } : { code, causes };
    read.push({ id, code, at, replacements, facts, attributes });
  });
  return read;
}

const NONE: readonly never[] = Object.freeze([]);

function readReplacements(
  reader: Reader,
  component: Fields,
  base: string,
): readonly ReplacementEvent[] {
  if (own(component, "replacements") === undefined) return NONE;
  const events = readList(reader, component, "replacements", base, 1_000).flatMap((value, i) => {
    const at = pointer(base, "replacements", i);
    const replacement = readObject(reader, value, at, ["on", "paid"]);
    if (replacement === null) return [];
    const day = needDay(reader, replacement, "on", at);
    const paid = paidFor("replacement", readFlag(reader, replacement, "paid", at), at);
    return day === null ? [] : [{ kind: "replacement", day, paid, at } as const];
  });
  return events.sort((a, b) => a.day - b.day);
}
