import type { Reason } from "../../../decision/index.js";
import { type PlacedRow, plainReason, rowReason } from "../../../rule-set/index.js";
import { fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { DeadlineView, Head, InterimView } from "../outcome.js";
import type { DeadlineRow, SourcedRow } from "../policy/index.js";
import { rolledDay, type Scene, standing, type Truth3 } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";
import type { Ladders, Tried } from "./ladder.js";
import { calendarRef, spanEnd } from "./span.js";

interface Found {
  readonly view: DeadlineView;
  readonly row: SourcedRow | null;
  readonly reasons: readonly Reason[];
}

/** Every date that something must happen by, or may happen until. */
export function deadlinesHead(
  scene: Scene,
  { tried }: Ladders,
  interim: Head<InterimView> | null,
): Head<readonly DeadlineView[]> | null {
  const rows = standing<DeadlineRow>(scene, "deadlines").map(({ placed, truth }) =>
    truth.truth === "open" ? { open: truth } : rowDeadline(scene, placed),
  );
  const found: Found[] = [
    ...rows.flatMap((each) => ("view" in each ? [each] : [])),
    ...tried.flatMap((step) => windowDeadline(scene, step)),
    ...termEnds(scene),
    ...interimDeadline(scene, interim),
  ];
  const open = rows.flatMap((each) => ("open" in each ? [each.open] : []));
  if (found.length === 0 && open.length === 0) return null;
  const views = found.map(({ view }) => view);
  const basis = {
    rows: found.flatMap(({ row }) => (row === null ? [] : [row])),
    reasons: found.flatMap(({ reasons }) => reasons),
    ...(views.some(({ period }) => period !== null) ? { cover: true as const } : {}),
  };
  if (open.length > 0) return waiting(scene, open, basis, views);
  const provisional = views.some((view) => view.provisional);
  return settled(scene, views, basis, provisional ? "provisional" : "determined");
}

const nothing = { found: false } as const;

function rowDeadline(
  scene: Scene,
  placed: PlacedRow<DeadlineRow>,
): Found | { open: Truth3 } | typeof nothing {
  const { row } = placed;
  const end = spanEnd(scene, row);
  if (end === null) return nothing;
  if (end === "no-calendar") return { open: { truth: "open", missing: [calendarRef(scene)] } };
  const date = fromDayNumber(end.day);
  const view: DeadlineView = {
    ...blank(scene, row.kind),
    date,
    count: end.count,
    unit: end.unit,
    passed: scene.read.asOf > end.day,
    provisional: end.provisional,
    obligor: row.obligor ?? null,
  };
  return { view, row, reasons: [rowReason(scene.set, placed, "remedy.deadline", { date })] };
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
  set: named(scene),
  step: null,
  period: null,
  component: null,
  obligor: null,
});

/** The last day of each step that is not out of the question for another reason. */
function windowDeadline(scene: Scene, { placed, window, conditions, period }: Tried): Found[] {
  if (window === null || window.last === null || window.unrolled === null) return [];
  if (conditions.truth === "no" || period.truth === "no") return [];
  const view: DeadlineView = {
    ...blank(scene, "exercise-right"),
    date: fromDayNumber(window.last),
    unrolled: fromDayNumber(window.unrolled),
    roll: window.roll,
    passed: scene.read.asOf > window.last,
    provisional: window.roll === "unknown",
    step: placed.row.name,
  };
  return [{ view, row: placed.row, reasons: rollReasons(scene, view) }];
}

/** Ends of the terms that the warranty set gives the component. */
function termEnds(scene: Scene): Found[] {
  const { read, cover, document } = scene;
  const { component } = read.claim;
  return cover.terms.flatMap(({ end, period, state }) => {
    if (end === null) return [];
    const rolled =
      document.roll === "next-working-day"
        ? rolledDay(scene, toDayNumber(end))
        : { last: toDayNumber(end), roll: "none" as const };
    const view: DeadlineView = {
      ...blank(scene, "term-end"),
      date: fromDayNumber(rolled.last),
      unrolled: end,
      roll: rolled.roll,
      passed: state !== null && state !== "in-term",
      provisional: rolled.roll === "unknown",
      period,
      component: component?.id ?? component?.component ?? null,
    };
    return [{ view, row: null, reasons: rollReasons(scene, view) }];
  });
}

function interimDeadline(scene: Scene, interim: Head<InterimView> | null): Found[] {
  const { value } = interim ?? { value: null };
  if (value === null || !value.due) return [];
  const count = value.fromDay;
  const view: DeadlineView = {
    ...blank(scene, "loaner-from"),
    date: value.from,
    count,
    unit: "repair-day",
    passed: true,
  };
  return [{ view, row: null, reasons: [] }];
}

function rollReasons({ set }: Scene, { roll, unrolled, date }: DeadlineView): Reason[] {
  if (roll === "none") return [];
  if (roll === "unknown") return [plainReason(set, "remedy.roll-unknown", { from: unrolled })];
  return [plainReason(set, "remedy.rolled", { from: unrolled, to: date })];
}
