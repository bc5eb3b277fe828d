import type { Chooser, Obligor, Remedy } from "../policy/index.js";

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
  /** Offers of the steps that wait for such a fact or for a judgement: what comes of it if they hold. */
  readonly pending: readonly RemedyOption[];
  /** Papers that must be shown for them. */
  readonly proof: readonly string[];
}

export interface InterimView {
  readonly due: boolean;
  readonly offers: readonly RemedyOption[];
  readonly notDue: readonly Remedy[];
  /** First day on which it is due, and which day of the repair that is. */
  readonly from: string | null;
  readonly fromDay: number | null;
}
