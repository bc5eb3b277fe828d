import type { ReadyRow, RefusalRow, Remedy, StepRow } from "../policy/index.js";
import {
  allOf,
  periodTruth,
  rowTruth,
  type Scene,
  type Truth3,
  UNREAD,
  type WindowState,
  windowState,
  YES,
} from "../scene/index.js";

/** A step held against the facts. */
export interface Tried {
  readonly step: ReadyRow<StepRow>;
  readonly truth: Truth3;
  /** Its parts, so that an answer can say which of them failed. */
  readonly conditions: Truth3;
  readonly period: Truth3;
  readonly window: WindowState | null;
  /** The period is taken to run, since what would settle it is not known. */
  readonly assumed: boolean;
  /** What it still offers once what is surely refused is taken away. */
  readonly remaining: StepRow["offers"];
}

/** Something that takes remedies away; with `open` it may. */
export interface Refusal {
  readonly refusal: ReadyRow<RefusalRow>;
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
  /** By remedy the first ground that surely refuses it. */
  readonly refused: ReadonlyMap<Remedy, ReadyRow<RefusalRow>>;
}

/** Tries every step of a set; of each ladder the first that holds and still offers something decides. */
export function climb(scene: Scene): Ladders {
  const { tables, ladders: names } = scene.rules;
  const refusals: Refusal[] = [];
  const refused = new Map<Remedy, ReadyRow<RefusalRow>>();
  for (const refusal of tables.refusals) {
    const truth = rowTruth(scene, refusal);
    if (truth.truth === "no") continue;
    refusals.push({ refusal, open: truth.truth === "open" ? truth : null });
    if (truth.truth === "open") continue;
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
  const conditions = rowTruth(scene, step);
  const runs =
    period === undefined ? ALWAYS : periodTruth(scene.cover, period, ifUnknown === "assume");
  const window = step.window === null ? null : windowState(scene, step.window);
  const truth = allOf([conditions, runs.truth, window ?? YES, unread ? UNREAD : YES]);
  const remaining =
    refused.size === 0 ? offers : offers.filter(({ remedy }) => !refused.has(remedy));
  return { step, truth, conditions, period: runs.truth, window, assumed: runs.assumed, remaining };
}

const ALWAYS = { truth: YES, assumed: false };

function ladderOf(name: string, tried: readonly Tried[]): Ladder {
  const open: Tried[] = [];
  for (const each of tried) {
    const { ladder, instead } = each.step.row;
    if (ladder !== name || each.truth.truth === "no") continue;
    if (instead === undefined && each.remaining.length === 0) continue;
    if (each.truth.truth === "open") open.push(each);
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
