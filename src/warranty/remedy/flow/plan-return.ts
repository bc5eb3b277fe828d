import {
  AftersaleError,
  didYouMean,
  type Issue,
  pointer,
  type Reading,
  type Result,
} from "../../../decision/index.js";
import { defineFunction } from "../../../rule-set/index.js";
import { type ReadRemedyClaim, readRemedyClaim } from "../claim/index.js";
import { decide, type RemedyOptions, type RemedySets, remedyWanted } from "../decide/index.js";
import { type Flow, flows, type WorkflowRow } from "../policy/index.js";
import { type Scene, setTheScene } from "../scene/index.js";
import { issue } from "../texts/index.js";
import { attributionIssues } from "./attribution.js";
import { companySet } from "./company-set.js";
import { earlyIssues } from "./early.js";
import { planOf } from "./plan.js";
import type { ReturnPlan, ReturnRequest } from "./plan-types.js";
import { requestIssues } from "./schema.js";

/**
 * The steps of a return, an exchange (in advance, or against a loaner), a carry-in repair or a return
 * straight to the supplier (4.3), each with its department, what it needs and what it hands on (4.4),
 * a transport step whenever the goods move with the payer that the rules name (5.9), approvals, and
 * the cause with the department and person responsible (4.5): the cause is one of the policy's
 * `causes`, whose department answers for it unless the request names another of its departments. Steps whose conditions do not hold are left
 * out; with facts missing they stay `open` and the plan asks. Where the remedy demanded is not open to
 * the customer the steps stand all the same and the reasons say why; an accessory is exchanged like the
 * goods; a remedy that moves no goods has no flow (`out-of-scope`). A step is done only after those that hand something on to it. Days are counted in working days of the set's calendar from the demand, or from today.
 *
 * @throws AftersaleError with every issue of the sets, the claim and the request
 * @example
 * const sets = {
 *   remedy: [parseRuleSet(standardRemedy, { kind: "remedy" })],
 *   warranty: [parseRuleSet(standardWarranty, { kind: "warranty" })],
 *   calendars: { "cn-mainland": cnMainland },
 * };
 * const claim = {
 *   asOf: "2026-03-09",
 *   sold: "2026-03-05",
 *   component: { component: "fr.unit" },
 *   demand: { remedy: "refund" },
 * } as const;
 * planReturn(sets, { claim }).flow; // "return"
 */
export function planReturn(
  sets: RemedySets,
  request: ReturnRequest,
  options: RemedyOptions = {},
): ReturnPlan {
  return planReturnTwins.run(sets, request, options);
}

/** `planReturn` as a Result; takes any value for a request. */
export function safePlanReturn(
  sets: RemedySets,
  request: unknown,
  options: RemedyOptions = {},
): Result<ReturnPlan> {
  return planReturnTwins.safe(sets, request, options);
}

interface ReadRequest {
  readonly asked: ReturnRequest;
  readonly claim: ReadRemedyClaim;
}

export const planReturnTwins = defineFunction({
  name: "planReturn",
  ...remedyWanted,
  read: readRequest,
  decide: ({ byKind, calendars, input: { asked, claim }, options: { preview = false } }) => {
    const sets = { ...byKind, calendars };
    const decision = decide(sets, claim, preview);
    const company = companySet(sets.remedy, asked.claim.asOf, preview);
    const scene = company && setTheScene(company, claim, { ...sets, preview });
    const flow = asked.flow ?? flowOf(asked.claim.demand?.remedy ?? null);
    const issues = scene === null ? [] : requestFaults(asked, flow, scene);
    if (issues.length > 0) throw new AftersaleError(issues);
    return planOf({ asked, decision, scene, flow, sets: sets.remedy });
  },
});

function readRequest(request: unknown): Reading<ReadRequest | null> {
  const shape = requestIssues(request);
  if (shape.length > 0) return { value: null, issues: shape };
  const asked = request as ReturnRequest;
  const claim = readRemedyClaim(asked.claim);
  if (claim.ok) return { value: { asked, claim: claim.value }, issues: [] };
  const issues = claim.issues.map((each) => ({ ...each, at: `/claim${each.at}` }));
  return { value: null, issues };
}

/** What only the policy can tell is wrong: names first, then what is done too early. */
function requestFaults(asked: ReturnRequest, flow: Flow | null, scene: Scene): readonly Issue[] {
  const names = [
    ...attributionIssues(asked, scene),
    ...(flow === null ? [] : flowIssues(asked, flow, scene)),
  ];
  return names.length > 0 ? names : earlyIssues(asked, scene, flow);
}

/** A flow that the policy does not have, and steps that are not in it. */
function flowIssues(asked: ReturnRequest, flow: Flow, { rules }: Scene): readonly Issue[] {
  const known = [...new Set(rules.tables.workflow.map(({ row }) => row.flow))];
  if (!known.includes(flow)) {
    const params = { flow, hint: didYouMean(flow, flows), expected: known };
    return [issue("remedy.flow-unknown", "/flow", params)];
  }
  const rows = rules.tables.workflow.flatMap(({ row }) => (row.flow === flow ? [row] : []));
  const { done = [], refused = [] } = asked;
  return [
    ...done.flatMap((step, i) => stepIssues(rows, step, pointer("/done", i))),
    ...refused.flatMap((step, i) => {
      const at = pointer("/refused", i);
      const unknown = stepIssues(rows, step, at);
      if (unknown.length > 0) return unknown;
      if (done.includes(step)) return [issue("remedy.done-and-refused", at, { step })];
      const isApproval = rows.some((row) => row.step === step && row.approval === true);
      return isApproval ? [] : [issue("remedy.not-an-approval", at, { step })];
    }),
  ];
}

function stepIssues(rows: readonly WorkflowRow[], step: string, at: string): readonly Issue[] {
  const names = [...new Set(rows.map((row) => row.step))];
  if (names.includes(step)) return [];
  const hint = didYouMean(step, names);
  return [issue("remedy.unknown-step", at, { step, hint, expected: names })];
}

const FLOWS: Readonly<Record<string, Flow>> = {
  refund: "return",
  "no-reason-return": "return",
  withdraw: "return",
  reject: "return",
  terminate: "return",
  exchange: "exchange",
  "replace-accessory": "exchange",
  repair: "carry-in-repair",
  "paid-repair": "carry-in-repair",
  "redo-repair": "carry-in-repair",
  "replace-component": "carry-in-repair",
};

const flowOf = (remedy: string | null): Flow | null =>
  remedy !== null && Object.hasOwn(FLOWS, remedy) ? (FLOWS[remedy] ?? null) : null;
