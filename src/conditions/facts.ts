import {
  type AssumedFact,
  describe,
  didYouMean,
  type Issue,
  phrase,
  pointer,
} from "../decision/index.js";
import { factPointer, type Lexicon, type PathNode, valueFaults } from "./lexicon.js";
import { type Key, orderKey } from "./order-key.js";
import { type Reader, readersOf } from "./readers.js";
import { issue } from "./texts/index.js";
import type { Slots, SlotValue } from "./tree.js";
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
}

interface Loading {
  readonly lexicon: Lexicon;
  readonly readers: readonly Reader[];
  readonly derived: boolean;
  readonly slots: SlotValue[];
  readonly issues: Issue[];
}

const NONE: readonly never[] = Object.freeze([]);

/** Reads nested facts by the vocabulary: own properties only, each checked against its type. */
export function loadFacts(lexicon: Lexicon, facts: unknown, options: LoadOptions): LoadedFacts {
  const loading = startLoading(lexicon, options.derived);
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
  { derived }: LoadOptions,
): (facts: unknown) => { readonly slots: Slots; readonly issues: readonly Issue[] } {
  const loading = startLoading(lexicon, derived);
  let busy = false;
  return (facts) => {
    // A getter among the facts may ask the same rules; it must not find our slots half filled.
    if (busy) return loadFacts(lexicon, facts, { derived });
    busy = true;
    try {
      loading.slots.fill(undefined);
      loading.issues.length = 0;
      load(loading, facts);
      applyDefaults(lexicon, loading.slots);
      return loading;
    } finally {
      busy = false;
    }
  };
}

function startLoading(lexicon: Lexicon, derived: boolean): Loading {
  const slots: SlotValue[] = [];
  for (let slot = 0; slot < lexicon.names.length; slot++) slots.push(undefined);
  lexicon.readers ??= readersOf(lexicon.definitions);
  return { lexicon, readers: lexicon.readers, derived, slots, issues: [] };
}

function load(loading: Loading, facts: unknown): void {
  if (isPlainObject(facts)) {
    walk(loading, loading.lexicon.root, facts as Record<string, unknown>);
  } else loading.issues.push(notAnObject(facts, ""));
}

function walk(loading: Loading, node: PathNode, facts: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(facts);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const next = node.children.get(key);
    const value = facts[key];
    if (next === undefined) loading.issues.push(unknownFact(loading.lexicon, node.at, key));
    else if (next.slot >= 0) take(loading, next, value);
    else if (isPlainObject(value)) walk(loading, next, value as Record<string, unknown>);
    else if (value !== null && value !== undefined) {
      loading.issues.push(notAnObject(value, next.at));
    }
  }
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

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const notAnObject = (value: unknown, at: string) =>
  issue("fact.type", at, { expected: phrase("object"), found: describe(value) });

function unknownFact(lexicon: Lexicon, at: string, key: string): Issue {
  const place = pointer(at, key);
  const fact = place.slice(1).replaceAll("/", ".");
  return issue("fact.unknown", place, { fact, hint: didYouMean(fact, lexicon.names) });
}
