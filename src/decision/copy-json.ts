import { describe } from "./describe.js";
import { type Issue, issue } from "./issue.js";
import { phrase } from "./phrase.js";
import { pointer } from "./pointer.js";
import type { Phrase } from "./text.js";

const MAX_DOCUMENT_DEPTH = 128;
const MAX_CHARACTERS = 10_000_000;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

interface Copying {
  readonly issues: Issue[];
  /** Objects on the way down to here, so that a circle is seen. */
  readonly path: Set<object>;
  characters: number;
}

/**
 * Copies and freezes a JSON document: own enumerable data only, within the limits, nothing else
 * let through. Hostile input (getters that throw, proxies, circles) ends in issues.
 */
export function copyJson(input: unknown): { copy: Json; issues: readonly Issue[] } {
  const copying: Copying = { issues: [], path: new Set(), characters: 0 };
  let copy: Json = null;
  try {
    copy = copyValue(copying, input, "");
  } catch (error) {
    // Only a getter or proxy of the caller's can throw here; its words are of no use to an author.
    const found =
      error instanceof Error ? `\`${error.name.slice(0, 60)}\`` : phrase("thrown-value");
    copying.issues.push(issue("json.unreadable", "", { found }));
  }
  if (copying.characters > MAX_CHARACTERS) {
    copying.issues.push(issue("json.too-large", "", { maximum: MAX_CHARACTERS }));
  }
  return { copy, issues: copying.issues };
}

function copyValue(copying: Copying, value: unknown, at: string): Json {
  if (value === null || typeof value === "boolean") return spend(copying, 5, value);
  if (typeof value === "string") return spend(copying, value.length + 2, value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return refuse(copying, at, String(value));
    return spend(copying, 8, value === 0 ? 0 : value);
  }
  if (typeof value !== "object") return refuse(copying, at, describe(value));
  if (copying.path.size >= MAX_DOCUMENT_DEPTH) {
    copying.issues.push(issue("json.too-deep", at, { maximum: MAX_DOCUMENT_DEPTH }));
    return null;
  }
  if (copying.path.has(value)) return refuse(copying, at, phrase("circle"));
  copying.path.add(value);
  const copy = Array.isArray(value)
    ? copyArray(copying, value, at)
    : copyObject(copying, value, at);
  copying.path.delete(value);
  return copy;
}

function copyArray(copying: Copying, list: readonly unknown[], at: string): Json {
  const copy: Json[] = [];
  for (let i = 0; i < list.length && !isSpent(copying); i++) {
    copy.push(copyValue(copying, list[i], pointer(at, i)));
  }
  // Grown by `push`, a short array keeps room for 17; a slice has just its own.
  return Object.freeze(copy.slice());
}

function copyObject(copying: Copying, object: object, at: string): Json {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(copying, at, phrase("class-object"));
  }
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(object)) {
    if (isSpent(copying)) break;
    const place = pointer(at, key);
    if (FORBIDDEN.has(key)) {
      copying.issues.push(issue("json.forbidden-key", place, { key }));
      continue;
    }
    spend(copying, key.length + 4, key);
    copy[key] = copyValue(copying, (object as Record<string, unknown>)[key], place);
  }
  return Object.freeze(copy);
}

const isSpent = (copying: Copying) =>
  copying.characters > MAX_CHARACTERS || copying.issues.length >= MAX_ISSUES;
const MAX_ISSUES = 1_000;

function spend<T>(copying: Copying, characters: number, value: T): T {
  copying.characters += characters;
  return value;
}

function refuse(copying: Copying, at: string, found: string | Phrase): null {
  copying.issues.push(issue("json.not-json", at, { found }));
  return null;
}
