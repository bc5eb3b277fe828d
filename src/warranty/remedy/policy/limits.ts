import { type Lexicon, leavesOf, type Tree } from "../../../conditions/index.js";

/** Numbers that each fact is held against by some trees; NaN where it is no number but another fact. */
export function limitsOf(
  { names }: Lexicon,
  trees: readonly Tree[],
): ReadonlyMap<string, readonly number[]> {
  const limits = new Map<string, number[]>();
  const hold = (slot: number, values: readonly unknown[]): void => {
    const fact = names[slot] as string;
    const known = limits.get(fact) ?? [];
    for (const each of values) known.push(typeof each === "number" ? each : Number.NaN);
    limits.set(fact, known);
  };
  for (const { slot, otherSlot, value } of leavesOf(trees)) {
    hold(slot, Array.isArray(value) ? value : [value]);
    if (otherSlot >= 0) hold(otherSlot, [undefined]);
  }
  return limits;
}
