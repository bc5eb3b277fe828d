import { type Duration, toDayNumber } from "../../time/index.js";
import type { Plan } from "../model/index.js";
import { joined, NEVER, repeated, termEnd } from "../term/index.js";
import type { GrantContext } from "./context.js";

/** A bought plan with its durations read. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly duration: Duration | "lifetime" | null;
  readonly renewedBy: Duration | null;
  /** JSON Pointer of the plan in the claim. */
  readonly at: string;
}

/** Last day of the plan, renewed as often as it takes; null where it is not known. */
export function planEnd(
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
