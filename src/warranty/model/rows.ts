import type { Confidence, Texts } from "../../decision/index.js";
import type { Duration, PeriodConvention } from "../../time/index.js";
import type { TermDate } from "./claim.js";

/** Where a row or rule stands, for the reasons that it gives. */
export interface Ref {
  /** `id@version` of the rule set; null for facts such as a bought plan. */
  readonly set: string | null;
  readonly row?: string;
  readonly rule?: string;
  /** Of the row or rule, for sentences. */
  readonly title?: Texts;
  readonly cite: readonly string[];
  /** How well its source was read. */
  readonly confidence: Confidence;
}

/** A date that a term may start from, and how much later than it the term starts. */
export interface StartBasis {
  readonly basis: TermDate;
  readonly plus: Duration | null;
}

export interface CounterLimit {
  readonly counter: string;
  /** The last unit covered: a reading of exactly this is within. */
  readonly limit: number;
}

/** What is borne of the cost, in per cent, from 0 to 100. */
export type Share = FlatShare | SteppedShare | LinearShare;

export interface FlatShare {
  readonly kind: "flat";
  readonly percent: number;
}

/** Each step holds to the end of its duration, counted like the term; after the last, nothing. */
export interface SteppedShare {
  readonly kind: "steps";
  readonly steps: readonly { readonly until: Duration; readonly percent: number }[];
}

/** In full for a while, then less with each started unit of the term, to nothing at its end. */
export interface LinearShare {
  readonly kind: "linear";
  readonly fullFor: Duration | null;
  /** What it falls over, where that is not the term itself. */
  readonly over: Duration | null;
  readonly unit: "day" | "month" | "year";
}

/** Cost types covered: those named, or all but those named. */
export interface Covers {
  readonly except: boolean;
  readonly costTypes: readonly string[];
}

export type Party = "customer" | "supplier";

/** A warranty term as a rule set grants it, durations read. */
export interface Term {
  readonly ref: Ref;
  readonly component: string;
  readonly period: string;
  readonly covers: Covers;
  /** Null: the source's number was not read. Undefined: no limit in time, counters alone. */
  readonly duration: Duration | "lifetime" | null | undefined;
  /** The duration as it is written; null where there is none. */
  readonly written: string | null;
  readonly start: readonly StartBasis[];
  readonly counters: readonly CounterLimit[];
  readonly link: "first-of" | "all-of";
  readonly share: Share;
  readonly party: Party;
}

/** What becomes of the term when a part, or the whole product, is replaced. */
export interface ReplacementRule {
  readonly ref: Ref;
  /** A component code, `*` for any part, or `unit` for the exchange of the whole product. */
  readonly component: string;
  readonly paid: boolean | null;
  readonly gives: "remainder" | "fresh" | "minimum";
  readonly minimum: Duration | null;
  /** Whether a repair of the part gives the same, from the day of its return. */
  readonly repairs: boolean;
  /** The minimum as it is written. */
  readonly written: string | null;
  /** Cost types of the minimum; those of the component's own terms if null. */
  readonly covers: Covers | null;
}

/** Whether time in repair is added to the term, and how it is counted. */
export interface SuspensionRule {
  readonly ref: Ref;
  readonly counts: "calendar-days" | "repair-days" | "none";
  /** `unit`: any repair holds every term. `component`: only the repaired component's. */
  readonly scope: "unit" | "component";
  readonly waiting: "included" | "excluded";
  /** Calendar days from receipt to return: the difference, or every day touched. */
  readonly days: "between" | "touched";
}

/** An extension that a rule gives for a promotion or another cause. */
export interface Extension {
  readonly ref: Ref;
  readonly components: readonly string[] | null;
  readonly period: string | null;
  readonly covers: Covers | null;
  readonly by: Duration | null;
  readonly to: Duration | null;
  /** The rule says that the term may become shorter. */
  readonly shortens: boolean;
}

export type { Duration, PeriodConvention };
