import type { Key } from "../order-key.js";
import type { ScalarDefinition } from "../vocabulary.js";
import type { ScalarCells } from "./scalar-cells.js";

/** Values without order: a cell for each one named, one for all others, one for null. */
export function namedCells(
  scalar: ScalarDefinition,
  nullable: boolean,
  named: readonly Key[],
): ScalarCells {
  const allowed = scalar.type === "boolean" ? [true, false] : (scalar.enum ?? null);
  const values = scalar.type === "boolean" ? [true, false] : named;
  const cells = new Map<Key, number>(values.map((value, cell) => [value, cell]));
  const other = values.length;
  const nullCell = other + 1;
  cells.set(null, nullCell);
  const listed = allowed === null ? null : new Set<Key>(allowed);
  const isAllowed = (value: Key) => listed === null || listed.has(value);
  const rest = allowed?.filter((value) => !cells.has(value)) ?? null;
  return {
    size: nullCell + (nullable ? 1 : 0),
    cellOf: (key) => cells.get(key) ?? other,
    samples: (cell, count) => {
      if (cell === nullCell) return [null];
      if (cell === other) return rest?.slice(0, count) ?? strangers(cells, count);
      const value = values[cell] as Key;
      return isAllowed(value) ? [value] : [];
    },
  };
}

/** Texts that no condition names. */
function strangers(cells: ReadonlyMap<Key, number>, count: number): string[] {
  const texts: string[] = [];
  for (let n = 1; texts.length < count; n++) {
    const text = n === 1 ? "other" : `other-${n}`;
    if (!cells.has(text)) texts.push(text);
  }
  return texts;
}
