import type { DeadlineKind, Obligor } from "../policy/index.js";

export interface DeadlineView {
  readonly kind: DeadlineKind;
  /** Null where it is counted in days of repair whose date is not known. */
  readonly date: string | null;
  /** The last day before a day of rest moved it. */
  readonly unrolled: string | null;
  readonly roll: "none" | "next-working-day" | "unknown";
  readonly count: number | null;
  readonly unit: "day" | "working-day" | "repair-day" | "duration";
  readonly passed: boolean;
  /** The calendar does not cover it yet. */
  readonly provisional: boolean;
  readonly set: string;
  readonly step: string | null;
  readonly period: string | null;
  readonly component: string | null;
  readonly obligor: Obligor | null;
}
