import { rowReason } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { BurdenView, Head } from "../outcome.js";
import type { BurdenRow } from "../policy/index.js";
import { type Scene, standing, type Truth3, termTruth, windowState, YES } from "../scene/index.js";
import { settled, waiting } from "./head.js";

/** Who must prove; the first row that speaks of the case decides. Null where none does. */
export function burdenHead(scene: Scene): Head<BurdenView> | null {
  for (const { placed, truth } of standing<BurdenRow>(scene, "burden")) {
    const { row } = placed;
    if (truth.truth === "open") return waiting(scene, [truth], { rows: [row], reasons: [] });
    const window = row.window === undefined ? null : windowState(scene, row.window);
    const period = row.period === undefined ? YES : termTruth(scene.cover, row.period);
    const within = both(window ?? YES, period);
    const cover = row.period === undefined ? {} : { cover: true as const };
    if (within.truth === "open") {
      return waiting(scene, [within], { rows: [row], reasons: [], ...cover });
    }
    const party = within.truth === "yes" ? row.party : row.after;
    if (party === undefined) continue;
    const until = window?.last == null ? null : fromDayNumber(window.last);
    const reasons = [rowReason(scene.set, placed, "remedy.burden", { party })];
    return settled(scene, { party, until }, { rows: [row], reasons, ...cover });
  }
  return null;
}

function both(a: Truth3, b: Truth3): Truth3 {
  if (a.truth === "no" || b.truth === "no") return { truth: "no", missing: [] };
  if (a.truth === "yes" && b.truth === "yes") return YES;
  return { truth: "open", missing: [...a.missing, ...b.missing] };
}
