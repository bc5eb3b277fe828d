import type { LoadedFacts, SlotValue } from "../../conditions/index.js";
import type { PolicyRef } from "../../decision/index.js";
import { type Answer, ask } from "../ask.js";
import type { RuleSet } from "../document.js";
import type { Kind, ParamsOf, RowOf, RuleRaising, TableKind } from "../kind.js";
import { compiledSet } from "../parsed.js";
import { type FoundRow, findRow, type MatchingRows, matchRows, rowsOf } from "../rows.js";

/** The values that a look-up in a table matches its keys with. */
type KeysOf<T> =
  T extends TableKind<infer _, infer Key> ? Readonly<Record<Key, string>> : Record<string, never>;

/** The version in force with the facts of one case, asked by the names of its kind. */
export interface Policy<K extends Kind> {
  readonly set: RuleSet<K["name"]>;
  readonly ref: PolicyRef;
  readonly facts: LoadedFacts;
  /** A fact as conditions see it; null where it is not known. */
  fact(name: string): SlotValue | null;
  /** The instant that a basis date was given as; null where it was a date, or not given. */
  instant(basis: string): number | null;
  /** The one row that decides. */
  row<N extends keyof K["tables"] & string>(
    table: N,
    keys: KeysOf<K["tables"][N]>,
  ): FoundRow<RowOf<K["tables"][N]>>;
  /** Every row that fits those of the keys that are given. */
  rows<N extends keyof K["tables"] & string>(
    table: N,
    keys?: Partial<KeysOf<K["tables"][N]>>,
  ): MatchingRows<RowOf<K["tables"][N]>>;
  /** The whole table, whatever the case. */
  table<N extends keyof K["tables"] & string>(table: N): readonly RowOf<K["tables"][N]>[];
  ask<N extends keyof K["events"] & string>(
    event: N,
  ): Answer<RuleRaising<ParamsOf<NonNullable<K["events"]>[N]>>>;
}

export function policyOf<K extends Kind>(
  set: RuleSet<K["name"]>,
  ref: PolicyRef,
  facts: LoadedFacts,
  instants: ReadonlyMap<string, number>,
): Policy<K> {
  const { slotOf } = compiledSet(set).lexicon;
  return {
    set,
    ref,
    facts,
    fact: (name) => facts.slots[slotOf.get(name) ?? -1] ?? null,
    instant: (basis) => instants.get(basis) ?? null,
    row: (table, keys) => findRow(set, table, keys, facts),
    rows: (table, keys = {}) => matchRows(set, table, keys as Record<string, string>, facts),
    table: (table) => rowsOf(set, table),
    ask: (event) => ask(set, event, facts),
  } as Policy<K>;
}
