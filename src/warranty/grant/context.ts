import type { Whether } from "../../rule-set/index.js";
import type { Extension, PeriodConvention, SuspensionRule } from "../model/index.js";
import type { KnownDates, Readings, Stay } from "../term/index.js";
import type { Gate } from "./grant.js";

/** What is known when the grants of one component are drawn up by one rule set. */
export interface GrantContext {
  /** The day in question, as a day number. */
  readonly day: number;
  readonly dates: KnownDates;
  readonly convention: PeriodConvention;
  readonly readings: Readings;
  /** Stays in repair that may hold this component's terms, in order of receipt. */
  readonly stays: readonly Stay[];
  readonly suspension: SuspensionRule | null;
  readonly extensions: readonly OpenExtension[];
  readonly costTypes: readonly string[];
  /** Code of the component in the policy. */
  readonly component: string;
}

/** An extension, and whether it holds: while that is open, as its `gate` says. */
export interface OpenExtension {
  readonly extension: Extension;
  readonly holds: Whether;
  readonly gate: Gate | null;
}
