import {
  type AssumedFact,
  distinctBy,
  type FactRef,
  lastBy,
  type PolicyRef,
  type Reason,
} from "../../../decision/index.js";
import { known, NO, openFor, type RuleSet, type Whether, YES } from "../../../rule-set/index.js";
import type { RemedyDecision } from "../outcome/index.js";
import type { Flow } from "../policy/index.js";
import { assumedFacts, type Scene } from "../scene/index.js";
import { plainReason, rowReason } from "../texts/index.js";
import { attributionOf, causeRow } from "./attribution.js";
import { notGranted } from "./not-granted.js";
import type { PlannedStep, ReturnAttribution, ReturnPlan, ReturnRequest } from "./plan-types.js";
import { type FlowStep, flowSteps, plannedSteps } from "./steps.js";

/** What a flow is planned from. */
export interface Planning {
  readonly asked: ReturnRequest;
  readonly decision: RemedyDecision;
  /** The company's set in force today; null where it has none. */
  readonly scene: Scene | null;
  readonly flow: Flow | null;
  readonly sets: readonly RuleSet[];
}

/** The plan of one flow by the company's set. */
export function planOf(planning: Planning): ReturnPlan {
  const { asked, decision, scene, flow } = planning;
  const found = scene === null ? [] : flowSteps(scene, rowsOf(scene, flow));
  const steps = plannedSteps({ asked, decision, calendar: scene?.calendar ?? null }, found);
  const open = found.filter((_, i) => steps[i]?.state === "open");
  const attribution = attributionOf(asked, scene);
  const recorded = attribution !== null && attribution.department !== null;
  const state = progressOf(steps);
  const granted = grantedOf(decision, asked);
  return {
    flow,
    status: statusOf(planning, steps),
    granted: known(granted),
    steps,
    state,
    attribution,
    closable: recorded && state !== "open",
    missing: missingOf(planning, open, attribution?.department ?? null),
    assumed: assumedOf(planning),
    reasons: [
      ...demandReasons(planning, granted),
      ...stepReasons(scene, found, steps),
      ...causeReasons(planning, attribution),
    ],
    policies: policiesOf(planning),
  };
}

const rowsOf = ({ rules }: Scene, flow: Flow | null) =>
  rules.tables.workflow.filter(({ row }) => row.flow === flow);

function progressOf(steps: readonly PlannedStep[]): ReturnPlan["state"] {
  const over = ["done", "refused", "barred"];
  if (steps.length === 0 || steps.some(({ state }) => !over.includes(state))) return "open";
  return steps.some(({ state }) => state === "refused") ? "refused" : "finished";
}

function statusOf(
  { asked, scene, flow }: Planning,
  steps: readonly PlannedStep[],
): ReturnPlan["status"] {
  if (scene === null) return "no-policy";
  if (flow === null && remedyOf(asked) !== null) return "out-of-scope";
  if (flow === null || steps.some(({ state }) => state === "open")) return "needs-facts";
  return steps.length === 0 ? "out-of-scope" : "determined";
}

function missingOf(
  { asked, flow }: Planning,
  open: readonly FlowStep[],
  department: string | null,
): readonly FactRef[] {
  const ofClaim = open.flatMap(({ holds }) => holds.missing);
  return [
    ...(flow === null && remedyOf(asked) === null
      ? [{ fact: "demand.remedy", at: "/claim/demand/remedy" }]
      : []),
    ...(asked.cause ? [] : [{ fact: "cause", at: "/cause" }]),
    ...((department ?? asked.responsible?.department)
      ? []
      : [{ fact: "responsible.department", at: "/responsible/department" }]),
    ...lastBy(ofClaim, ({ at }) => at).map(inClaim),
  ];
}

/** Defaults that the decision or the steps rest on, placed in the request. */
function assumedOf({ scene, decision }: Planning): readonly AssumedFact[] {
  const all = [...decision.assumed, ...(scene === null ? [] : assumedFacts(scene))];
  return lastBy(all, ({ at }) => at).map(inClaim);
}

const inClaim = <Ref extends FactRef>(ref: Ref): Ref => ({ ...ref, at: `/claim${ref.at}` });

const remedyOf = ({ claim }: ReturnRequest) => claim.demand?.remedy ?? null;

/** Why the remedy demanded is not open to the customer, and that it has no flow. */
function demandReasons(
  { asked, decision, scene, flow, sets }: Planning,
  granted: Whether,
): readonly Reason[] {
  const remedy = remedyOf(asked);
  if (remedy === null) return [];
  return [
    ...(granted.truth === false ? notGranted(remedy, decision, sets) : []),
    ...(flow === null ? [plainReason(scene?.set ?? null, "remedy.no-flow", { remedy })] : []),
  ];
}

/** Whether the remedy demanded is open to the customer. */
function grantedOf({ options }: RemedyDecision, asked: ReturnRequest): Whether {
  const { value, status, missing } = options;
  const remedy = remedyOf(asked);
  if (remedy === null || value === null) return openFor(missing);
  if (value.options.some((option) => option.remedy === remedy)) return YES;
  return status === "determined" || status === "options" ? NO : openFor(missing);
}

/** The row of each step, and freight that no rule names a payer for. */
function stepReasons(
  scene: Scene | null,
  found: readonly FlowStep[],
  steps: readonly PlannedStep[],
): readonly Reason[] {
  const set = scene?.set ?? null;
  const rows = found.flatMap(({ row }) =>
    set === null ? [] : [rowReason(set, row, "remedy.step")],
  );
  const unpaid = steps.flatMap(({ transport }) =>
    transport === null || transport.payer !== null
      ? []
      : [plainReason(set, "remedy.payer-unknown", { head: transport.head })],
  );
  return [...rows, ...unpaid];
}

/** Who answers for the cause, or that this is due (4.5). */
function causeReasons(
  { asked, scene }: Planning,
  attribution: ReturnAttribution | null,
): readonly Reason[] {
  const set = scene?.set ?? null;
  const department = attribution?.department ?? null;
  if (department === null) return [plainReason(set, "remedy.cause-due")];
  const row = causeRow(asked, scene);
  if (set === null || row === null) return [];
  return [rowReason(set, row, "remedy.attributed", { department })];
}

function policiesOf({ scene, decision }: Planning): readonly PolicyRef[] {
  const all = [...(scene === null ? [] : [scene.policy]), ...decision.policies];
  return distinctBy(all, ({ id, version }) => `${id}@${version}`);
}
