import type { Texts } from "../../../decision/index.js";
import type { Obligor, Remedy, TermEffect } from "../policy/index.js";

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

export interface DutyView {
  readonly duty: string;
  readonly obligor: Obligor;
  readonly lasts: string | null;
  readonly title: Texts;
  readonly set: string;
}
