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
  for (let cell = cells.size - 1; cell >= 0; cell--) {
    next[cell] = cells.samples(cell, 1).length > 0 ? cell : (next[cell + 1] as number);
  }
  const firstValue = (from: number, to: number) => {
    const cell = next[from] as number;
    return cell < to ? cells.samples(cell, 1)[0] : undefined;
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
  const nullCell = cells.cellOf(null);
  const own = [...new Set([...namedValues(leaf), null].map((key) => cells.cellOf(key)))];
  const turns = [0, ...own.sort((a, b) => a - b).flatMap((cell) => [cell, cell + 1]), cells.size];
  const ranges: number[] = [];
  for (let i = 0; i + 1 < turns.length; i++) {
    const from = turns[i] as number;
    const to = Math.min(turns[i + 1] as number, cells.size);
    if (from >= to || from > nullCell) continue;
    const value = cells.firstValue(from, to);
    if (value === undefined || !test(value)) continue;
    if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
    else ranges.push(from, to);
  }
  return ranges.length === 0 ? NO_CELLS : ranges;
}
