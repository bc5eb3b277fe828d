import {
  type AssumedFact,
  describe,
  type Issue,
  isPlain,
  phrase,
  unreadable,
} from "../decision/index.js";
import { factPointer, type Lexicon, type PathNode, valueFaults } from "./lexicon.js";
import { type Key, orderKey } from "./order-key.js";
import { type Reader, readersOf } from "./readers.js";
import { issue } from "./texts/index.js";
import type { Slots, SlotValue } from "./tree.js";
import { undeclaredIssues } from "./undeclared.js";
import type { FactDefinition } from "./vocabulary.js";

/** Facts brought into slots. With issues, the slots must not be used. */
export interface LoadedFacts {
  readonly slots: SlotValue[];
  readonly issues: readonly Issue[];
  /** Slots filled from a default. */
  readonly defaulted: readonly number[];
}

export interface LoadOptions {
  /** Derived facts are the library's own to pass; from a host they are an issue. */
  readonly derived: boolean;
  /** What becomes of keys that the vocabulary does not know; refused if not given. */
  readonly undeclared?: "refuse" | "ignore";
}

interface Loading extends Required<LoadOptions> {
  readonly lexicon: Lexicon;
  readonly readers: readonly Reader[];
  readonly slots: SlotValue[];
  readonly issues: Issue[];
  /** What is being read. */
  at: PathNode;
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Reads nested facts by the vocabulary: plain objects and their own properties only, each checked
 * against its type.
 */
export function loadFacts(lexicon: Lexicon, facts: unknown, options: LoadOptions): LoadedFacts {
  const loading = startLoading(lexicon, options);
  load(loading, facts);
  const { slots, issues } = loading;
  return { slots, issues, defaulted: applyDefaults(lexicon, slots) };
}

/**
 * Reads facts like `loadFacts`, into slots that the next call overwrites. Returns the slots, or the
 * issues.
 */
export function factBuffer(
  lexicon: Lexicon,
  options: LoadOptions,
): (facts: unknown) => { readonly slots: Slots; readonly issues: readonly Issue[] } {
  const loading = startLoading(lexicon, options);
  let busy = false;
  return (facts) => {
    // A getter among the facts may ask the same rules; it must not find our slots half filled.
    if (busy) return loadFacts(lexicon, facts, options);
    busy = true;
    loading.slots.fill(undefined);
    loading.issues.length = 0;
    load(loading, facts);
    applyDefaults(lexicon, loading.slots);
    busy = false;
    return loading;
  };
}

function startLoading(lexicon: Lexicon, options: LoadOptions): Loading {
  const slots: SlotValue[] = [];
  for (let slot = 0; slot < lexicon.names.length; slot++) slots.push(undefined);
  lexicon.readers ??= readersOf(lexicon.definitions);
  const { derived, undeclared = "refuse" } = options;
  const { readers, root: at } = lexicon;
  return { lexicon, readers, derived, undeclared, slots, issues: [], at };
}

function load(loading: Loading, facts: unknown): void {
  const { root } = loading.lexicon;
  loading.at = root;
  try {
    enter(loading, root, facts);
  } catch {
    loading.issues.push(unreadable(loading.at.at));
  }
}

function enter(loading: Loading, node: PathNode, value: unknown): void {
  if (typeof value === "object" && value !== null && isPlain(value)) {
    walk(loading, node, value as Record<string, unknown>);
  } else loading.issues.push(notPlain(value, node.at));
}

function walk(loading: Loading, node: PathNode, facts: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(facts);
  let unknown: string[] | undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const next = node.children.get(key);
    if (next === undefined) {
      unknown ??= [];
      unknown.push(key);
      continue;
    }
    loading.at = next;
    const value = facts[key];
    if (next.slot >= 0) take(loading, next, value);
    else if (value !== null && value !== undefined) enter(loading, next, value);
  }
  if (unknown === undefined) return;
  const { lexicon, undeclared, issues } = loading;
  issues.push(...undeclaredIssues(lexicon, node, unknown, undeclared));
}

function take(loading: Loading, { slot, at }: PathNode, value: unknown): void {
  const { lexicon, readers, derived, slots, issues } = loading;
  const definition = lexicon.definitions[slot] as FactDefinition;
  if (!derived && definition.source === "derived") {
    issues.push(issue("fact.derived", at, { fact: lexicon.names[slot] as string }));
    return;
  }
  const read = (readers[slot] as Reader)(value);
  if (read !== undefined) slots[slot] = read;
  else if (value !== undefined && (value !== null || definition.nullable)) {
    const faults = valueFaults(value, definition, at);
    if (faults.length > 0) issues.push(...faults);
    else slots[slot] = slotValue(definition, value as Key);
  }
}

/** The keys of a value that was checked against its definition. */
export function slotValue(definition: FactDefinition, value: Key | readonly Key[]): SlotValue {
  if (value === null) return null;
  if (definition.type !== "array") return orderKey(definition.type, value as Key);
  const { type } = definition.items;
  return (value as readonly Key[]).map((item) => orderKey(type, item));
}

function applyDefaults(lexicon: Lexicon, slots: SlotValue[]): readonly number[] {
  let defaulted: number[] | undefined;
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot] !== undefined) continue;
    const definition = lexicon.definitions[slot] as FactDefinition;
    if (definition.default === undefined) continue;
    slots[slot] = slotValue(definition, definition.default as Key);
    defaulted ??= [];
    defaulted.push(slot);
  }
  return defaulted ?? NONE;
}

/** The defaults among some slots, as a decision lists them. */
export function assumedFacts(lexicon: Lexicon, slots: Iterable<number>): AssumedFact[] {
  return [...slots].map((slot) => {
    const fact = lexicon.names[slot] as string;
    return { fact, at: factPointer(fact), value: lexicon.definitions[slot]?.default };
  });
}

const notPlain = (value: unknown, at: string) =>
  issue("fact.type", at, { expected: phrase("plain-object"), found: describe(value) });
