import type { Confidence } from "../../../decision/index.js";
import type { RowManners } from "../../../rule-set/index.js";
import type { TermEffect } from "./words.js";

/** What every row of a remedy set may say of its source. */
export interface SourcedRow extends RowManners {
  readonly confidence?: Confidence;
}

/** A stretch of time, and of use, within which a step must fall. */
export interface WrittenWindow {
  /** Names of dates, the first known one counts; the set's `starts` if not given. */
  readonly from?: readonly string[];
  /** The latest of all that are known counts, not the first; as the set says if `from` is not given. */
  readonly latest?: true;
  /** The day that must fall within: of the fault, of the demand, or today. */
  readonly on?: "fault" | "demand" | "today";
  /** ISO 8601 durations, each counted from the end of the one before. */
  readonly within?: readonly string[];
  /** First of: beyond any of these the window is over. */
  readonly counters?: readonly { readonly counter: string; readonly limit: number }[];
  /** Stands still while the goods are away; what is left is at least this long. */
  readonly pause?: { readonly atLeast: string };
  /** A last day of rest moves to the next working day of the set's calendar. */
  readonly roll?: true;
  /** A fact that gives a number of days: where those are over earlier, the window is. */
  readonly atMost?: string;
}

export interface WrittenEffect {
  readonly kind: TermEffect;
  readonly amount?: string;
}

/** How long after a date: a duration, or a number of working days. */
export interface Span {
  readonly from: readonly string[];
  readonly within?: string;
  readonly workingDays?: number;
  /** `same-day`: the first day counts. */
  readonly count?: "same-day";
  /** The day after the span, on which it is exceeded, instead of its last. */
  readonly beyond?: true;
}
