import type { Whether } from "../../../rule-set/index.js";
import { type Calendar, safeAddWorkingDays } from "../../../time/index.js";
import type { RemedyDecision } from "../outcome/index.js";
import { flowInputs, type ReadyRow, type WorkflowRow } from "../policy/index.js";
import { rowHolds, type Scene } from "../scene/index.js";
import type { PlannedStep, ReturnRequest, StepState, TransportView } from "./plan-types.js";

/** A step of the flow that is to be done, or that may be. */
export interface FlowStep {
  readonly row: ReadyRow<WorkflowRow>;
  readonly holds: Whether;
}

/** The steps of a flow whose conditions hold or may hold, in order. */
export function flowSteps(
  scene: Scene,
  rows: readonly ReadyRow<WorkflowRow>[],
): readonly FlowStep[] {
  const steps = rows.map((row) => ({ row, holds: rowHolds(scene, row) }));
  return steps.filter(({ holds }) => holds.truth !== false);
}

interface Going {
  readonly asked: ReturnRequest;
  readonly decision: RemedyDecision;
  readonly calendar: Calendar | null;
}

/** Each step as it stands: one is ready once all that it needs was handed on. */
export function plannedSteps(going: Going, steps: readonly FlowStep[]): readonly PlannedStep[] {
  const { asked, decision, calendar } = going;
  const given = new Set([...flowInputs, ...steps.flatMap(({ row }) => row.row.gives)]);
  const progress = progressOf(asked);
  let days = 0;
  return steps.map((step) => {
    const { row } = step.row;
    // What only a step gives that is not to be done, nobody waits for.
    const needs = row.needs.filter((need) => given.has(need));
    days += row.within?.workingDays ?? 0;
    return {
      step: row.step,
      title: row.title,
      department: row.department,
      needs,
      gives: row.gives,
      training: row.training ?? null,
      ...dueBy(asked, calendar, row.within === undefined ? null : days),
      transport: transportOf(decision, row),
      approval: row.approval === true,
      state: stateOf(step, needs, progress),
    };
  });
}

interface Progress {
  readonly done: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** What is there by now. */
  readonly there: Set<string>;
  /** What will never be there. */
  readonly barred: Set<string>;
}

const progressOf = ({ done, refused }: ReturnRequest): Progress => ({
  done: new Set(done),
  refused: new Set(refused),
  there: new Set(flowInputs),
  barred: new Set(),
});

/** The state of one step; what it hands on, or never will, is noted for those after it. */
function stateOf(
  { row: { row }, holds }: FlowStep,
  needs: readonly string[],
  { done, refused, there, barred }: Progress,
): StepState {
  const note = (state: StepState, list: Set<string>): StepState => {
    for (const given of row.gives) list.add(given);
    return state;
  };
  if (done.has(row.step)) return note("done", there);
  if (refused.has(row.step)) return note("refused", barred);
  if (needs.some((need) => barred.has(need) && !there.has(need))) return note("barred", barred);
  if (holds.truth === "open") return "open";
  return needs.every((need) => there.has(need)) ? "ready" : "waiting";
}

function dueBy(
  { claim }: ReturnRequest,
  calendar: Calendar | null,
  days: number | null,
): Pick<PlannedStep, "dueBy" | "provisional"> {
  if (days === null || calendar === null) return { dueBy: null, provisional: false };
  const from = claim.demand?.on ?? claim.asOf;
  const end = safeAddWorkingDays(calendar, from, days, { onUncovered: "weekday-rule" });
  if (!end.ok) return { dueBy: null, provisional: false };
  return { dueBy: end.value.at, provisional: end.value.provisional };
}

function transportOf({ fees }: RemedyDecision, { moves }: WorkflowRow): TransportView | null {
  if (moves === undefined) return null;
  const fee = fees.value?.find(({ head }) => head === moves.head);
  return { ...moves, payer: fee?.payer ?? null, class: fee?.class ?? null };
}
