import { closest, didYouMean, type Issue, pointer } from "../../decision/index.js";
import { toDayNumber } from "../../time/index.js";
import type { ReadClaim } from "../claim/index.js";
import type { ReadPlan } from "../grant/index.js";
import { dateOf, isNothing, termEnd } from "../term/index.js";
import { issue } from "../texts/index.js";
import { decidingOf, type Selected } from "./selected.js";

/** Bought plans that name what no set knows, or whose two ends differ by the set's way of counting. */
export function planIssues(selected: Selected, claim: ReadClaim): readonly Issue[] {
  if (claim.plans.length === 0) return [];
  return claim.plans.flatMap((plan) => [
    ...costTypeIssues(selected, plan),
    ...componentIssues(selected, claim, plan),
    ...causeIssues(selected, plan),
    ...endIssues(selected, plan),
  ]);
}

/** A plan may cover a cost that no policy names; a name so near to a known one is a slip. */
function costTypeIssues(selected: Selected, { plan, at }: ReadPlan): readonly Issue[] {
  const known = [...new Set(decidingOf(selected).flatMap(({ policy }) => policy.costTypes))];
  return plan.covers.flatMap((costType, i) => {
    if (known.includes(costType)) return [];
    const meant = closest(costType, known) === null ? costType.toLowerCase() : costType;
    const hint = didYouMean(meant, known);
    if (hint === "") return [];
    return [issue("warranty.plan-cost-type", pointer(at, "covers", i), { costType, hint, known })];
  });
}

/** By code or by id; a set that takes any code knows none that is wrong. */
function componentIssues(
  { company }: Selected,
  claim: ReadClaim,
  { plan, at }: ReadPlan,
): readonly Issue[] {
  const codes = company?.policy.known ?? null;
  if (codes === null || plan.components === undefined) return [];
  const known = [...new Set([...codes, ...claim.components.flatMap(({ id, code }) => [id, code])])];
  return plan.components.flatMap((component, i) => {
    if (known.includes(component)) return [];
    const params = { component, hint: didYouMean(component, known) };
    return [issue("warranty.plan-component", pointer(at, "components", i), params)];
  });
}

/** A cause that no rule leaves out needs no plan, or is a slip; sets without exclusions know none. */
function causeIssues(selected: Selected, { plan, at }: ReadPlan): readonly Issue[] {
  const known = [...new Set(decidingOf(selected).flatMap(({ policy }) => [...policy.causes]))];
  if (known.length === 0 || plan.causes === undefined) return [];
  return plan.causes.flatMap((cause, i) => {
    if (known.includes(cause)) return [];
    const params = { cause, hint: didYouMean(cause, known), known };
    return [issue("warranty.plan-cause", pointer(at, "causes", i), params)];
  });
}

function endIssues(selected: Selected, { plan, duration, at }: ReadPlan): readonly Issue[] {
  const [first] = decidingOf(selected);
  if (first === undefined || plan.to == null || plan.from == null || duration === null) return [];
  if (plan.from === "end-of-term" || duration === "lifetime") return [];
  const from = toDayNumber(plan.from);
  const end = isNothing(duration) ? from : termEnd(from, duration, first.policy.convention);
  if (end === toDayNumber(plan.to)) return [];
  const params = { to: plan.to, end: dateOf(end) ?? "9999-12-31" };
  return [issue("warranty.plan-ends-differ", pointer(at, "to"), params)];
}
