import { allOf, YES } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { BurdenView, Head } from "../outcome/index.js";
import { rowHolds, type Scene, termRuns, windowState } from "../scene/index.js";
import { because, settled, waiting } from "./head.js";

/** Who must prove; the first row that speaks of the case decides. Null where none does. */
export function burdenHead(scene: Scene): Head<BurdenView> | null {
  for (const ready of scene.rules.tables.burden) {
    const holds = rowHolds(scene, ready);
    if (holds.truth === false) continue;
    const { row } = ready;
    if (holds.truth === "open") return waiting(scene, [holds], { rows: [ready], reasons: [] });
    const window = ready.window === null ? null : windowState(scene, ready.window);
    const period = row.period === undefined ? YES : termRuns(scene.cover, row.period);
    const within = allOf([window?.within ?? YES, period]);
    const cover = row.period !== undefined;
    if (within.truth === "open") {
      return waiting(scene, [within], { rows: [ready], reasons: [], cover });
    }
    const party = within.truth === true ? row.party : row.after;
    if (party === undefined) continue;
    const until = window === null || window.last === null ? null : fromDayNumber(window.last);
    const reasons = [because(scene, ready, "remedy.burden", { party })];
    return settled(scene, { party, until }, { rows: [ready], reasons, cover });
  }
  return null;
}
