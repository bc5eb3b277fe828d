import { evaluateList, type Hits } from "../hits.js";
import type { Key } from "../order-key.js";
import type { RuleList } from "../rule-list.js";
import { chooseDomains } from "../state/domains.js";
import type { Slots, SlotValue, Tree } from "../tree.js";

/** The fewest facts whose change alone brings another answer. */
export interface NearestChange {
  readonly slots: readonly number[];
  readonly values: readonly SlotValue[];
  readonly hits: Hits;
}

/** A change, or none; `complete` where nothing nearer, or nothing at all, was left untried. */
export interface NearestSearch {
  readonly change: NearestChange | null;
  readonly complete: boolean;
}

/** Arrays with more items to choose from than this are not tried in every combination. */
const MOST_ITEMS = 8;

interface Searching {
  readonly list: RuleList;
  readonly given: Slots;
  readonly changeable: readonly { readonly slot: number; readonly values: readonly SlotValue[] }[];
  readonly current: string;
  left: number;
}

/**
 * Tries every change of one fact, then of two, and so on, among the values that the rules tell
 * apart. Facts that are missing stay missing.
 *
 * @param tries how many evaluations it may take
 */
export function nearestChange(
  list: RuleList,
  slots: Slots,
  mayChange: (slot: number) => boolean,
  tries: number,
): NearestSearch {
  const trees = list.rules.map(({ tree }) => tree);
  const candidates = [...list.reads].filter((slot) => slots[slot] !== undefined && mayChange(slot));
  const { changeable, complete } = candidateValues(
    trees,
    list,
    slots,
    candidates.sort((a, b) => a - b),
  );
  const current = outcomeKey(list, evaluateList(list, slots));
  if (current === null) return { change: null, complete: true };
  const searching: Searching = { list, given: slots, changeable, current, left: tries };
  for (let count = 1; count <= changeable.length; count++) {
    const change = tryCount(searching, [...slots], 0, count, []);
    if (change !== null) return { change, complete };
    if (searching.left <= 0) return { change: null, complete: false };
  }
  return { change: null, complete };
}

function candidateValues(
  trees: readonly Tree[],
  list: RuleList,
  slots: Slots,
  candidates: readonly number[],
) {
  const { lexicon } = list;
  const none: SlotValue[] = lexicon.names.map(() => undefined);
  const domains = chooseDomains(trees, lexicon, none, 0, slots);
  let complete = true;
  const changeable = candidates.map((slot) => {
    const own = domains.valuesOf(slot);
    const definition = lexicon.definitions[slot];
    if (definition?.type !== "array") return { slot, values: byDistance(own, slots[slot] as Key) };
    const { values, all } = arraysOf(own, slots[slot] as readonly Key[] | null);
    complete &&= all;
    return { slot, values: definition.nullable ? [...values, null] : values };
  });
  return { changeable, complete };
}

/** The other values, nearest in order first; the current value is among them as a border. */
function byDistance(values: readonly Key[], current: Key): readonly Key[] {
  const place = values.indexOf(current);
  return values
    .map((value, i) => ({ value, distance: Math.abs(i - place) }))
    .filter(({ value }) => value !== current)
    .sort((a, b) => a.distance - b.distance)
    .map(({ value }) => value);
}

/** Other arrays: those that differ in one item first. */
function arraysOf(items: readonly Key[], current: readonly Key[] | null) {
  const has = new Set(current ?? []);
  const differing = (changes: ReadonlySet<Key>) =>
    items.filter((item) => has.has(item) !== changes.has(item));
  const all = items.length <= MOST_ITEMS;
  const sets = all ? subsets(items) : items.map((item) => [item]);
  const changed = sets.filter((set) => set.length > 0 || current === null);
  return { values: changed.map((set) => differing(new Set(set))), all };
}

function subsets(items: readonly Key[]): Key[][] {
  const sets = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_, i) => (bits & (1 << i)) !== 0),
  );
  return sets.sort((a, b) => a.length - b.length);
}

/** Changes `count` more facts from place `from` on; the first combination that flips the answer. */
function tryCount(
  searching: Searching,
  slots: SlotValue[],
  from: number,
  count: number,
  changed: readonly number[],
): NearestChange | null {
  if (count === 0) return tried(searching, slots, changed);
  const { changeable, given } = searching;
  for (let i = from; i + count <= changeable.length && searching.left > 0; i++) {
    const { slot, values } = changeable[i] as Searching["changeable"][number];
    for (const value of values) {
      if (searching.left <= 0) break;
      slots[slot] = value;
      const found = tryCount(searching, slots, i + 1, count - 1, [...changed, slot]);
      if (found !== null) return found;
    }
    slots[slot] = given[slot];
  }
  return null;
}

function tried(
  searching: Searching,
  slots: SlotValue[],
  changed: readonly number[],
): NearestChange | null {
  searching.left--;
  const hits = evaluateList(searching.list, slots);
  const key = outcomeKey(searching.list, hits);
  if (key === null || key === searching.current) return null;
  return { slots: changed, values: changed.map((slot) => slots[slot]), hits };
}

/** What an answer comes down to, as text; null where facts are missing for one. */
function outcomeKey(
  { hit, rules, otherwiseKey }: RuleList,
  { certain, open }: Hits,
): string | null {
  const keys = certain.map((i) => rules[i]?.eventKey as number);
  if (hit === "collect") return open.length > 0 ? null : certain.join();
  const distinct = new Set(keys);
  if (distinct.size > 1) return "conflict";
  const standing = keys[0] ?? otherwiseKey;
  return open.every((i) => rules[i]?.eventKey === standing) ? String(standing) : null;
}
