import type { Texts } from "../../../decision/index.js";

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
