import type { FeeView, Head, RemedyOption } from "../outcome/index.js";
import type { FeeRow, ReadyRow } from "../policy/index.js";
import { rowTruth, type Scene, type Truth3 } from "../scene/index.js";
import { answered, because } from "./head.js";

/** Who bears what, head by head; the first row that speaks of a head decides. */
export function feesHead(
  scene: Scene,
  options: readonly RemedyOption[],
): Head<readonly FeeView[]> | null {
  const { name, tables } = scene.rules;
  if (tables.fees.length === 0) return null;
  const spoken = new Set<string>();
  const rows: ReadyRow<FeeRow>[] = [];
  const open: Truth3[] = [];
  for (const ready of tables.fees) {
    const { head, remedy } = ready.row;
    if (spoken.has(head)) continue;
    if (remedy !== undefined && !options.some((option) => option.remedy === remedy)) continue;
    const truth = rowTruth(scene, ready);
    if (truth.truth === "no") continue;
    spoken.add(head);
    if (truth.truth === "yes") rows.push(ready);
    else open.push(truth);
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
