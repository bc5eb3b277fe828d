import type { Extension, PeriodConvention, SuspensionRule } from "../model/index.js";
import type { KnownDates, Readings, Stay } from "../term/index.js";
import type { Gate, Missing } from "./grant.js";

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

/** An extension; with `missing` it holds only if those facts turn out so, as its `gate` says. */
export interface OpenExtension {
  readonly extension: Extension;
  readonly missing: readonly Missing[] | null;
  readonly gate?: Gate;
}
