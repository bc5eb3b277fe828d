import {
  AftersaleError,
  didYouMean,
  fail,
  issue,
  ok,
  type Result,
  unwrap,
} from "../../../decision/index.js";
import { readRemedyClaim } from "../claim/index.js";
import {
  decide,
  type ReadSets,
  type RemedyOptions,
  type RemedySets,
  readSets,
} from "../decide/index.js";

import { type Flow, flows } from "../policy/index.js";
import { companySet } from "./company-set.js";
import { planOf } from "./plan.js";
import type { ReturnPlan, ReturnRequest } from "./plan-types.js";
import { requestIssues } from "./schema.js";

/**
 * The steps of a return, an exchange, an advance exchange or a carry-in repair (4.3), each with its
 * department, what it needs and what it hands on (4.4), a transport step whenever the goods move with
 * the payer that the rules name (5.9), and whether cause and responsibility are recorded (4.5).
 * Days are counted in working days of the set's calendar from the demand, or from today.
 *
 * @throws AftersaleError with every issue of the sets, the claim and the request
 * @example
 * const sets = { remedy: [parseRuleSet(standardRemedy)], warranty: [parseRuleSet(standardWarranty)] };
 * const claim = {
 *   asOf: "2026-03-09",
 *   sold: "2026-03-05",
 *   component: { component: "fr.unit" },
 *   demand: { remedy: "refund" },
 * };
 * planReturn(sets, { claim }).flow; // "return"
 */
export function planReturn(
  sets: RemedySets,
  request: ReturnRequest,
  options: RemedyOptions = {},
): ReturnPlan {
  return unwrap(safePlanReturn(sets, request, options));
}

/** `planReturn` as a Result; takes any value for a request. */
export function safePlanReturn(
  sets: RemedySets,
  request: unknown,
  options: RemedyOptions = {},
): Result<ReturnPlan> {
  const shape = requestIssues(request);
  const read = readSets(sets);
  if (shape.length > 0 || !read.ok) return fail([...shape, ...(read.ok ? [] : read.issues)]);
  const asked = request as ReturnRequest;
  const claim = readRemedyClaim(asked.claim);
  if (!claim.ok) return fail(claim.issues.map((each) => ({ ...each, at: `/claim${each.at}` })));
  try {
    const preview = options.preview === true;
    const decision = decide(read.value, claim.value, preview);
    const company = companySet(read.value.remedy, asked.claim.asOf, preview);
    const flow = asked.flow ?? flowOf(asked.claim.demand?.remedy ?? null);
    const known = company === null ? [] : flowsOf(company.set);
    if (flow !== null && company !== null && !known.includes(flow)) {
      const params = { flow, hint: didYouMean(flow, flows), expected: known };
      return fail([issue("remedy.flow-unknown", "/flow", params)]);
    }
    return ok(planOf({ asked, decision, company, flow, calendars: calendarsOf(read.value) }));
  } catch (error) {
    if (error instanceof AftersaleError) return fail(error.issues);
    throw error;
  }
}

const calendarsOf = ({ calendars }: ReadSets) => calendars;

const FLOWS: Readonly<Record<string, Flow>> = {
  refund: "return",
  "no-reason-return": "return",
  withdraw: "return",
  reject: "return",
  terminate: "return",
  exchange: "exchange",
  repair: "carry-in-repair",
  "paid-repair": "carry-in-repair",
  "redo-repair": "carry-in-repair",
  "replace-component": "carry-in-repair",
};

const flowOf = (remedy: string | null): Flow | null =>
  remedy !== null && Object.hasOwn(FLOWS, remedy) ? (FLOWS[remedy] ?? null) : null;

function flowsOf(set: { readonly document: object }): readonly string[] {
  const { workflow = [] } = set.document as { workflow?: readonly { flow: string }[] };
  return [...new Set(workflow.map(({ flow }) => flow))];
}
