/**
 * A set of cells as half-open ranges: `[from, to, from, to, …)`, ascending, apart from each other.
 */
export type Ranges = readonly number[];

export const NO_CELLS: Ranges = Object.freeze([]);

export const intersectRanges = (a: Ranges, b: Ranges): Ranges =>
  sweep(a, b, (inA, inB) => inA && inB);
export const unionRanges = (a: Ranges, b: Ranges): Ranges => sweep(a, b, (inA, inB) => inA || inB);

/** Every cell below `size` that is not in the ranges. */
export const complementRanges = (a: Ranges, size: number): Ranges =>
  sweep(a, [0, size], (inA, inB) => inB && !inA);

/** Folds many sets in pairs, so that long lists cost little more than their length. */
export function foldRanges(
  sets: readonly Ranges[],
  combine: (a: Ranges, b: Ranges) => Ranges,
): Ranges {
  if (sets.length <= 1) return sets[0] ?? NO_CELLS;
  const half = sets.length >> 1;
  return combine(foldRanges(sets.slice(0, half), combine), foldRanges(sets.slice(half), combine));
}

function sweep(a: Ranges, b: Ranges, keep: (inA: boolean, inB: boolean) => boolean): Ranges {
  const ranges: number[] = [];
  let i = 0;
  let j = 0;
  let inside = false;
  while (i < a.length || j < b.length) {
    const at = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    if (a[i] === at) i++;
    if (b[j] === at) j++;
    const now = keep(i % 2 === 1, j % 2 === 1);
    if (now !== inside) ranges.push(at);
    inside = now;
  }
  return ranges;
}
