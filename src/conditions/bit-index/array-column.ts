import type { Key } from "../order-key.js";
import type { Leaf, Tree } from "../tree.js";
import { flipBit, fullRow, orInto, setBit, wordsFor } from "./bits.js";
import type { Factor } from "./column.js";

/** Rows for a fact that is an array: what each item lets in, and what it shuts out. */
export interface ArrayColumn {
  readonly slot: number;
  /** Lines that ask for nothing to be in the array. */
  readonly base: Int32Array;
  /** Lines that need an item, by item. */
  readonly lets: ReadonlyMap<Key, Int32Array>;
  /** Lines that refuse an item, by item. */
  readonly shuts: ReadonlyMap<Key, Int32Array>;
  /** Lines that hold where the whole array is null. */
  readonly onNull: Int32Array;
  readonly reads: Int32Array;
  readonly scratch: Int32Array;
}

/** Whether array rows can express a condition: one item that must, or must not, be there. */
export function isItemLeaf(tree: Tree): tree is Leaf {
  if (tree.kind !== "leaf" || tree.otherSlot >= 0 || tree.operator.over !== null) return false;
  const { base } = tree.operator;
  return base === "contains" || base === "doesNotContain";
}

export function buildArrayColumn(
  slot: number,
  factors: readonly Factor[],
  lines: number,
): ArrayColumn {
  const base = fullRow(lines);
  const onNull = fullRow(lines);
  const reads = new Int32Array(wordsFor(lines));
  const lets = new Map<Key, Int32Array>();
  const shuts = new Map<Key, Int32Array>();
  for (const { line, tree } of factors) {
    const leaf = tree as Leaf;
    const item = leaf.value as Key;
    const needs = leaf.holds([item], item);
    setBit(reads, line);
    if (needs) flipBit(base, line);
    if (!leaf.holds(null, item)) flipBit(onNull, line);
    setBit(rowFor(needs ? lets : shuts, item, lines), line);
  }
  return { slot, base, lets, shuts, onNull, reads, scratch: new Int32Array(base.length) };
}

function rowFor(rows: Map<Key, Int32Array>, item: Key, lines: number): Int32Array {
  let row = rows.get(item);
  if (row === undefined) {
    row = new Int32Array(wordsFor(lines));
    rows.set(item, row);
  }
  return row;
}

/** The lines an array does not exclude; the row is overwritten by the next call. */
export function rowOfArray(column: ArrayColumn, items: readonly Key[] | null): Int32Array {
  if (items === null) return column.onNull;
  const { scratch, lets, shuts } = column;
  scratch.set(column.base);
  for (const item of items) {
    const row = lets.get(item);
    if (row !== undefined) orInto(scratch, row);
  }
  for (const item of items) {
    const row = shuts.get(item);
    if (row === undefined) continue;
    for (let w = 0; w < row.length; w++) scratch[w] = (scratch[w] as number) & ~(row[w] as number);
  }
  return scratch;
}
