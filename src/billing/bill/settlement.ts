import { compareMoney, type Money } from "../../money/index.js";
import type { SettlementRow } from "../model/index.js";

/** A step of the settlement; each waits for the one before it. */
export interface PlannedStep {
  readonly step: "collect" | "hand-in" | "invoice";
  readonly department: string;
  /** Days after the step before it, or after the work for the first. */
  readonly within: { readonly days: number; readonly working: boolean };
  readonly number: number;
  /** What it waits for: the work, or the step before. */
  readonly after: "work-done" | PlannedStep["step"];
}

/** How a bill is settled once the work is done (5.12). */
export interface SettlementPlan {
  readonly way: "on-the-spot" | "invoice-first";
  readonly steps: readonly PlannedStep[];
  /** The trip to collect is never charged. */
  readonly collectingTrip: "not-charged";
}

/** Whether a total falls under a row; its bound is included. */
export const settles = ({ upTo }: Pick<SettlementRow, "upTo">, total: Money): boolean =>
  upTo === undefined || compareMoney(total, upTo) <= 0;

/** Chains the steps of a row in their order. */
export function settlementPlan({
  way,
  steps,
}: Pick<SettlementRow, "way" | "steps">): SettlementPlan {
  return {
    way,
    steps: steps.map((step, i) => ({
      number: i + 1,
      after: steps[i - 1]?.step ?? "work-done",
      ...step,
    })),
    collectingTrip: "not-charged",
  };
}
