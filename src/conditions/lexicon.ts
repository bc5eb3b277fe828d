import { describe, type Issue, phrase, pointer } from "../decision/index.js";
import type { Reader } from "./readers.js";
import { expectedOf, scalarFaults } from "./scalar.js";
import { issue } from "./texts/index.js";
import type { FactDefinition, ScalarDefinition, Vocabulary } from "./vocabulary.js";

/** A step in the path of a fact: where it ends, or where paths go on. */
export interface PathNode {
  slot: number;
  /** The place in the facts, as a JSON Pointer. */
  readonly at: string;
  readonly children: Map<string, PathNode>;
}

/** A vocabulary made ready: each fact has a slot, and paths are walked rather than split. */
export interface Lexicon {
  readonly names: readonly string[];
  readonly definitions: readonly FactDefinition[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly root: PathNode;
  /** Made when facts are first read; a vocabulary under check has none. */
  readers: readonly Reader[] | null;
}

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const names = Object.keys(vocabulary);
  const root: PathNode = { slot: -1, at: "", children: new Map() };
  names.forEach((name, slot) => {
    let node = root;
    for (const step of name.split(".")) {
      let next = node.children.get(step);
      if (next === undefined) {
        next = { slot: -1, at: pointer(node.at, step), children: new Map() };
        node.children.set(step, next);
      }
      node = next;
    }
    node.slot = slot;
  });
  return {
    names,
    definitions: Object.values(vocabulary),
    slotOf: new Map(names.map((name, slot) => [name, slot])),
    root,
    readers: null,
  };
}

/** The place a fact has in the nested facts. */
export const factPointer = (name: string) => pointer("", ...name.split("."));

const FACT_NAME = /^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/;
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/** What is wrong with a vocabulary beyond its shape: names, bounds, defaults, paths that collide. */
export function vocabularyIssues(vocabulary: Vocabulary, at: string): Issue[] {
  const names = Object.keys(vocabulary);
  const declared = new Set(names);
  return names.flatMap((name) => {
    const place = pointer(at, name);
    const steps = name.split(".");
    if (!FACT_NAME.test(name) || steps.some((step) => RESERVED.has(step))) {
      return [issue("vocabulary.name", place, { fact: name })];
    }
    const parent = steps.map((_, i) => steps.slice(0, i).join(".")).find((up) => declared.has(up));
    const collision = parent ? [issue("vocabulary.collision", place, { fact: name, parent })] : [];
    return [...collision, ...definitionIssues(vocabulary[name] as FactDefinition, place)];
  });
}

function definitionIssues(definition: FactDefinition, at: string): Issue[] {
  const scalar: ScalarDefinition = definition.type === "array" ? definition.items : definition;
  const place = definition.type === "array" ? pointer(at, "items") : at;
  const { type } = scalar;
  const bound = (key: "minimum" | "maximum") => {
    const value = scalar[key];
    if (value === undefined) return [];
    if (type === "string" || type === "boolean") {
      return [issue("vocabulary.bound", pointer(place, key), { type, key })];
    }
    return scalarFaults(value, { type }, pointer(place, key));
  };
  const values = (scalar.enum ?? []).flatMap((value, i) =>
    scalarFaults(value, { type }, pointer(place, "enum", i)),
  );
  return [...values, ...bound("minimum"), ...bound("maximum"), ...defaultIssues(definition, at)];
}

function defaultIssues(definition: FactDefinition, at: string): readonly Issue[] {
  if (definition.default === undefined) return [];
  return valueFaults(definition.default, definition, pointer(at, "default"));
}

/** Checks a whole fact, arrays item by item. Null passes where the fact is nullable. */
export function valueFaults(
  value: unknown,
  definition: FactDefinition,
  at: string,
): readonly Issue[] {
  if (value === null && definition.nullable) return [];
  if (definition.type !== "array") return scalarFaults(value, definition, at);
  if (!Array.isArray(value)) {
    return [issue("fact.type", at, { expected: phrase("array"), found: describe(value) })];
  }
  const issues: Issue[] = [];
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const place = pointer(at, i);
    if (item !== undefined || Object.hasOwn(value, i)) {
      issues.push(...scalarFaults(item, definition.items, place));
      continue;
    }
    // One hole says it; there may be millions.
    const expected = expectedOf[definition.items.type];
    return [...issues, issue("fact.type", place, { expected, found: phrase("hole") })];
  }
  return issues;
}
