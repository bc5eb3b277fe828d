import type { Key } from "../order-key.js";
import type { ScalarDefinition } from "../vocabulary.js";
import { inDomain, orderedDomain, valuesBetween } from "./gap.js";
import { compareOrdinals, keyOfOrdinal, type Ordinal, ordinalOf } from "./ordinal.js";
import type { ScalarCells } from "./scalar-cells.js";
import { searchCell } from "./search-cell.js";

/**
 * Values in order: a cell for each border, one for each gap around them (cell 0 lies below the
 * first border), and the last for null.
 */
export function orderedCells(
  scalar: ScalarDefinition,
  nullable: boolean,
  named: readonly Key[],
): ScalarCells {
  const { type } = scalar;
  const domain = orderedDomain(scalar);
  const borders = named.map((key) => ordinalOf(type, key)).sort(compareOrdinals);
  const nullCell = 2 * borders.length + 1;
  const search = searchCell(borders);
  const asKey = (ordinal: Ordinal) => keyOfOrdinal(type, ordinal);
  return {
    size: nullCell + (nullable ? 1 : 0),
    cellOf:
      type === "date"
        ? (key) => (key === null ? nullCell : search(ordinalOf("date", key)))
        : (key) => (key === null ? nullCell : search(key as Ordinal)),
    samples: (cell, count) => {
      if (cell === nullCell) return [null];
      const at = cell >> 1;
      if (cell % 2 === 0) {
        const between = valuesBetween(domain, borders[at - 1] ?? null, borders[at] ?? null, count);
        return between.map(asKey);
      }
      const border = borders[at] as Ordinal;
      return inDomain(domain, border) ? [asKey(border)] : [];
    },
  };
}
