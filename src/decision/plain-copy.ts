import { describe } from "./describe.js";
import { isDate } from "./is-date.js";
import { isPlain } from "./is-plain.js";
import { type Issue, issue } from "./issue.js";
import { phrase } from "./phrase.js";
import { pointer } from "./pointer.js";
import type { Phrase } from "./text.js";

const MAX_DEPTH = 128;
/** One object that stands in many places is copied for each. */
const MAX_VALUES = 1_000_000;

interface Copying {
  readonly issues: Issue[];
  /** The keys that led here, and the objects that they led through. */
  readonly keys: (string | number)[];
  readonly above: unknown[];
  values: number;
}

/**
 * Copies what a host passes as facts, and reads each thing once: plain objects, arrays without
 * holes, scalars. Anything else (a Promise, a Map, an instance of a class, a circle, what throws
 * when it is read) is an issue. Scalars are not judged.
 */
export function plainCopy(input: unknown): { value: unknown; issues: readonly Issue[] } {
  const copying: Copying = { issues: [], keys: [], above: [], values: 0 };
  try {
    return { value: copyOf(copying, input), issues: copying.issues };
  } catch {
    return { value: undefined, issues: [...copying.issues, unreadable(placeOf(copying))] };
  }
}

/** A getter or proxy of the caller's threw; its words are of no use to whoever reads the issue. */
export const unreadable = (at: string): Issue =>
  issue("json.unreadable", at, { found: phrase("thrown-value") });

function copyOf(copying: Copying, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { above } = copying;
  copying.values++;
  if (copying.values > MAX_VALUES) {
    if (copying.values === MAX_VALUES + 1) {
      copying.issues.push(issue("input.too-many", "", { n: copying.values, maximum: MAX_VALUES }));
    }
    return undefined;
  }
  if (above.length >= MAX_DEPTH) {
    copying.issues.push(issue("json.too-deep", placeOf(copying), { maximum: MAX_DEPTH }));
    return undefined;
  }
  if (above.includes(value)) return refuse(copying, phrase("circle"));
  above.push(value);
  const copy = Array.isArray(value) ? copyArray(copying, value) : copyObject(copying, value);
  above.pop();
  return copy;
}

function copyArray(copying: Copying, list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    copying.keys.push(i);
    const item = list[i];
    const isHole = item === undefined && !Object.hasOwn(list, i);
    if (isHole) refuse(copying, phrase("hole"));
    else copy.push(copyOf(copying, item));
    copying.keys.pop();
    // One hole says it; there may be millions.
    if (isHole) break;
  }
  return copy;
}

function copyObject(copying: Copying, object: object): unknown {
  if (isDate(object)) return refuse(copying, phrase("date"), phrase("date-string"));
  if (!isPlain(object)) return refuse(copying, describe(object));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    copying.keys.push(key);
    const value = copyOf(copying, (object as Record<string, unknown>)[key]);
    // `__proto__` as an own key must stay one, so that it is refused like any other unknown key.
    if (key === "__proto__") Object.defineProperty(copy, key, { value, enumerable: true });
    else copy[key] = value;
    copying.keys.pop();
  }
  return copy;
}

function refuse(
  copying: Copying,
  found: Phrase | string,
  expected: Phrase = phrase("plain-data"),
): undefined {
  copying.issues.push(issue("input.type", placeOf(copying), { expected, found }));
  return undefined;
}

const placeOf = ({ keys }: Copying): string => pointer("", ...keys);
