import { allOf, UNREAD, type Whether, YES } from "../../../rule-set/index.js";
import type { ReadyRow, RefusalRow, Remedy, StepRow } from "../policy/index.js";
import { periodRuns, rowHolds, type Scene, type WindowState, windowState } from "../scene/index.js";

/** A step held against the facts. */
export interface Tried {
  readonly step: ReadyRow<StepRow>;
  readonly holds: Whether;
  /** Its parts, so that an answer can say which of them failed. */
  readonly conditions: Whether;
  readonly period: Whether;
  readonly window: WindowState | null;
  /** The period is taken to run, since what would settle it is not known. */
  readonly assumed: boolean;
  /** What it still offers once what is surely refused is taken away. */
  readonly remaining: StepRow["offers"];
}

/** Something that takes remedies away; with `open` it may. */
export interface Refusal {
  readonly refusal: ReadyRow<RefusalRow>;
  readonly open: Whether | null;
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
  /** By remedy the first ground that surely refuses it. */
  readonly refused: ReadonlyMap<Remedy, ReadyRow<RefusalRow>>;
}

/** Tries every step of a set; of each ladder the first that holds and still offers something decides. */
export function climb(scene: Scene): Ladders {
  const { tables, ladders: names } = scene.rules;
  const refusals: Refusal[] = [];
  const refused = new Map<Remedy, ReadyRow<RefusalRow>>();
  for (const refusal of tables.refusals) {
    const holds = rowHolds(scene, refusal);
    if (holds.truth === false) continue;
    refusals.push({ refusal, open: holds.truth === "open" ? holds : null });
    if (holds.truth === "open") continue;
    for (const remedy of refusal.row.remedies) {
      if (!refused.has(remedy)) refused.set(remedy, refusal);
    }
  }
  const tried = tables.steps.map((step) => tryStep(scene, step, refused));
  const ladders = names.map((name) => ladderOf(name, tried));
  return { ladders, tried, refusals, refused };
}

function tryStep(
  scene: Scene,
  step: ReadyRow<StepRow>,
  refused: ReadonlyMap<Remedy, unknown>,
): Tried {
  const { period, ifUnknown, unread, offers } = step.row;
  const conditions = rowHolds(scene, step);
  const { runs, assumed } =
    period === undefined ? ALWAYS : periodRuns(scene.cover, period, ifUnknown === "assume");
  const window = step.window === null ? null : windowState(scene, step.window);
  const holds = allOf([conditions, runs, window?.within ?? YES, unread ? UNREAD : YES]);
  const remaining =
    refused.size === 0 ? offers : offers.filter(({ remedy }) => !refused.has(remedy));
  return { step, holds, conditions, period: runs, window, assumed, remaining };
}

const ALWAYS = { runs: YES, assumed: false };

function ladderOf(name: string, tried: readonly Tried[]): Ladder {
  const open: Tried[] = [];
  for (const each of tried) {
    const { ladder, instead } = each.step.row;
    if (ladder !== name || each.holds.truth === false) continue;
    if (instead === undefined && each.remaining.length === 0) continue;
    if (each.holds.truth === "open") open.push(each);
    else return { name, holding: each, open: openAbove(open, each) };
  }
  return { name, holding: null, open };
}

/** An open step that offers just what already holds changes nothing. */
function openAbove(open: readonly Tried[], { step: { row } }: Tried): readonly Tried[] {
  if (open.length === 0) return open;
  const spelt = JSON.stringify(row.offers);
  return open.filter(({ step }) => JSON.stringify(step.row.offers) !== spelt);
}
