import type { FactRef, Reason } from "../../decision/index.js";
import { YES } from "../../rule-set/index.js";
import { toDayNumber } from "../../time/index.js";
import type { Plan, Ref } from "../model/index.js";
import { dateOf, isNothing, NEVER, type TermStart } from "../term/index.js";
import type { reasonTexts } from "../texts/en.js";
import { because } from "./because.js";
import type { GrantContext } from "./context.js";
import { type Following, follow, isLike, SURE } from "./follow.js";
import type { Grant } from "./grant.js";
import { planEnd, type ReadPlan } from "./plan-end.js";

const FACTS: Ref = { set: null, cite: [], confidence: "own-policy" };

/** The grants of a bought plan; `own` are the policy's grants that it may follow on. */
export function grantsOfPlan(
  read: ReadPlan,
  own: readonly Grant[],
  context: GrantContext,
): readonly Grant[] {
  if (read.duration !== null && isNothing(read.duration)) return [];
  if (read.plan.from !== "end-of-term") {
    const day = read.plan.from == null ? null : toDayNumber(read.plan.from);
    return [planGrant(read, read.plan.covers, { ...SURE, day }, context)];
  }
  const found: { readonly following: Following; readonly costTypes: string[] }[] = [];
  for (const costType of read.plan.covers) {
    const before = own.filter(
      (grant) => grant.party === "customer" && grant.costTypes.includes(costType),
    );
    if (before.length === 0) continue;
    const following = follow(read, before, context);
    const like = found.find((each) => isLike(each.following, following));
    if (like === undefined) found.push({ following, costTypes: [costType] });
    else like.costTypes.push(costType);
  }
  return found.map(({ following, costTypes }) => planGrant(read, costTypes, following, context));
}

function planGrant(
  read: ReadPlan,
  costTypes: readonly string[],
  following: Following,
  context: GrantContext,
): Grant {
  const { plan } = read;
  const { day } = following;
  const end = planEnd(read, day, context);
  const start = startOf(plan, following);
  const asks = [...planAsks(read, day), ...following.asks];
  const note = planReason(read, following, end);
  return {
    origin: "plan",
    ref: FACTS,
    period: plan.id,
    party: "customer",
    costTypes,
    start: end === null ? null : start,
    duration: plan.duration ?? null,
    nominalEnd: end ?? NEVER,
    end: end ?? NEVER,
    timed: true,
    counters: [],
    link: "first-of",
    share: { kind: "flat", percent: plan.share ?? 100 },
    holds: YES,
    gate: null,
    stretches: start === null || end === null ? [] : [{ from: start.from, to: end, kind: "term" }],
    notes: [() => note],
    asks,
  };
}

/** How the plan runs, as far as its days are known. */
function planReason(
  { plan, at }: ReadPlan,
  { day, sure, waits }: Following,
  end: number | null,
): Reason {
  const from = day === null || !sure ? null : dateOf(day);
  const to = end === null ? null : dateOf(end);
  const code = waits ? "warranty.plan-waits" : planCode(plan, day, from !== null, end, to !== null);
  // The code is that of the days that are known, so its sentence shows no other.
  const days = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } as Days;
  return because(code, FACTS, { plan: plan.id, ...days }, at);
}

interface Days {
  readonly from: string;
  readonly to: string;
}

type PlanCode = Extract<keyof typeof reasonTexts, `warranty.plan${string}`>;

function planCode(
  plan: Plan,
  day: number | null,
  starts: boolean,
  end: number | null,
  ends: boolean,
): PlanCode {
  if (starts && ends) return "warranty.plan";
  if (ends) return "warranty.plan-until";
  if (starts) return end === null ? "warranty.plan-end-unknown" : "warranty.plan-lifetime";
  if (day === NEVER) return "warranty.plan-never";
  if (plan.from === "end-of-term") return "warranty.plan-follows-unknown";
  const bounded = end !== null || plan.duration != null;
  return bounded ? "warranty.plan-start-unknown" : "warranty.plan-days-unknown";
}

function startOf(plan: Plan, { day, sure }: Following): TermStart | null {
  if (day !== null && sure) return { basis: "plan", day, from: day, skipped: [] };
  if (plan.to == null && sure) return null;
  return {
    basis: "plan",
    day: Number.NEGATIVE_INFINITY,
    from: Number.NEGATIVE_INFINITY,
    skipped: [],
  };
}

function planAsks({ plan, duration, at }: ReadPlan, day: number | null): FactRef[] {
  const asks: FactRef[] = [];
  if (plan.to == null && duration === null) asks.push({ fact: "plans.to", at: `${at}/to` });
  if (plan.to == null && day === null && plan.from !== "end-of-term") {
    asks.push({ fact: "plans.from", at: `${at}/from` });
  }
  return asks;
}
