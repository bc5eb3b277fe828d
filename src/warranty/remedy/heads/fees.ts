import { compiledSet, holdsFor, type Whether } from "../../../rule-set/index.js";
import type { FeeView, Head, RemedyOption } from "../outcome/index.js";
import type { FeeRow, ReadyRow } from "../policy/index.js";
import { rowHolds, type Scene } from "../scene/index.js";
import { answered, because } from "./head.js";

/**
 * Who bears what, head by head; the first row that speaks of a head decides.
 *
 * @param elsewhereFree another set gives free what the customer pays for where this one does not cover
 */
export function feesHead(
  scene: Scene,
  options: readonly RemedyOption[],
  elsewhereFree = false,
): Head<readonly FeeView[]> | null {
  const { name, tables } = scene.rules;
  if (tables.fees.length === 0) return null;
  const spoken = new Set<string>();
  const rows: ReadyRow<FeeRow>[] = [];
  const open: Whether[] = [];
  for (const ready of tables.fees) {
    const { head, remedy } = ready.row;
    if (spoken.has(head)) continue;
    if (remedy !== undefined && !options.some((option) => option.remedy === remedy)) continue;
    if (elsewhereFree && isFallback(scene, ready)) continue;
    const holds = rowHolds(scene, ready);
    if (holds.truth === false) continue;
    spoken.add(head);
    if (holds.truth === true) rows.push(ready);
    else open.push(holds);
  }
  const views = rows.map(({ row }) => ({
    head: row.head,
    class: row.class ?? null,
    payer: row.payer ?? null,
    set: name,
  }));
  const reasons = rows.map((each) => because(scene, each, "remedy.fee"));
  return answered(scene, open, views, { rows, reasons });
}

/** A row by which the customer pays, and which would not hold if the set covered the goods. */
function isFallback({ set, facts }: Scene, { row, when }: ReadyRow<FeeRow>): boolean {
  const atCost = row.class === "paid" || (row.class === undefined && row.payer === "consumer");
  if (!atCost || when === null) return false;
  const slots = [...facts.slots];
  slots[compiledSet(set).lexicon.slotOf.get("covered") ?? slots.length] = true;
  return holdsFor(set, { slots }, when).truth === false;
}
