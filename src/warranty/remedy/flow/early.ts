import { type Issue, pointer } from "../../../decision/index.js";
import type { Flow } from "../policy/index.js";
import type { Scene } from "../scene/index.js";
import { issue } from "../texts/index.js";
import type { ReturnRequest } from "./plan-types.js";
import { flowSteps } from "./steps.js";

/** Steps named as done while a step that must hand something on to them is not. */
export function earlyIssues(
  { done = [] }: ReturnRequest,
  scene: Scene,
  flow: Flow | null,
): readonly Issue[] {
  if (done.length === 0) return [];
  const rows = scene.rules.tables.workflow.filter(({ row }) => row.flow === flow);
  const steps = flowSteps(scene, rows);
  return done.flatMap((name, i) => {
    const found = steps.find(({ row }) => row.row.step === name);
    for (const need of found?.row.row.needs ?? []) {
      const givers = steps.filter(({ row }) => row.row.gives.includes(need));
      // What an open step hands on may not be needed at all.
      if (givers.some(({ row, holds }) => done.includes(row.row.step) || holds.truth === "open")) {
        continue;
      }
      const before = givers[0]?.row.row.step;
      if (before === undefined) continue;
      return [issue("remedy.step-early", pointer("/done", i), { step: name, need, before })];
    }
    return [];
  });
}
