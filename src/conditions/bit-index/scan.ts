import type { Evaluate } from "../evaluate.js";
import type { Key } from "../order-key.js";
import { FALSE, type Slots, TRUE, type Truth, UNKNOWN } from "../tree.js";
import { rowOfArray } from "./array-column.js";
import type { BitIndex } from "./build.js";

/**
 * Brings the facts to the rows they pick: offsets for scalars, rows for arrays, and for what is
 * missing the rows of those who wait. Returns how many scalars are known.
 */
export function pickRows(index: BitIndex, slots: Slots): number {
  const { columns, arrays, offsets, waiting, arrayRows } = index;
  waiting.length = 0;
  arrayRows.length = 0;
  let known = 0;
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as (typeof columns)[number];
    const value = slots[column.slot];
    if (value === undefined) waiting.push(column.reads);
    else offsets[known++] = column.offsets[column.cellOf(value as Key)] as number;
  }
  for (let a = 0; a < arrays.length; a++) {
    const column = arrays[a] as (typeof arrays)[number];
    const value = slots[column.slot];
    if (value === undefined) waiting.push(column.reads);
    else arrayRows.push(rowOfArray(column, value as readonly Key[] | null));
  }
  return known;
}

/** The lines of one word that no known fact excludes. */
function openLines(index: BitIndex, known: number, word: number): number {
  const { rows, offsets, arrayRows } = index;
  let open = index.all[word] as number;
  for (let k = 0; k < known && open !== 0; k++) {
    open &= rows[(offsets[k] as number) + word] as number;
  }
  for (let a = 0; a < arrayRows.length && open !== 0; a++) {
    open &= (arrayRows[a] as Int32Array)[word] as number;
  }
  return open;
}

/** `firstKnown` cannot tell: a residual reads a fact that is missing. */
export const CANNOT_TELL = -2;

/** The first rule that holds where no column's fact is missing; -1 where none does. */
export function firstKnown(index: BitIndex, slots: Slots, known: number): number {
  const { words, residuals, ruleOf } = index;
  for (let word = 0; word < words; word++) {
    let open = openLines(index, known, word);
    while (open !== 0) {
      const line = (word << 5) + 31 - Math.clz32(open & -open);
      const residual = residuals === null ? null : residuals[line];
      const truth = residual ? residual(slots) : TRUE;
      if (truth !== FALSE) return truth === TRUE ? (ruleOf[line] as number) : CANNOT_TELL;
      open &= open - 1;
    }
  }
  return -1;
}

type Visit = (rule: number, truth: Truth) => boolean;

/**
 * Calls `visit` for each rule that is not false, in order, with its truth, until it answers true.
 */
export function visitRules(index: BitIndex, slots: Slots, visit: Visit): void {
  const known = pickRows(index, slots);
  const { words, residuals, ruleOf, waiting } = index;
  const gathering: Gathering = { pending: -1, settled: -1, visit };
  for (let word = 0; word < words; word++) {
    let open = openLines(index, known, word);
    if (open === 0) continue;
    let unknown = 0;
    for (let m = 0; m < waiting.length; m++) unknown |= (waiting[m] as Int32Array)[word] as number;
    for (; open !== 0; open &= open - 1) {
      const bit = open & -open;
      const line = (word << 5) + 31 - Math.clz32(bit);
      const rule = ruleOf[line] as number;
      if (rule === gathering.settled) continue;
      const truth = truthOfLine(residuals, line, slots, (unknown & bit) !== 0);
      if (truth !== FALSE && gather(gathering, rule, truth)) return;
    }
  }
  if (gathering.pending >= 0) visit(gathering.pending, UNKNOWN);
}

/** A rule is as true as its truest line, so an unknown one waits for the rule's other lines. */
interface Gathering {
  pending: number;
  settled: number;
  readonly visit: Visit;
}

function gather(gathering: Gathering, rule: number, truth: Truth): boolean {
  const { pending, visit } = gathering;
  gathering.pending = truth === UNKNOWN ? rule : -1;
  if (pending >= 0 && pending !== rule && visit(pending, UNKNOWN)) return true;
  if (truth !== TRUE) return false;
  gathering.settled = rule;
  return visit(rule, TRUE);
}

function truthOfLine(
  residuals: readonly (Evaluate | null)[] | null,
  line: number,
  slots: Slots,
  waits: boolean,
): Truth {
  const residual = residuals === null ? null : residuals[line];
  const truth = residual ? residual(slots) : TRUE;
  return truth === TRUE && waits ? UNKNOWN : truth;
}
