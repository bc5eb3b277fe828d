import { plainReason, rowReason } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { BreachView, Head, TermUsed } from "../outcome.js";
import type { BreachRow, SourcedRow } from "../policy/index.js";
import { type Scene, standing, type Truth3 } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";
import { calendarRef, spanEnd } from "./span.js";

/** What is, or would become, a breach. */
export function breachesHead(
  scene: Scene,
  term: { readonly used: TermUsed | null; readonly belowFloor: boolean },
): Head<readonly BreachView[]> {
  const views: BreachView[] = [];
  const rows: SourcedRow[] = [];
  const open: Truth3[] = [];
  const reasons = [];
  for (const { placed, truth } of standing<BreachRow>(scene, "breaches")) {
    const { row } = placed;
    const found = breachSince(scene, row);
    if (found === "never") continue;
    if (truth.truth === "open" || found === "no-calendar") {
      const missing = found === "no-calendar" ? [calendarRef(scene)] : truth.missing;
      open.push({ truth: "open", missing });
      continue;
    }
    rows.push(row);
    reasons.push(rowReason(scene.set, placed, "remedy.breach"));
    const { breach, ifRefused } = row;
    views.push({ breach, ifRefused: ifRefused === true, since: found, set: named(scene) });
  }
  if (term.belowFloor) {
    const params = {
      promised: scene.read.claim.promisedTerm ?? null,
      floor: term.used?.duration ?? null,
    };
    reasons.push(plainReason(scene.set, "remedy.below-floor", params));
    views.push({ breach: "void-term", ifRefused: false, since: null, set: named(scene) });
  }
  const basis = { rows, reasons };
  return open.length > 0 ? waiting(scene, open, basis, views) : settled(scene, views, basis);
}

/** Since when, where time must have run out; null where none must; `never` while it has not. */
function breachSince(scene: Scene, { after }: BreachRow): string | null | "never" | "no-calendar" {
  if (after === undefined) return null;
  const end = spanEnd(scene, { ...after, beyond: true });
  if (end === null) return "never";
  if (end === "no-calendar") return end;
  return scene.read.asOf >= end.day ? fromDayNumber(end.day) : "never";
}
