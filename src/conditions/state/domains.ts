import { inDomain, orderedDomain } from "../cells/gap.js";
import { cutScalar } from "../cells/index.js";
import { compareOrdinals, isOrdered, ordinalOf } from "../cells/ordinal.js";
import { leavesOf } from "../leaves.js";
import type { Lexicon } from "../lexicon.js";
import { type Key, orderKey } from "../order-key.js";
import type { Leaf, Slots, Tree } from "../tree.js";
import type { FactDefinition, ScalarDefinition } from "../vocabulary.js";

/** The values that stand for all others of each unknown fact (of its items, for an array). */
export interface Domains {
  readonly valuesOf: (slot: number) => readonly Key[];
}

/**
 * Chooses representatives. Facts that are compared with each other share borders, and get as many
 * values in each gap as they could differ in there, so that comparing them is exact.
 *
 * @param spare how many further copies of a fact a question makes
 * @param near values that unknown facts had before, which then are among the representatives
 */
export function chooseDomains(
  trees: readonly Tree[],
  lexicon: Lexicon,
  slots: Slots,
  spare: number,
  near: Slots = [],
): Domains {
  const leaves = leavesOf(trees);
  const groups = groupSlots(leaves, slots, lexicon.names.length);
  const borders = new Map<number, Set<Key>>();
  for (const leaf of leaves) collectBorders(leaf, slots, near, groups, borders);
  const members = membersOf(groups, lexicon, slots);
  const universes = new Map<number, readonly Key[]>();
  const universeOf = (group: number) => {
    let universe = universes.get(group);
    if (universe === undefined) {
      const own = members[group] ?? [];
      universe = universeFor(own, borders.get(group) ?? new Set(), spare);
      universes.set(group, universe);
    }
    return universe;
  };
  return {
    valuesOf: (slot) => {
      const definition = lexicon.definitions[slot] as FactDefinition;
      const scalar = scalarOf(definition);
      const own = universeOf(groups[slot] as number).filter(allowing(scalar));
      return definition.type !== "array" && definition.nullable ? [...own, null] : own;
    },
  };
}

const scalarOf = (definition: FactDefinition): ScalarDefinition =>
  definition.type === "array" ? definition.items : definition;

/** The group of each slot: the lowest slot among those it is compared with, however indirectly. */
function groupSlots(leaves: readonly Leaf[], slots: Slots, count: number): readonly number[] {
  const groups = Array.from({ length: count }, (_, slot) => slot);
  const rootOf = (slot: number): number => {
    const up = groups[slot] as number;
    return up === slot ? slot : rootOf(up);
  };
  for (const { slot, otherSlot } of leaves) {
    if (otherSlot < 0 || slots[slot] !== undefined || slots[otherSlot] !== undefined) continue;
    const [a, b] = [rootOf(slot), rootOf(otherSlot)];
    groups[Math.max(a, b)] = Math.min(a, b);
  }
  return groups.map((_, slot) => rootOf(slot));
}

/** The unknown facts of each group. */
function membersOf(
  groups: readonly number[],
  { definitions }: Lexicon,
  slots: Slots,
): readonly (FactDefinition[] | undefined)[] {
  const members: (FactDefinition[] | undefined)[] = new Array(groups.length);
  groups.forEach((group, slot) => {
    if (slots[slot] !== undefined) return;
    const own = members[group];
    if (own === undefined) members[group] = [definitions[slot] as FactDefinition];
    else own.push(definitions[slot] as FactDefinition);
  });
  return members;
}

/** Constants, and the known values of partners, cut the facts they are compared with. */
function collectBorders(
  leaf: Leaf,
  slots: Slots,
  near: Slots,
  groups: readonly number[],
  borders: Map<number, Set<Key>>,
): void {
  const add = (slot: number, value: Key | readonly Key[] | undefined) => {
    if (slot < 0 || slots[slot] !== undefined || value === undefined) return;
    const group = groups[slot] as number;
    const set = borders.get(group) ?? new Set<Key>();
    borders.set(group, set);
    for (const key of Array.isArray(value) ? value : [value]) if (key !== null) set.add(key);
  };
  add(leaf.slot, leaf.otherSlot < 0 ? leaf.value : slots[leaf.otherSlot]);
  if (leaf.otherSlot >= 0) add(leaf.otherSlot, slots[leaf.slot]);
  add(leaf.slot, near[leaf.slot]);
  add(leaf.otherSlot, near[leaf.otherSlot]);
}

function universeFor(
  members: readonly FactDefinition[],
  borders: Set<Key>,
  spare: number,
): readonly Key[] {
  const scalars = members.filter(({ type }) => type !== "array").length + spare;
  const count = Math.max(1, scalars < members.length + spare ? 2 * scalars + 1 : scalars);
  if (members.length > 1) for (const member of members) addBounds(scalarOf(member), borders);
  const values = new Set<Key>();
  for (const member of members) {
    const { size, samples } = cutScalar(scalarOf(member), false, borders);
    for (let cell = 0; cell < size; cell++) {
      for (const value of samples(cell, count)) values.add(value);
    }
  }
  const type = members[0] === undefined ? "string" : scalarOf(members[0]).type;
  if (!isOrdered(type)) return [...values];
  return [...values].sort((a, b) => compareOrdinals(ordinalOf(type, a), ordinalOf(type, b)));
}

/** Where one member's domain ends, its partners' gaps are cut, so that gaps hold the same for all. */
function addBounds(
  { type, enum: listed = [], minimum, maximum }: ScalarDefinition,
  into: Set<Key>,
) {
  for (const bound of [...listed, minimum, maximum]) {
    if (bound !== undefined) into.add(orderKey(type, bound));
  }
}

/** Whether a value of the group is one of this member's. */
function allowing(scalar: ScalarDefinition): (value: Key) => boolean {
  const { type, enum: listed } = scalar;
  if (type === "boolean" || (listed === undefined && !isOrdered(type))) return () => true;
  if (!isOrdered(type)) {
    const known = new Set<Key>(listed);
    return (value) => known.has(value);
  }
  const domain = orderedDomain(scalar);
  return (value) => inDomain(domain, ordinalOf(type, value));
}
