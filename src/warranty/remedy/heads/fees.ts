import { rowReason } from "../../../rule-set/index.js";
import type { FeeView, Head, RemedyOption } from "../outcome.js";
import type { FeeRow } from "../policy/index.js";
import { type Scene, standing, type Truth3 } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";

/** Who bears what, head by head; the first row that speaks of a head decides. */
export function feesHead(
  scene: Scene,
  options: readonly RemedyOption[],
): Head<readonly FeeView[]> | null {
  if ((scene.document.fees ?? []).length === 0) return null;
  const offered = options.map(({ remedy }) => remedy);
  const rows = standing<FeeRow>(scene, "fees").filter(
    ({ placed: { row } }) => row.remedy === undefined || offered.includes(row.remedy),
  );
  const open: Truth3[] = [];
  const taken = new Map<string, (typeof rows)[number]["placed"]>();
  const waitingHeads = new Set<string>();
  for (const { placed, truth } of rows) {
    const { head } = placed.row;
    if (taken.has(head) || waitingHeads.has(head)) continue;
    if (truth.truth === "yes") taken.set(head, placed);
    else {
      open.push(truth);
      waitingHeads.add(head);
    }
  }
  const placed = [...taken.values()];
  const views = placed.map(({ row }) => ({
    head: row.head,
    class: row.class ?? null,
    payer: row.payer ?? null,
    set: named(scene),
  }));
  const reasons = placed.map((each) => rowReason(scene.set, each, "remedy.fee"));
  const basis = { rows: placed.map(({ row }) => row), reasons };
  return open.length > 0 ? waiting(scene, open, basis, views) : settled(scene, views, basis);
}
