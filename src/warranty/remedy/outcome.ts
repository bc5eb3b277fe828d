import type {
  AssumedFact,
  Confidence,
  FactRef,
  PolicyRef,
  Reason,
  Status,
  Texts,
} from "../../decision/index.js";
import type { Money } from "../../money/index.js";
import type {
  Chooser,
  DeadlineKind,
  DeductionKind,
  FeeClass,
  Obligor,
  RefundBasis,
  Remedy,
  TermEffect,
} from "./policy/index.js";

/** One question of a remedy decision, answered by itself. */
export interface Head<Value> {
  readonly status: Status;
  /** Null while it is not settled, or where the question does not arise. */
  readonly value: Value | null;
  readonly missing: readonly FactRef[];
  /** Of the weakest source that it rests on. */
  readonly confidence: Confidence;
  /** That source, by its clause; null where the facts alone decided. */
  readonly source: string | null;
  readonly reasons: readonly Reason[];
}

/** A rule set that speaks of the case. */
export interface Governing {
  /** Null for an instrument that a set points to instead of itself. */
  readonly set: string | null;
  readonly instrument: string | null;
  readonly floor: boolean;
}

export interface PeriodView {
  readonly period: string;
  readonly set: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the day in question lies within time and counters. */
  readonly running: boolean | null;
}

export interface TermUsed {
  readonly duration: string;
  readonly source: "promise" | "floor";
}

/** What the warranty says of the component in question. */
export interface CoverView {
  readonly covered: boolean | null;
  /** The date that the terms count from. */
  readonly anchor: string | null;
  readonly periods: readonly PeriodView[];
  readonly exclusions: readonly {
    readonly cause: string;
    /** False for a finding that did not cause the damage at hand. */
    readonly excludes: boolean;
    readonly scope: "whole-goods" | "caused-problem-only";
    readonly title: Texts | null;
  }[];
  readonly proof: {
    readonly required: string | null;
    readonly accepted: string | null;
    readonly waived: boolean;
  };
  /** The promised term or the floor, whichever is longer; null where nothing was promised. */
  readonly termUsed: TermUsed | null;
}

export interface RemedyOption {
  readonly remedy: Remedy;
  readonly chooser: Chooser;
  readonly obligor: Obligor;
  readonly tier: number;
  readonly set: string;
  readonly step: string;
}

export interface Unavailable {
  readonly remedy: Remedy;
  readonly why: "window-over" | "conditions" | "not-in-term" | "refused" | "another-step";
  /** The ground, where one refuses it. */
  readonly ground: string | null;
  readonly set: string;
  readonly step: string;
}

export interface OptionsView {
  readonly options: readonly RemedyOption[];
  readonly unavailable: readonly Unavailable[];
  /** Remedies that facts still missing may add. */
  readonly possible: readonly Remedy[];
  /** Papers that must be shown for them. */
  readonly proof: readonly string[];
}

export interface DeductionView {
  readonly kind: DeductionKind;
  readonly title: Texts;
  /** Decimal per day, per 1,000 units, or once; null where it is not known. */
  readonly rate: string | null;
  /** The voucher said more than the law allows. */
  readonly capped: boolean;
  readonly days: number | null;
  readonly units: number | null;
  readonly amount: Money | null;
}

export interface RefundView {
  readonly remedy: Remedy;
  readonly set: string;
  readonly basis: RefundBasis;
  readonly gross: Money | null;
  readonly deductions: readonly DeductionView[];
  /** The deductions before any floor. */
  readonly rawDeduction: Money | null;
  readonly net: Money | null;
  /** Nothing is deducted. */
  readonly inFull: boolean;
  readonly chargeableDays: number | null;
  /** Numbers of the source that nobody has read. */
  readonly parameters: readonly string[];
  readonly note: string | null;
}

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

export interface FeeView {
  readonly head: string;
  readonly class: FeeClass | null;
  readonly payer: Obligor | null;
  readonly set: string;
}

export interface InterimView {
  readonly due: boolean;
  readonly offers: readonly RemedyOption[];
  readonly notDue: readonly Remedy[];
  /** First day on which it is due, and which day of the repair that is. */
  readonly from: string | null;
  readonly fromDay: number | null;
}

export interface BurdenView {
  readonly party: "trader" | "consumer" | "neutral";
  readonly until: string | null;
}

export interface BreachView {
  readonly breach: "deemed-delay" | "unreasonable-refusal" | "void-term" | "late";
  /** Not yet; it becomes one if the remedy is refused. */
  readonly ifRefused: boolean;
  readonly since: string | null;
  readonly set: string;
}

export interface EffectView {
  readonly kind: TermEffect;
  readonly amount: string | null;
  /** The remedy that brings it about if chosen; null: it has come about. */
  readonly remedy: Remedy | null;
  readonly set: string;
}

export interface DamagesView {
  readonly head: string;
  readonly amount: Money | null;
  readonly set: string;
}

export interface DutyView {
  readonly duty: string;
  readonly obligor: Obligor;
  readonly lasts: string | null;
  readonly title: Texts;
  readonly set: string;
}

/** Counts that the decision rests on. */
export interface Clocks {
  /** Whole days from the start to the day in question. */
  readonly sinceStart: number | null;
  /** Days of the last stay in repair. */
  readonly inRepair: number | null;
  /** Days of each stay, in order of receipt. */
  readonly repairDays: readonly number[];
  readonly cumulativeRepairDays: number | null;
  /** Days that a clock which pauses stood still. */
  readonly waitingDays: number;
}

/** What a customer is due, head by head. */
export interface RemedyDecision {
  readonly asOf: string;
  /** Status of `options`, the main question. */
  readonly status: Status;
  readonly confidence: Confidence;
  /** The weakest source, by clause; null where the company's own policy alone decided. */
  readonly weakest: string | null;
  readonly governedBy: Head<readonly Governing[]>;
  readonly cover: Head<CoverView>;
  readonly options: Head<OptionsView>;
  readonly refund: Head<RefundView>;
  readonly deadlines: Head<readonly DeadlineView[]>;
  readonly fees: Head<readonly FeeView[]>;
  readonly loaner: Head<InterimView>;
  readonly burdenOfProof: Head<BurdenView>;
  readonly breaches: Head<readonly BreachView[]>;
  readonly recourse: Head<readonly Obligor[]>;
  readonly termEffect: Head<readonly EffectView[]>;
  readonly damages: Head<readonly DamagesView[]>;
  readonly duties: Head<readonly DutyView[]>;
  readonly clocks: Clocks;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
  readonly nextChangeAt: string | null;
}
