import type { PlacedRow } from "../../../rule-set/index.js";
import type { RefusalRow, Remedy, StepRow } from "../policy/index.js";
import {
  allOf,
  NO,
  periodTruth,
  placedRows,
  rowTruth,
  type Scene,
  standing,
  type Truth3,
  type WindowState,
  windowState,
} from "../scene/index.js";

/** A step held against the facts. */
export interface Tried {
  readonly placed: PlacedRow<StepRow>;
  readonly truth: Truth3;
  /** Its parts, so that an answer can say which of them failed. */
  readonly conditions: Truth3;
  readonly period: Truth3;
  readonly window: WindowState | null;
  /** The period is taken to run, since what would settle it is not known. */
  readonly assumed: boolean;
}

/** Something that takes remedies away; with `open` it may. */
export interface Refusal {
  readonly placed: PlacedRow<RefusalRow>;
  readonly open: Truth3 | null;
}

/** One ladder: the step that holds, and those above it that may yet hold. */
export interface Ladder {
  readonly name: string;
  readonly holding: Tried | null;
  readonly open: readonly Tried[];
}

export interface Ladders {
  readonly ladders: readonly Ladder[];
  readonly tried: readonly Tried[];
  readonly refusals: readonly Refusal[];
}

/** Tries every step of a set; of each ladder the first that holds and still offers something decides. */
export function climb(scene: Scene): Ladders {
  const tried = placedRows<StepRow>(scene.set, "steps").map((placed) => tryStep(scene, placed));
  const refusals = standing<RefusalRow>(scene, "refusals").map(({ placed, truth }) => ({
    placed,
    open: truth.truth === "open" ? truth : null,
  }));
  const names = [...new Set(tried.map(({ placed }) => placed.row.ladder))];
  const ladders = names.map((name) => ladderOf(name, tried, refusals));
  return { ladders, tried, refusals };
}

function tryStep(scene: Scene, placed: PlacedRow<StepRow>): Tried {
  const { row } = placed;
  const conditions = rowTruth(scene, placed);
  const found =
    row.period === undefined
      ? null
      : periodTruth(scene.cover, row.period, row.ifUnknown === "assume");
  const period: Truth3 = found ?? { truth: "yes", missing: [] };
  const window = row.window === undefined ? null : windowState(scene, row.window);
  const parts = [
    conditions,
    period,
    ...(window === null ? [] : [window]),
    ...(row.unread ? [UNREAD] : []),
  ];
  const truth = parts.some((part) => part.truth === "no") ? NO : allOf(parts);
  return { placed, truth, conditions, period, window, assumed: found?.assumed === true };
}

const UNREAD: Truth3 = { truth: "open", missing: [], unread: true };

function ladderOf(name: string, tried: readonly Tried[], refusals: readonly Refusal[]): Ladder {
  const open: Tried[] = [];
  for (const step of tried) {
    if (step.placed.row.ladder !== name || step.truth.truth === "no") continue;
    const { instead } = step.placed.row;
    if (instead === undefined && remaining(step, refusals).length === 0) continue;
    if (step.truth.truth === "open") open.push(step);
    else return { name, holding: step, open: openAbove(open, step) };
  }
  return { name, holding: null, open };
}

/** An open step that offers just what already holds changes nothing. */
function openAbove(open: readonly Tried[], holding: Tried): readonly Tried[] {
  const spelt = JSON.stringify(holding.placed.row.offers);
  return open.filter(({ placed }) => JSON.stringify(placed.row.offers) !== spelt);
}

/** What a step still offers once what is surely refused is taken away. */
export function remaining(step: Tried, refusals: readonly Refusal[]): StepRow["offers"] {
  const gone = refusedBy(refusals.filter(({ open }) => open === null));
  return step.placed.row.offers.filter(({ remedy }) => !gone.has(remedy));
}

export const refusedBy = (refusals: readonly Refusal[]): ReadonlyMap<Remedy, Refusal> =>
  new Map(
    [...refusals]
      .reverse()
      .flatMap((refusal) =>
        refusal.placed.row.remedies.map((remedy) => [remedy, refusal] as const),
      ),
  );
