import type { Ordinal } from "./ordinal.js";

const TABLE_SPAN = 1_024;

/** Finds the cell of a value among ascending borders: `2i + 1` at border i, `2i` in the gap below it. */
export function searchCell(borders: readonly Ordinal[]): (value: Ordinal) => number {
  if (!borders.every((border) => typeof border === "number")) return searchIn(borders);
  const numbers = Float64Array.from(borders as readonly number[]);
  const first = numbers[0] ?? 0;
  const span = (numbers.at(-1) ?? 0) - first + 1;
  const search = searchIn(numbers);
  if (span > Math.max(TABLE_SPAN, 4 * numbers.length) || !numbers.every(Number.isInteger)) {
    return search;
  }
  return lookUp(
    first,
    Int32Array.from({ length: span }, (_, i) => search(first + i)),
    2 * numbers.length,
    search,
  );
}

/** A table where whole borders lie close together. */
function lookUp(
  first: number,
  table: Int32Array,
  last: number,
  search: (value: Ordinal) => number,
): (value: Ordinal) => number {
  return (value) => {
    if (typeof value !== "number") return search(value);
    const at = value - first;
    if (at < 0) return 0;
    if (at >= table.length) return last;
    return table[at] ?? search(value);
  };
}

function searchIn(borders: ArrayLike<Ordinal>): (value: Ordinal) => number {
  return (value) => {
    let low = 0;
    let high = borders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((borders[middle] as Ordinal) < value) low = middle + 1;
      else high = middle;
    }
    return borders[low] === value ? 2 * low + 1 : 2 * low;
  };
}
