import { compileTree, type Evaluate } from "../evaluate.js";
import type { Lexicon } from "../lexicon.js";
import type { Key } from "../order-key.js";
import { FALSE, TRUE, type Tree } from "../tree.js";
import type { ScalarFact } from "../vocabulary.js";
import { type ArrayColumn, buildArrayColumn, isItemLeaf } from "./array-column.js";
import { fullRow } from "./bits.js";
import { buildColumn, type Column, type Factor } from "./column.js";
import { type Line, linesOf } from "./lines.js";
import { normaliser } from "./normal-form.js";

/** A column as the scan reads it: its rows lie in the index's one array, from `offsets[cell]`. */
export interface PlacedColumn {
  readonly slot: number;
  readonly cellOf: (key: Key) => number;
  readonly offsets: Int32Array;
  readonly reads: Int32Array;
}

/**
 * Bit rows over the lines of a list of rules. The AND of one row for each known fact leaves the
 * lines that no known fact excludes; what rows cannot say is in `residuals`.
 */
export interface BitIndex {
  readonly words: number;
  /** Every line set. */
  readonly all: Int32Array;
  readonly columns: readonly PlacedColumn[];
  readonly arrays: readonly ArrayColumn[];
  readonly rows: Int32Array;
  /** The rule of each line, ascending. */
  readonly ruleOf: Int32Array;
  /** What a line must still be asked; null for all where rows say everything. */
  readonly residuals: readonly (Evaluate | null)[] | null;
  /** Rules of one line without a residual: rows know which facts they wait for. */
  readonly plain: Uint8Array;
  /** The last line of each rule. */
  readonly lineOf: Int32Array;
  readonly offsets: Int32Array;
  readonly waiting: Int32Array[];
  readonly arrayRows: Int32Array[];
}

const MANY_RULES = 20_000;

export function buildIndex(trees: readonly Tree[], lexicon: Lexicon): BitIndex {
  const slotOf = slotFinder();
  const isArray = (slot: number) => lexicon.definitions[slot]?.type === "array";
  const { lines, ruleOf } = allLines(trees, (tree) => slotOf(tree) >= 0 && !isArray(slotOf(tree)));
  const { scalars, arrays, residual } = sortFactors(lines, slotOf, isArray);
  const columns: Column[] = [];
  for (const [slot, factors] of scalars) {
    const column = buildColumn(
      slot,
      lexicon.definitions[slot] as ScalarFact,
      factors,
      lines.length,
    );
    if (column.coarse) for (const { line, tree } of factors) addTo(residual, line, tree);
    columns.push(column);
  }
  // The rows that let the fewest through come first, so that most words end early.
  columns.sort((a, b) => a.density - b.density);
  const all = fullRow(lines.length);
  return {
    words: all.length,
    all,
    ...placed(columns, all.length),
    arrays: [...arrays].map(([slot, factors]) => buildArrayColumn(slot, factors, lines.length)),
    ruleOf: Int32Array.from(ruleOf),
    residuals: compileResiduals(residual, lines.length),
    plain: plainRules(trees.length, ruleOf, residual),
    lineOf: lastLines(trees.length, ruleOf),
    offsets: new Int32Array(columns.length),
    waiting: [],
    arrayRows: [],
  };
}

function allLines(trees: readonly Tree[], staysWhole: (tree: Tree) => boolean) {
  const limit = trees.length > MANY_RULES ? 2 : 8;
  const normal = normaliser();
  const lines: Line[] = [];
  const ruleOf: number[] = [];
  trees.forEach((tree, rule) => {
    const form = normal(tree);
    if (form === FALSE) return;
    for (const line of form === TRUE ? [[]] : linesOf(form as Tree, limit, staysWhole)) {
      lines.push(line);
      ruleOf.push(rule);
    }
  });
  return { lines, ruleOf };
}

/** Finds the one fact that a tree asks of constants alone, or -1; each shared tree is read once. */
function slotFinder(): (tree: Tree) => number {
  const found = new Map<Tree, number>();
  const slotOf = (tree: Tree): number => {
    if (tree.kind === "leaf") return tree.otherSlot >= 0 ? -1 : tree.slot;
    let slot = found.get(tree);
    if (slot === undefined) {
      const slots = new Set((tree.kind === "not" ? [tree.child] : tree.children).map(slotOf));
      slot = slots.size === 1 ? ([...slots][0] as number) : -1;
      found.set(tree, slot);
    }
    return slot;
  };
  return slotOf;
}

interface SortedFactors {
  readonly scalars: Map<number, Factor[]>;
  readonly arrays: Map<number, Factor[]>;
  readonly residual: Map<number, Tree[]>;
}

function sortFactors(
  lines: readonly Line[],
  slotOf: (tree: Tree) => number,
  isArray: (slot: number) => boolean,
): SortedFactors {
  const sorted: SortedFactors = { scalars: new Map(), arrays: new Map(), residual: new Map() };
  lines.forEach((line, at) => {
    const bySlot = new Map<number, Tree[]>();
    for (const tree of line) {
      const slot = slotOf(tree);
      // Two items asked of one array need two rows, so the second is left over.
      if (slot < 0 || (isArray(slot) && (!isItemLeaf(tree) || bySlot.has(slot)))) {
        addTo(sorted.residual, at, tree);
      } else addTo(bySlot, slot, tree);
    }
    for (const [slot, trees] of bySlot) {
      const tree: Tree = trees.length === 1 ? (trees[0] as Tree) : { kind: "all", children: trees };
      addTo(isArray(slot) ? sorted.arrays : sorted.scalars, slot, { line: at, tree });
    }
  });
  return sorted;
}

function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Puts the rows of all columns into one array. */
function placed(columns: readonly Column[], words: number): Pick<BitIndex, "columns" | "rows"> {
  const count = columns.reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = new Int32Array(count * words);
  let next = 0;
  const ready = columns.map(({ slot, cellOf, rowOf, rows: own, reads }) => {
    const first = next;
    for (const row of own) {
      rows.set(row, next);
      next += words;
    }
    return { slot, cellOf, offsets: rowOf.map((row) => first + row * words), reads };
  });
  return { columns: ready, rows };
}

function compileResiduals(residual: ReadonlyMap<number, Tree[]>, lines: number) {
  if (residual.size === 0) return null;
  return Array.from({ length: lines }, (_, line) => {
    const trees = residual.get(line);
    return trees === undefined ? null : compileTree({ kind: "all", children: trees });
  });
}

function plainRules(
  rules: number,
  ruleOf: readonly number[],
  residual: ReadonlyMap<number, Tree[]>,
): Uint8Array {
  const lines = new Uint8Array(rules);
  ruleOf.forEach((rule, line) => {
    lines[rule] = Math.min(2, (lines[rule] as number) + (residual.has(line) ? 2 : 1));
  });
  return lines.map((count) => (count === 1 ? 1 : 0));
}

function lastLines(rules: number, ruleOf: readonly number[]): Int32Array {
  const lines = new Int32Array(rules).fill(-1);
  ruleOf.forEach((rule, line) => {
    lines[rule] = line;
  });
  return lines;
}
