import type { Chooser, DeadlineKind, FeeClass, Obligor, Remedy } from "./words.js";
import type { SourcedRow, Span, WrittenEffect, WrittenWindow } from "./written.js";

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

/** A sum due beside the remedy, such as damages by a multiple of the price. */
export interface DamagesRow extends SourcedRow {
  readonly head: string;
  readonly multiple?: string;
  readonly atLeast?: string;
}
