import type {
  AssumedFact,
  Confidence,
  Decision,
  FactRef,
  PolicyRef,
  Reason,
  Status,
  Texts,
} from "../../decision/index.js";

/** Why a cost is covered or not. */
export type Cause =
  | "in-term"
  | "expired"
  | "share-exhausted"
  | "counter-exceeded"
  | "not-started"
  | "no-term"
  | "excluded"
  | "no-proof"
  | "claimed-late";

/** Who bears a cost: the warranty, part of it, or nothing. */
export interface CoverageOutcome {
  readonly coverage: "covered" | "partly-covered" | "not-covered";
  /** Per cent that the warranty bears, 0 to 100; null among `possible` where it may be any. */
  readonly share: number | null;
}

/** The answer for one cost type of one component. */
export type CoverageDecision = Decision<CoverageOutcome> & {
  readonly costType: string;
  /** Null while it may be one of several. */
  readonly cause: Cause | null;
  /** The term that decides, or the last to end; null where there is none. */
  readonly term: TermView | null;
};

/** A term, plan or replacement as it runs. All dates `YYYY-MM-DD`, both days included. */
export interface TermView {
  readonly origin: "term" | "plan" | "replacement" | "exchange" | "repair";
  readonly period: string;
  readonly party: "customer" | "supplier";
  readonly costTypes: readonly string[];
  /** `id@version` of the rule set; null for a bought plan. */
  readonly set: string | null;
  readonly row: string | null;
  /** The date it counts from, by name and day; null where it is not known. */
  readonly basis: string | null;
  readonly start: string | null;
  /** ISO 8601 duration as it is written, or `lifetime`; null where there is none. */
  readonly duration: string | null;
  /** Last day as the term has it, and after extensions and time in repair. */
  readonly nominalEnd: string | null;
  readonly end: string | null;
  /** True where time never ends it. */
  readonly lifetime: boolean;
  /** Days of the term left after the day in question, whatever its share; 0 once it is over, null where there is no end. */
  readonly remainingDays: number | null;
  readonly link: "first-of" | "all-of";
  readonly counters: readonly CounterView[];
  /** What it comes to on the day in question; null where that is not known. */
  readonly state: Cause | null;
  readonly share: number | null;
}

export interface CounterView {
  readonly counter: string;
  readonly limit: number;
  /**
   * Units used up to the day in question. Where the limit is exceeded, as many as the latest reading
   * on or before it shows; else null where no reading says it exactly.
   */
  readonly used: number | null;
  readonly remaining: number | null;
  readonly state: "within" | "exceeded" | "unknown";
}

/** A stretch of a component's time line, to be drawn; null: open to that side. */
export interface TimelineEntry {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind:
    | "term"
    | "extension"
    | "suspension"
    | "repair"
    | "replacement"
    | "exchange"
    | "plan";
  readonly period: string | null;
  readonly costTypes: readonly string[];
  readonly set: string | null;
  readonly row: string | null;
}

export interface ComponentAssessment {
  readonly id: string;
  readonly component: string;
  readonly title: Texts | null;
  /** By cost type. */
  readonly coverage: Readonly<Record<string, CoverageDecision>>;
  /** What the supplier bears, by cost type; null where no supplier term speaks of it. */
  readonly supplier: Readonly<Record<string, CoverageDecision>> | null;
  /** What is said of it as a whole: replacements, and periods that cover no cost. */
  readonly reasons: readonly Reason[];
  /** Every term of the component, the named periods of 5.1 among them. */
  readonly terms: readonly TermView[];
  readonly timeline: readonly TimelineEntry[];
}

/** A failure soon after the start, such as dead on arrival. */
export interface EarlyFailureView {
  /** Null: none of the policy's classes. */
  readonly class: string | null;
  readonly until: string | null;
  readonly missing: readonly FactRef[];
  readonly reasons: readonly Reason[];
}

/** What the warranty covers of a product, component by component and cost type by cost type. */
export interface WarrantyAssessment {
  readonly asOf: string;
  /** The day that cover was judged on. */
  readonly day: string;
  /** The least settled status among the parts. */
  readonly status: Status;
  readonly confidence: Confidence;
  readonly components: readonly ComponentAssessment[];
  readonly earlyFailure: EarlyFailureView | null;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
  readonly nextChangeAt: string | null;
}
