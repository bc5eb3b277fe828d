import type { Reason, ReasonCode } from "../../decision/index.js";
import { type Duration, toDayNumber } from "../../time/index.js";
import type { Plan, Ref } from "../model/index.js";
import {
  dateOf,
  isNothing,
  joined,
  NEVER,
  repeated,
  type TermStart,
  termEnd,
} from "../term/index.js";
import { because } from "./because.js";
import type { GrantContext } from "./context.js";
import type { Grant, Missing } from "./grant.js";
import { lastDayOf } from "./last-day.js";

/** A bought plan with its durations read. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly duration: Duration | "lifetime" | null;
  readonly renewedBy: Duration | null;
  /** JSON Pointer of the plan in the claim. */
  readonly at: string;
}

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
    return [planGrant(read, read.plan.covers, { day, waits: false, asks: [] }, context)];
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

/** The last day of the cover that a plan follows on, as far as it is known. */
interface Following {
  /** NEVER while the cover runs without one. */
  readonly day: number | null;
  /** The cover runs without a last day, and will yet have one. */
  readonly waits: boolean;
  readonly asks: readonly Missing[];
}

const isLike = (a: Following, b: Following): boolean =>
  a.day === b.day && a.waits === b.waits && a.asks.length === b.asks.length;

/** Where readings leave open when a counter ended the cover, any day will do that leads to one answer. */
function follow(read: ReadPlan, before: readonly Grant[], context: GrantContext): Following {
  if (before.some(({ start, doubt }) => start === null || doubt !== null)) {
    return { day: null, waits: false, asks: [] };
  }
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const grant of before) {
    const last = lastDayOf(grant, context.day);
    least = Math.max(least, last.least, grant.start?.day ?? least);
    most = Math.max(most, last.most);
  }
  if (least === NEVER) {
    const waits = before.every(({ end, counters }) => end !== NEVER || counters.length > 0);
    return { day: NEVER, waits, asks: [] };
  }
  if (most <= least) return { day: least, waits: false, asks: [] };
  const runs = [least, most].map((day) => {
    const end = most === NEVER ? null : planEnd(read, day, context);
    return end === null ? null : context.day <= end;
  });
  if (runs[0] !== null && runs[0] === runs[1]) return { day: least, waits: false, asks: [] };
  const counters = before.flatMap((grant) => grant.counters);
  const asks = counters
    .filter(({ state }) => state !== "within")
    .map(({ counter }) => ({ fact: `readings.${counter}`, at: "/readings" }));
  return { day: null, waits: false, asks };
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
  const start = startOf(plan, day);
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
    doubt: null,
    stretches: start === null || end === null ? [] : [{ from: start.from, to: end, kind: "term" }],
    notes: [() => note],
    asks,
  };
}

/** How the plan runs, as far as its days are known. */
function planReason({ plan, at }: ReadPlan, { day, waits }: Following, end: number | null): Reason {
  const from = day === null ? null : dateOf(day);
  const to = end === null ? null : dateOf(end);
  const code = waits ? "warranty.plan-waits" : planCode(plan, day, from !== null, end, to !== null);
  const days = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  return because(code, FACTS, { plan: plan.id, ...days }, at);
}

function planCode(
  plan: Plan,
  day: number | null,
  starts: boolean,
  end: number | null,
  ends: boolean,
): ReasonCode {
  if (starts && ends) return "warranty.plan";
  if (ends) return "warranty.plan-until";
  if (starts) return end === null ? "warranty.plan-end-unknown" : "warranty.plan-lifetime";
  if (day === NEVER) return "warranty.plan-never";
  if (plan.from === "end-of-term") return "warranty.plan-follows-unknown";
  const bounded = end !== null || plan.duration != null;
  return bounded ? "warranty.plan-start-unknown" : "warranty.plan-days-unknown";
}

function startOf(plan: Plan, day: number | null): TermStart | null {
  if (day !== null) return { basis: "plan", day, from: day, skipped: [] };
  if (plan.to == null) return null;
  return {
    basis: "plan",
    day: Number.NEGATIVE_INFINITY,
    from: Number.NEGATIVE_INFINITY,
    skipped: [],
  };
}

/** Last day of the plan, renewed as often as it takes; null where it is not known. */
function planEnd(
  { plan, duration, renewedBy }: ReadPlan,
  day: number | null,
  context: GrantContext,
): number | null {
  if (duration === "lifetime") return NEVER;
  if (day !== null && !Number.isFinite(day)) return NEVER;
  if (plan.to != null) return toDayNumber(plan.to);
  if (duration === null || day === null) return null;
  const first = termEnd(day, duration, context.convention);
  if (renewedBy === null || first >= context.day) return first;
  const once = termEnd(day, joined(duration, renewedBy), context.convention) - first;
  let times = Math.max(1, Math.floor((context.day - first) / (once + 3)));
  let end = first;
  do {
    end = termEnd(day, joined(duration, repeated(renewedBy, times)), context.convention);
    times += 1;
  } while (end < context.day);
  return end;
}

function planAsks({ plan, duration, at }: ReadPlan, day: number | null): Missing[] {
  const asks: Missing[] = [];
  if (plan.to == null && duration === null) asks.push({ fact: "plans.to", at: `${at}/to` });
  if (plan.to == null && day === null && plan.from !== "end-of-term") {
    asks.push({ fact: "plans.from", at: `${at}/from` });
  }
  return asks;
}
