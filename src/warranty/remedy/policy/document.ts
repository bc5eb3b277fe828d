import type { Confidence } from "../../../decision/index.js";
import type { Envelope, RowManners } from "../../../rule-set/index.js";
import type {
  Chooser,
  DeadlineKind,
  DeductionKind,
  FeeClass,
  Flow,
  Obligor,
  RefundBasis,
  Remedy,
  TermEffect,
} from "./words.js";

/** What every row of a remedy set may say of its source. */
export interface SourcedRow extends RowManners {
  readonly confidence?: Confidence;
}

/** Cases that the set is for; with `instead`, cases that another instrument speaks of. */
export interface ScopeRow extends SourcedRow {
  /** Id of the instrument that governs these cases. */
  readonly instead?: string;
}

/** A stretch of time, and of use, within which a step must fall. */
export interface WrittenWindow {
  /** Names of dates, the first known one counts; the set's `starts` if not given. */
  readonly from?: readonly string[];
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

export interface Offer {
  readonly remedy: Remedy;
  readonly chooser: Chooser;
  readonly obligor: Obligor;
  /** Lower comes first; 1 if not given. */
  readonly tier?: number;
  readonly refund?: {
    readonly basis: RefundBasis;
    /** Names of rows under `deductions`; the first whose conditions hold applies. */
    readonly deductions?: readonly string[];
  };
  readonly effect?: WrittenEffect;
}

/** One rung: of each ladder, the first that holds decides. */
export interface StepRow extends SourcedRow {
  readonly name: string;
  readonly ladder: string;
  /** A period of the warranty set that must run, unexcluded and proven. */
  readonly period?: string;
  /** Where facts that would settle it are missing, the period is taken to run, and the decision says so. */
  readonly ifUnknown?: "assume";
  readonly window?: WrittenWindow;
  readonly offers: readonly Offer[];
  /** Another instrument decides instead, by its id where one is named; such a step offers nothing. */
  readonly instead?: string | true;
  /** What is left when no right of choice is open: several remedies here are one settled answer. */
  readonly residual?: true;
  /** The source says that there is such a step, but what it says was not read. */
  readonly unread?: true;
  readonly recourse?: readonly Obligor[];
  /** Papers that must be shown, by the names that the policy knows. */
  readonly proof?: readonly string[];
}

/** Takes remedies away, on a ground. */
export interface RefusalRow extends SourcedRow {
  readonly ground: string;
  readonly remedies: readonly Remedy[];
  /** The trader must prove the ground: what is left is still the customer's choice, not the one answer. */
  readonly contestable?: true;
}

export interface DeductionRow extends SourcedRow {
  readonly name: string;
  readonly kind: DeductionKind;
  /** Share of the price per day, per 1,000 km or once. Null: not read. */
  readonly rate?: string | null;
  /** The rate stands on the customer's voucher, at most `rate`. */
  readonly rateOnVoucher?: true;
  readonly counter?: string;
  /** Days after the start for which nothing is deducted. */
  readonly freeDays?: number;
  /** `zero`: never more than the price. `unread`: the source says nothing of it. */
  readonly floor?: "zero" | "unread";
  /** What the unread number is called, for the one who looks it up. */
  readonly parameter?: string;
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

export interface DeadlineRow extends SourcedRow, Span {
  readonly kind: DeadlineKind;
  readonly obligor?: Obligor;
}

export interface FeeRow extends SourcedRow {
  /** `labour`, `parts`, `transport`, `return-freight`, `exchange` …: heads that a bill knows. */
  readonly head: string;
  readonly class?: FeeClass;
  readonly payer?: Obligor;
  /** The remedy that must be offered; any if not given. */
  readonly remedy?: Remedy;
}

export interface InterimRow extends SourcedRow {
  readonly remedy: Remedy;
  readonly chooser: Chooser;
  readonly obligor: Obligor;
  /** Due when one stay in repair lasts longer than this many days. */
  readonly afterDays: number;
}

export interface BurdenRow extends SourcedRow {
  readonly party: "trader" | "consumer" | "neutral";
  /** Who bears it once the span is over; the same party if not given. */
  readonly after?: "trader" | "consumer" | "neutral";
  readonly window?: WrittenWindow;
  /** A period of the warranty set while which it holds. */
  readonly period?: string;
}

export interface BreachRow extends SourcedRow {
  readonly breach: "deemed-delay" | "unreasonable-refusal" | "void-term" | "late";
  /** Not yet a breach: it becomes one if the remedy is refused. */
  readonly ifRefused?: true;
  readonly after?: Span;
}

export interface EffectRow extends SourcedRow {
  readonly effect: WrittenEffect;
}

export interface DutyRow extends SourcedRow {
  readonly duty: string;
  readonly obligor: Obligor;
  /** How long it lasts, as an ISO 8601 duration. */
  readonly lasts?: string;
}

/** A fact that is an open legal term: not knowing it calls for judgement, not for asking. */
export interface JudgementRow extends SourcedRow {
  readonly fact: string;
}

/** A sum due beside the remedy, such as damages by a multiple of the price. */
export interface DamagesRow extends SourcedRow {
  readonly head: string;
  readonly multiple?: string;
  readonly atLeast?: string;
}

export interface WorkflowRow extends SourcedRow {
  readonly flow: Flow;
  readonly step: string;
  readonly department: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  readonly training?: string;
  /** It may be refused, and then nothing that needs it is done. */
  readonly approval?: true;
  /** The goods move: a transport step with its fee head. */
  readonly moves?: {
    readonly from: string;
    readonly to: string;
    readonly arranges: string;
    readonly head: string;
  };
  readonly within?: { readonly workingDays: number };
}

export interface DocumentRow extends SourcedRow {
  readonly handover: "taken-in" | "handed-back";
  readonly document: string;
  /** What may stand in for it, such as a declaration that it is lost. */
  readonly or?: string;
  /** Acts that must not happen before it exists. */
  readonly before: readonly string[];
}

export interface RemedyTables {
  readonly scope?: readonly ScopeRow[];
  readonly steps?: readonly StepRow[];
  readonly refusals?: readonly RefusalRow[];
  readonly deductions?: readonly DeductionRow[];
  readonly deadlines?: readonly DeadlineRow[];
  readonly fees?: readonly FeeRow[];
  readonly interim?: readonly InterimRow[];
  readonly burden?: readonly BurdenRow[];
  readonly breaches?: readonly BreachRow[];
  readonly effects?: readonly EffectRow[];
  readonly duties?: readonly DutyRow[];
  readonly damages?: readonly DamagesRow[];
  readonly judgements?: readonly JudgementRow[];
  readonly workflow?: readonly WorkflowRow[];
  readonly documents?: readonly DocumentRow[];
}

export interface RemedyEnvelope {
  /** Id of the warranty set whose periods, exclusions and proof the steps rest on. */
  readonly warranty?: string;
  /** Names of dates that windows count from, the first known one. */
  readonly starts: readonly string[];
  /** How days in repair are counted: date to date, or each started 24 hours. */
  readonly repairDays?: "calendar" | "started-24h";
  readonly calendar?: string;
  readonly roll?: "none" | "next-working-day";
  readonly count?: "next-day" | "same-day";
  readonly recourse?: readonly Obligor[];
  /** The shortest term that may be agreed, where it is not that of the warranty set; ISO 8601. */
  readonly agreedAtLeast?: string;
  readonly confidence?: Confidence;
}

export type RemedyDocument = Envelope & RemedyEnvelope & RemedyTables;
