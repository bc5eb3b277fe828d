import { leafTest } from "../leaf-test.js";
import type { Key } from "../order-key.js";
import type { Leaf } from "../tree.js";
import { NO_CELLS, type Ranges } from "./ranges.js";
import type { ScalarCells } from "./scalar-cells.js";

/** Cells with, for each, the next one that holds a value. */
export interface SampledCells extends ScalarCells {
  /** A value of the first cell from `from` on, below `to`, that has one. */
  readonly firstValue: (from: number, to: number) => Key | undefined;
}

export function withSamples(cells: ScalarCells): SampledCells {
  const next = new Int32Array(cells.size + 1).fill(cells.size);
  const values: (Key | undefined)[] = [];
  for (let cell = 0; cell < cells.size; cell++) values.push(cells.samples(cell, 1)[0]);
  for (let cell = cells.size - 1; cell >= 0; cell--) {
    next[cell] = values[cell] === undefined ? (next[cell + 1] as number) : cell;
  }
  const firstValue = (from: number, to: number) => {
    const cell = next[from] as number;
    return cell < to ? values[cell] : undefined;
  };
  return { ...cells, firstValue };
}

/** The values a leaf with a constant names, which are borders of its fact. */
export function namedValues({ value }: Leaf): readonly Key[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Key];
}

/**
 * The cells where a leaf with a constant holds. Its truth can change only at the values it names
 * and at null, so it is asked once for each stretch between them.
 */
export function rangesOfLeaf(leaf: Leaf, cells: SampledCells): Ranges {
  const test = leafTest(leaf);
  const ranges: number[] = [];
  const stretch = (from: number, to: number) => {
    const value = from < to ? cells.firstValue(from, to) : undefined;
    if (value === undefined || !test(value)) return;
    if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
    else ranges.push(from, to);
  };
  let done = 0;
  for (const cell of turningCells(leaf, cells)) {
    stretch(done, cell);
    stretch(cell, cell + 1);
    done = cell + 1;
  }
  stretch(done, cells.size);
  return ranges.length === 0 ? NO_CELLS : ranges;
}

/** The cells of the values a leaf names, and that of null, ascending. */
function turningCells({ value }: Leaf, { cellOf, size }: SampledCells): readonly number[] {
  const last = cellOf(null);
  const ends = last < size ? [last] : [];
  if (!Array.isArray(value)) return value === null ? ends : [cellOf(value as Key), ...ends];
  const own = value.filter((key) => key !== null).map(cellOf);
  return [...new Set(own)].sort((a, b) => a - b).concat(ends);
}
