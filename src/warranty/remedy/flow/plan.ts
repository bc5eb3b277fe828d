import type { Reason } from "../../../decision/index.js";
import { type InForce, type PlacedRow, plainReason, rowReason } from "../../../rule-set/index.js";
import { type Calendar, safeAddWorkingDays } from "../../../time/index.js";
import type { RemedyDecision } from "../outcome/index.js";
import {
  type Flow,
  flowInputs,
  type RemedyDocument,
  rulesOf,
  type WorkflowRow,
} from "../policy/index.js";
import type { PlannedStep, ReturnPlan, ReturnRequest, TransportView } from "./plan-types.js";

interface Planning {
  readonly asked: ReturnRequest;
  readonly decision: RemedyDecision;
  readonly company: InForce | null;
  readonly flow: Flow | null;
  readonly calendars: ReadonlyMap<string, Calendar>;
}

/** The plan of one flow by the company's set. */
export function planOf(planning: Planning): ReturnPlan {
  const { asked, decision, company, flow } = planning;
  const rows =
    company === null
      ? []
      : rulesOf(company.set).tables.workflow.filter(({ row }) => row.flow === flow);
  const steps = stepsOf(planning, rows);
  const unpaid = steps.filter(({ transport }) => transport !== null && transport.payer === null);
  const recorded = Boolean(asked.cause) && Boolean(asked.responsible?.department);
  const finished = steps.length > 0 && steps.every(({ state }) => state === "done");
  const missing = [
    ...(flow === null ? [{ fact: "demand.remedy", at: "/claim/demand/remedy" }] : []),
    ...(asked.cause ? [] : [{ fact: "cause", at: "/cause" }]),
    ...(asked.responsible?.department
      ? []
      : [{ fact: "responsible.department", at: "/responsible/department" }]),
  ];
  return {
    flow,
    status: statusOf(planning, steps),
    granted: grantedOf(decision, asked),
    steps,
    closable: recorded && finished,
    missing,
    reasons: [
      ...reasonsOf(planning, rows),
      ...unpaid.map(({ transport }) =>
        plainReason(company?.set ?? null, "remedy.payer-unknown", {
          head: transport?.head ?? null,
        }),
      ),
      ...(recorded ? [] : [plainReason(company?.set ?? null, "remedy.cause-due")]),
    ],
    policies: [...(company === null ? [] : [company.policy]), ...decision.policies].filter(
      (ref, i, all) =>
        all.findIndex(({ id, version }) => id === ref.id && version === ref.version) === i,
    ),
  };
}

function statusOf(
  { company, flow }: Planning,
  steps: readonly PlannedStep[],
): ReturnPlan["status"] {
  if (company === null) return "no-policy";
  if (flow === null) return "needs-facts";
  return steps.length === 0 ? "out-of-scope" : "determined";
}

function grantedOf(decision: RemedyDecision, { claim }: ReturnRequest): boolean | null {
  const remedy = claim.demand?.remedy;
  const { value, status } = decision.options;
  if (remedy == null || value === null) return null;
  if (value.options.some((option) => option.remedy === remedy)) return true;
  return status === "determined" || status === "options" ? false : null;
}

function reasonsOf({ company }: Planning, rows: readonly PlacedRow<WorkflowRow>[]): Reason[] {
  if (company === null) return [];
  return rows.map((placed) => rowReason(company.set, placed, "remedy.step"));
}

/** Steps in order; one is ready once all that it needs was handed on. */
function stepsOf(planning: Planning, rows: readonly PlacedRow<WorkflowRow>[]): PlannedStep[] {
  const { asked, decision } = planning;
  const done = new Set(asked.done ?? []);
  const there = new Set(flowInputs);
  let days = 0;
  return rows.map(({ row }) => {
    days += row.within?.workingDays ?? 0;
    const isDone = done.has(row.step);
    const ready = row.needs.every((need) => there.has(need));
    if (isDone) for (const given of row.gives) there.add(given);
    return {
      step: row.step,
      title: row.title,
      department: row.department,
      needs: row.needs,
      gives: row.gives,
      training: row.training ?? null,
      ...dueBy(planning, row.within === undefined ? null : days),
      transport: transportOf(decision, row),
      state: isDone ? "done" : ready ? "ready" : "waiting",
    };
  });
}

function dueBy(
  { asked, company, calendars }: Planning,
  days: number | null,
): Pick<PlannedStep, "dueBy" | "provisional"> {
  const { calendar: id } = (company?.set.document ?? {}) as RemedyDocument;
  const calendar = calendars.get(id ?? "");
  if (days === null || calendar === undefined) return { dueBy: null, provisional: false };
  const from = asked.claim.demand?.on ?? asked.claim.asOf;
  const end = safeAddWorkingDays(calendar, from, days, { onUncovered: "weekday-rule" });
  if (!end.ok) return { dueBy: null, provisional: false };
  return { dueBy: end.value.at, provisional: end.value.provisional };
}

function transportOf({ fees }: RemedyDecision, { moves }: WorkflowRow): TransportView | null {
  if (moves === undefined) return null;
  const fee = fees.value?.find(({ head }) => head === moves.head);
  return { ...moves, payer: fee?.payer ?? null, class: fee?.class ?? null };
}
