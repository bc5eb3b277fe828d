import {
  cutScalar,
  foldRanges,
  intersectRanges,
  namedValues,
  type Ranges,
  rangesOfLeaf,
  type SampledCells,
  unionRanges,
  withSamples,
} from "../cells/index.js";
import type { Key } from "../order-key.js";
import type { Tree } from "../tree.js";
import type { ScalarFact } from "../vocabulary.js";
import { countBits, flipBit, fullRow, orInto, setBit } from "./bits.js";

/** What one line asks of one fact. */
export interface Factor {
  readonly line: number;
  readonly tree: Tree;
}

/** One row of lines for each cell of a fact: those the cell does not exclude. */
export interface Column {
  readonly slot: number;
  readonly cellOf: (key: Key) => number;
  /** Which of `rows` a cell has; cells that tell no line apart share one. */
  readonly rowOf: Int32Array;
  readonly rows: readonly Int32Array[];
  /** Lines that read the fact. */
  readonly reads: Int32Array;
  /** Rows stand for several cells, so a line they let through must still be asked. */
  readonly coarse: boolean;
  /** Share of lines that a row lets through, on average. */
  readonly density: number;
}

/** The most words that the rows of one fact may take: 8 MB. */
const MAX_WORDS = 2 ** 21;

export function buildColumn(
  slot: number,
  fact: ScalarFact,
  factors: readonly Factor[],
  lines: number,
): Column {
  const named = new Set<Key>();
  for (const { tree } of factors) collectValues(tree, named);
  const cells = withSamples(cutScalar(fact, fact.nullable === true, named));
  const base = fullRow(lines);
  const reads = new Int32Array(base.length);
  const flips: number[][] = [];
  const memo = new Map<Tree, Ranges>();
  for (const { line, tree } of factors) {
    setBit(reads, line);
    const ranges = rangesOfTree(tree, cells, memo);
    if (ranges[0] !== 0) flipBit(base, line);
    for (const at of ranges) {
      if (at === 0) continue;
      flips[at] ??= [];
      (flips[at] as number[]).push(line);
    }
  }
  const { rows, rowOf, coarse } = sweepRows(base, flips, cells.size);
  const density = rows.reduce((sum, row) => sum + countBits(row), 0) / (rows.length * lines);
  return { slot, cellOf: cells.cellOf, rowOf, rows, reads, coarse, density };
}

/** Walks the cells in order; each row is the last one with the lines that turn there flipped. */
function sweepRows(base: Int32Array, flips: readonly (number[] | undefined)[], size: number) {
  const distinct = 1 + flips.reduce((count, lines) => count + (lines === undefined ? 0 : 1), 0);
  const most = Math.max(1, Math.floor(MAX_WORDS / Math.max(1, base.length)));
  const together = Math.ceil(distinct / most);
  const rows: Int32Array[] = [base.slice()];
  const rowOf = new Int32Array(size);
  const current = base;
  let turns = 0;
  for (let cell = 0; cell < size; cell++) {
    const turning = flips[cell];
    if (turning !== undefined) {
      for (const line of turning) flipBit(current, line);
      turns++;
      if (turns % together === 0) rows.push(current.slice());
      else orInto(rows.at(-1) as Int32Array, current);
    }
    rowOf[cell] = rows.length - 1;
  }
  return { rows, rowOf, coarse: together > 1 };
}

function collectValues(tree: Tree, into: Set<Key>, seen = new Set<Tree>()): void {
  if (seen.has(tree)) return;
  seen.add(tree);
  if (tree.kind === "leaf") {
    for (const value of namedValues(tree)) into.add(value);
  } else if (tree.kind !== "not") {
    for (const child of tree.children) collectValues(child, into, seen);
  }
}

function rangesOfTree(tree: Tree, cells: SampledCells, memo: Map<Tree, Ranges>): Ranges {
  let ranges = memo.get(tree);
  if (ranges === undefined) {
    ranges = tree.kind === "leaf" ? rangesOfLeaf(tree, cells) : rangesOfBranch(tree, cells, memo);
    memo.set(tree, ranges);
  }
  return ranges;
}

/** Normal trees have no `not` above their leaves. */
function rangesOfBranch(tree: Tree, cells: SampledCells, memo: Map<Tree, Ranges>): Ranges {
  const children = tree.kind === "all" || tree.kind === "any" ? tree.children : [];
  const each = children.map((child) => rangesOfTree(child, cells, memo));
  return foldRanges(each, tree.kind === "all" ? intersectRanges : unionRanges);
}
