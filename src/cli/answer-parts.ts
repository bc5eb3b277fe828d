import type { Locale } from "../decision/index.js";
import {
  BESIDE,
  type Fields,
  isObject,
  listed,
  type Writing,
  writeBeside,
} from "./answer-lines.js";
import { inline, inlineLists } from "./inline.js";

/** A field that holds no part of its own stands in one line, a list in one for each item. */
export function writeField(label: string, value: unknown, writing: Writing): void {
  if (holdsParts(value)) {
    writeParts(label, value, writing);
    return;
  }
  for (const item of Array.isArray(value) ? value : [value]) {
    if (isObject(item)) writeBeside(item, writing);
    const text = inline(withoutBeside(item), writing.locale);
    if (text !== "") writing.answers.push([label, text]);
  }
}

const withoutBeside = (item: unknown): unknown =>
  !isObject(item) || Array.isArray(item)
    ? item
    : Object.fromEntries(Object.entries(item).filter(([name]) => !BESIDE.has(name)));

const isPart = (value: unknown): value is Fields => isObject(value) && "status" in value;

/** Whether something within has a status of its own. */
function holdsParts(value: unknown): boolean {
  return isObject(value) && (isPart(value) || Object.values(value).some(holdsParts));
}

function writeParts(label: string, value: unknown, writing: Writing): void {
  if (!isObject(value)) return;
  writeBeside(value, writing);
  if (isPart(value)) {
    const [first = "", ...more] = partTexts(value, writing.locale);
    writing.answers.push([label, first === "" ? `${value.status}` : `${value.status}: ${first}`]);
    for (const text of more) writing.answers.push(["", text]);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const name = isObject(item) && typeof item.id === "string" ? item.id : key;
    if (holdsParts(item)) writeParts(`${label}.${name}`, item, writing);
  }
}

/** What a part came to, or may come to; of one that is no question of its own, all that it says. */
function partTexts(part: Fields, locale: Locale): readonly string[] {
  const { value, source: _, id: __, ...rest } = withoutBeside(part) as Fields;
  const answer = "outcome" in part ? part.outcome : Object.keys(rest).length > 0 ? rest : value;
  const found = inlineLists(answer, locale);
  if (found.length > 1 || found[0] !== "") return found;
  const possible = inline(openOutcomes(part), locale);
  return possible === "" ? [] : [`possible ${possible}`];
}

const openOutcomes = (part: Fields): readonly unknown[] =>
  part.status === "determined" ? [] : listed(part, "possible");
