import * as z from "zod/mini";
import { didYouMean } from "./closest.js";
import { describe } from "./describe.js";
import { distinctBy } from "./distinct.js";
import { type Issue, issue } from "./issue.js";
import { type PhraseCode, phrase } from "./phrase.js";
import { pointer } from "./pointer.js";
import type { Phrase, TextParam } from "./text.js";

/**
 * Checks the shape of a value and gives every issue in our own words. A refinement says in its
 * `params` what was `expected`, or has its own issue `told` of the value found.
 */
export function shapeIssues(schema: z.ZodMiniType, value: unknown, at: string): Issue[] {
  const parsed = safeParse(schema, value);
  if (parsed === null) return [issue("input.too-many-faults", at)];
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((raw) => translate(raw, { schema, value, at }));
}

/** Null where the faults are so many (some 100,000) that listing them exceeds the stack. */
function safeParse(schema: z.ZodMiniType, value: unknown) {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Root {
  readonly schema: z.ZodMiniType;
  readonly value: unknown;
  readonly at: string;
}

type RawIssue = z.core.$ZodIssue;

function translate(raw: RawIssue, root: Root): Issue[] {
  const base = root.at;
  const at = pointer(base, ...(raw.path as (string | number)[]));
  const value = valueAt(root.value, raw.path);
  const found = describe(value);
  if (value === undefined && raw.path.length > 0 && raw.code !== "unrecognized_keys") {
    const key = String(raw.path.at(-1));
    const place = pointer(base, ...(raw.path.slice(0, -1) as string[]));
    return [issue("input.missing-key", place, { key, ...allowedOf(raw) })];
  }
  switch (raw.code) {
    case "invalid_type":
      return [issue("input.type", at, { expected: typeWord(raw.expected), found })];
    case "unrecognized_keys":
      return raw.keys.map((key) => {
        const hint = didYouMean(key, keysAt(root.schema, raw.path));
        return issue("input.unknown-key", pointer(at, key), { key, hint });
      });
    case "invalid_value":
      return [
        issue("input.value", at, { expected: oneOf(raw.values), found, ...hintOf(raw, value) }),
      ];
    case "too_small":
    case "too_big":
      return [issue("input.range", at, { expected: boundWords(raw), found })];
    case "invalid_union":
      return unionIssues(raw, root, at, found);
    case "custom":
      return [customIssue(raw, at, value, found)];
    default:
      return [issue("input.format", at, { expected: phrase("another-form"), found })];
  }
}

/** The branch of a union that came nearest: the one whose faults lie deepest, then fewest. */
function unionIssues(
  raw: Extract<RawIssue, { code: "invalid_union" }>,
  root: Root,
  at: string,
  found: TextParam,
): Issue[] {
  const options = (raw as { options?: readonly unknown[] }).options;
  if (options !== undefined) return [issue("input.value", at, { expected: oneOf(options), found })];
  const depth = (issues: readonly RawIssue[]) => Math.max(...issues.map(({ path }) => path.length));
  const branches = [...raw.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const nearest = branches[0];
  if (nearest === undefined)
    return [issue("input.type", at, { expected: phrase("another-type"), found })];
  if (depth(nearest) === 0) {
    const value = valueAt(root.value, raw.path);
    const fitting = branches.find((branch) => branch.every((each) => isOfType(each, value)));
    if (fitting !== undefined) {
      return fitting.flatMap((each) => translate({ ...each, path: raw.path } as RawIssue, root));
    }
    const expected = eitherOf(branches.flatMap((branch) => branch.flatMap(typeAsked)));
    return [issue("input.type", at, { expected, found })];
  }
  return nearest.flatMap((each) =>
    translate({ ...each, path: [...raw.path, ...each.path] } as RawIssue, root),
  );
}

/** Whether a fault at the value itself is not that it is of another type. */
const isOfType = (raw: RawIssue, value: unknown): boolean =>
  raw.code === "invalid_value"
    ? raw.values.some((allowed) => typeof allowed === typeof value)
    : raw.code !== "invalid_type";

/** The allowed value that a text was meant to be, where one is near. */
function hintOf(raw: RawIssue, value: unknown): { readonly hint?: Phrase | "" } {
  if (raw.code !== "invalid_value" || typeof value !== "string") return {};
  const hint = didYouMean(
    value,
    raw.values.filter((each) => typeof each === "string"),
  );
  return hint === "" ? {} : { hint };
}

function customIssue(raw: RawIssue, at: string, value: unknown, found: TextParam): Issue {
  const { told, expected = phrase("another-form") } = (raw as { params?: Custom }).params ?? {};
  const own = told?.(value);
  return own ? { ...own, at } : issue("input.format", at, { expected, found });
}

/** What a refinement may say of its issue. */
interface Custom {
  readonly expected?: Phrase;
  readonly told?: (value: unknown) => Issue | null | undefined;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The keys that an object schema knows at a path; none where the way leads through a union. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (def === undefined) return [];
  if (def.type === "optional" || def.type === "nullable") return keysAt(def.innerType, path);
  const [step, ...rest] = path;
  if (def.type === "array") return keysAt(def.element, rest);
  if (def.type === "record") return keysAt(def.valueType, rest);
  if (def.type !== "object") return [];
  const shape = def.shape as Record<PropertyKey, unknown>;
  return step === undefined ? Object.keys(shape) : keysAt(shape[step], rest);
}

const TYPES: Readonly<Record<string, PhraseCode>> = {
  string: "string",
  number: "number",
  int: "whole-number",
  boolean: "boolean",
  array: "array",
  tuple: "array",
  object: "object",
  record: "object",
};

function typeWord(type: string): Phrase | string {
  const code = TYPES[type];
  return code === undefined ? type : phrase(code);
}

const typeAsked = (raw: RawIssue) => (raw.code === "invalid_type" ? [typeWord(raw.expected)] : []);

/** "a or b or c", each once. */
function eitherOf(words: readonly (Phrase | string)[]): Phrase | string {
  return (
    distinctBy(words, (word) => JSON.stringify(word)).reduceRight<Phrase | string | null>(
      (rest, word) => (rest === null ? word : phrase("either", { a: word, b: rest })),
      null,
    ) ?? phrase("another-value")
  );
}

function oneOf(values: readonly unknown[]): Phrase | string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? (words[0] as string) : phrase("one-of", { values: words });
}

/** The values that a missing key may have, where the schema lists them. */
function allowedOf(raw: RawIssue): { readonly allowed?: Phrase } {
  if (raw.code !== "invalid_value") return {};
  const values = raw.values.map((value) => JSON.stringify(value));
  const [value = ""] = values;
  return {
    allowed:
      values.length === 1
        ? phrase("allowed-value", { value })
        : phrase("allowed-values", { values }),
  };
}

function boundWords(raw: Extract<RawIssue, { code: "too_small" | "too_big" }>): Phrase {
  const small = raw.code === "too_small";
  const n = Number(small ? raw.minimum : raw.maximum);
  if (raw.origin === "string") {
    return phrase(small ? "at-least-characters" : "at-most-characters", { n });
  }
  if (raw.origin === "array") return phrase(small ? "at-least-entries" : "at-most-entries", { n });
  if (raw.inclusive === false) return phrase(small ? "more-than" : "less-than", { n });
  return phrase(small ? "at-least" : "at-most", { n });
}
