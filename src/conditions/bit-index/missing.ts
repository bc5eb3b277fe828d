import type { Slots } from "../tree.js";
import type { BitIndex } from "./build.js";

/**
 * The facts that open rules wait for, read off the rows: for rules of one line without a residual,
 * each missing fact they read is one. Returns the rules that rows cannot answer for.
 */
export function missingOfPlain(
  index: BitIndex,
  open: readonly number[],
  slots: Slots,
  into: Set<number>,
): readonly number[] {
  const waiting = [...index.columns, ...index.arrays].filter(
    ({ slot }) => slots[slot] === undefined,
  );
  const others: number[] = [];
  for (const rule of open) {
    if (index.plain[rule] === 0) others.push(rule);
    else {
      const line = index.lineOf[rule] as number;
      const word = line >>> 5;
      for (let i = 0; i < waiting.length; ) {
        const { reads, slot } = waiting[i] as (typeof waiting)[number];
        if ((((reads[word] as number) >>> (line & 31)) & 1) === 0) i++;
        else {
          into.add(slot);
          waiting.splice(i, 1);
        }
      }
    }
  }
  return others;
}
