import type { Reason } from "../../../decision/index.js";
import { openFor, type Whether } from "../../../rule-set/index.js";
import { fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { DeadlineView, Head, InterimView } from "../outcome/index.js";
import type { DeadlineRow, ReadyRow } from "../policy/index.js";
import { calendarRef, rolledDay, rowHolds, type Scene } from "../scene/index.js";
import { plainReason } from "../texts/index.js";
import { because, settled, waiting } from "./head.js";
import type { Ladders, Tried } from "./ladder.js";
import { spanEnd } from "./span.js";

/** Dates as they are found, with what they rest on. */
interface Found {
  readonly views: DeadlineView[];
  readonly rows: ReadyRow[];
  readonly reasons: Reason[];
  readonly open: Whether[];
}

/** Every date that something must happen by, or may happen until. */
export function deadlinesHead(
  scene: Scene,
  { tried }: Ladders,
  interim: Head<InterimView> | null,
): Head<readonly DeadlineView[]> | null {
  const found: Found = { views: [], rows: [], reasons: [], open: [] };
  for (const ready of scene.rules.tables.deadlines) addRow(found, scene, ready);
  for (const step of tried) addWindow(found, scene, step);
  addTermEnds(found, scene);
  addInterim(found, scene, interim?.value ?? null);
  const { views, rows, reasons, open } = found;
  if (views.length + open.length === 0) return null;
  const basis = { rows, reasons, cover: views.some(({ period }) => period !== null) };
  if (open.length > 0) return waiting(scene, open, basis, views);
  const provisional = views.some((view) => view.provisional);
  return settled(scene, views, basis, provisional ? "provisional" : "determined");
}

function addRow({ views, rows, reasons, open }: Found, scene: Scene, ready: ReadyRow<DeadlineRow>) {
  const holds = rowHolds(scene, ready);
  if (holds.truth === false || ready.span === null) return;
  const end = spanEnd(scene, ready.span);
  if (end === null) return;
  if (holds.truth === "open") {
    open.push(holds);
    return;
  }
  if (end === "no-calendar") {
    open.push(openFor([calendarRef(scene)]));
    return;
  }
  const date = fromDayNumber(end.day);
  views.push({
    ...blank(scene, ready.row.kind),
    date,
    count: end.count,
    unit: end.unit,
    passed: scene.read.asOf > end.latest,
    provisional: end.provisional,
    obligor: ready.row.obligor ?? null,
  });
  rows.push(ready);
  reasons.push(because(scene, ready, "remedy.deadline", { date }));
}

const blank = (scene: Scene, kind: DeadlineView["kind"]): DeadlineView => ({
  kind,
  date: null,
  unrolled: null,
  roll: "none",
  count: null,
  unit: "duration",
  passed: false,
  provisional: false,
  set: scene.rules.name,
  step: null,
  period: null,
  component: null,
  obligor: null,
});

/** The last day of each step that is not out of the question for another reason. */
function addWindow(
  { views, rows, reasons }: Found,
  scene: Scene,
  { step, window, conditions, period }: Tried,
) {
  if (window === null || window.last === null || window.unrolled === null) return;
  if (conditions.truth === false || period.truth === false) return;
  const view: DeadlineView = {
    ...blank(scene, "exercise-right"),
    date: fromDayNumber(window.last),
    unrolled: fromDayNumber(window.unrolled),
    roll: window.roll,
    passed: scene.read.asOf > (window.latest ?? window.last),
    provisional: window.roll === "unknown",
    step: step.row.name,
  };
  views.push(view);
  rows.push(step);
  reasons.push(...rollReasons(scene, view));
}

/** Ends of the terms that the warranty set gives the component. */
function addTermEnds({ views, reasons }: Found, scene: Scene) {
  const { read, cover, document } = scene;
  const { component } = read.claim;
  for (const { end, period, state } of cover.terms) {
    if (end === null) continue;
    const moved = document.roll === "next-working-day" ? rolledDay(scene, toDayNumber(end)) : null;
    const view: DeadlineView = {
      ...blank(scene, "term-end"),
      date: moved === null ? end : fromDayNumber(moved.last),
      unrolled: end,
      roll: moved?.roll ?? "none",
      passed: state !== null && state !== "in-term",
      provisional: moved?.roll === "unknown",
      period,
      component: component?.id ?? component?.component ?? null,
    };
    views.push(view);
    reasons.push(...rollReasons(scene, view));
  }
}

function addInterim({ views }: Found, scene: Scene, interim: InterimView | null) {
  if (interim === null || !interim.due) return;
  views.push({
    ...blank(scene, "loaner-from"),
    date: interim.from,
    count: interim.fromDay,
    unit: "repair-day",
    passed: true,
  });
}

function rollReasons({ set }: Scene, { roll, unrolled, date }: DeadlineView): readonly Reason[] {
  if (roll === "none") return NONE;
  if (roll === "unknown") return [plainReason(set, "remedy.roll-unknown", { from: unrolled })];
  return [plainReason(set, "remedy.rolled", { from: unrolled, to: date })];
}

const NONE: readonly Reason[] = [];
