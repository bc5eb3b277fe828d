import type { Reason } from "../../../decision/index.js";
import { openFor, UNCOVERED, type Whether } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { BreachView, Head, TermUsed } from "../outcome/index.js";
import type { BreachRow, ReadyRow } from "../policy/index.js";
import { calendarRef, rowHolds, type Scene } from "../scene/index.js";
import { plainReason } from "../texts/index.js";
import { answered, because } from "./head.js";
import { spanEnd } from "./span.js";

/** What is, or would become, a breach. */
export function breachesHead(
  scene: Scene,
  term: { readonly used: TermUsed | null; readonly belowFloor: boolean },
): Head<readonly BreachView[]> {
  const views: BreachView[] = [];
  const rows: ReadyRow[] = [];
  const open: Whether[] = [];
  const reasons: Reason[] = [];
  for (const ready of scene.rules.tables.breaches) {
    const holds = rowHolds(scene, ready);
    const since = holds.truth === false ? "never" : breachSince(scene, ready);
    if (since === "never") continue;
    if (holds.truth === "open" || since === "no-calendar" || since === "uncovered") {
      if (since === "uncovered") open.push(UNCOVERED);
      else open.push(openFor(since === "no-calendar" ? [calendarRef(scene)] : holds.missing));
      continue;
    }
    rows.push(ready);
    reasons.push(because(scene, ready, "remedy.breach"));
    const { breach, ifRefused } = ready.row;
    views.push({ breach, ifRefused: ifRefused === true, since, set: scene.rules.name });
  }
  if (term.belowFloor) {
    const params = {
      promised: scene.read.claim.promisedTerm ?? null,
      floor: term.used?.duration ?? null,
    };
    reasons.push(plainReason(scene.set, "remedy.below-floor", params));
    views.push({ breach: "void-term", ifRefused: false, since: null, set: scene.rules.name });
  }
  return answered(scene, open, views, { rows, reasons });
}

/** Since when, where time must have run out; null where none must; `never` while it has not. */
function breachSince(
  scene: Scene,
  { span }: ReadyRow<BreachRow>,
): string | null | "never" | "no-calendar" | "uncovered" {
  if (span === null) return null;
  const end = spanEnd(scene, span);
  if (end === null) return "never";
  if (end === "no-calendar") return end;
  const { asOf } = scene.read;
  if (asOf < end.day) return "never";
  return asOf < end.latest ? "uncovered" : fromDayNumber(end.day);
}
