import type { Money } from "../../../money/index.js";
import type { Chooser, DeductionKind, Obligor, RefundBasis, Remedy } from "./words.js";
import type { SourcedRow, WrittenEffect, WrittenWindow } from "./written.js";

/** Cases that the set is for; with `instead`, cases that another instrument speaks of. */
export interface ScopeRow extends SourcedRow {
  /** Id of the instrument that governs these cases. */
  readonly instead?: string;
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
    /** All of them whose conditions hold apply, together. */
    readonly all?: true;
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
  /** A flat fee, in place of a rate. */
  readonly amount?: Money;
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

/** A fact that is an open legal term: not knowing it calls for judgement, not for asking. */
export interface JudgementRow extends SourcedRow {
  readonly fact: string;
}
