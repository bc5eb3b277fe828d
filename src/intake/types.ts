import type { Decision, FactRef, PolicyRef, Status, Texts } from "../decision/index.js";
import type { RuleSet } from "../rule-set/index.js";

export interface IntakeSets {
  readonly intake: readonly RuleSet<"intake">[];
}

export interface IntakeOptions {
  /** Lets drafts and versions not in force decide; the decision says so. */
  readonly preview?: boolean;
}

/** What is recorded of a call, letter or visit; any part of it may still be missing. */
export interface Contact {
  /** When it came: an instant with offset, or a date. */
  readonly received?: string | null;
  readonly request?: string | null;
  readonly channel?: string | null;
  readonly category?: string | null;
  readonly customer?: {
    readonly name?: string | null;
    readonly address?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
  };
  readonly product?: {
    readonly line?: string | null;
    readonly model?: string | null;
    readonly serial?: string | null;
  };
  readonly problem?: string | null;
  readonly symptom?: string | null;
  readonly account?: string | null;
  readonly wish?: string | null;
  readonly intermediary?: { readonly name?: string | null };
  readonly person?: { readonly name?: string | null };
  readonly recordedBy?: string | null;
  readonly forwardedTo?: string | null;
  /** 1 to 5, 5 the worst. */
  readonly severity?: number | null;
  readonly hazard?: boolean | null;
  readonly signs?: {
    readonly crisis?: Sign | null;
    readonly media?: Sign | null;
    readonly lawsuit?: Sign | null;
    readonly trust?: Sign | null;
  };
  /** Facts that the rule set declares as its own. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

type Sign = "none" | "possible" | "actual";

/** Something that is not yet recorded. */
export interface Gap extends FactRef {
  /** `required`: the record is not whole without it. `ask`: asked for as far as possible. */
  readonly need: "required" | "ask";
  readonly title: Texts;
}

export interface Completeness {
  readonly complete: boolean;
  readonly gaps: readonly Gap[];
}

export interface Urgency {
  readonly urgent: boolean;
  /** ISO 8601 duration within which it is reported up; null if not urgent. */
  readonly reportWithin: string | null;
  /** The instant by which it is reported up, round the clock; null where `received` is a date. */
  readonly reportBy: string | null;
}

export interface ChannelFound {
  /** Every channel is accepted (3.1). */
  readonly accepted: true;
  /** Whether it is among those made public; null where the channel is not known. */
  readonly published: boolean | null;
}

/** What a record lacks, which form it takes, and whether it goes up at once: each decided by itself. */
export interface IntakeDecision {
  /** A gap never stops recording or passing on (3.3, 5.6). */
  readonly record: true;
  readonly forward: true;
  /** The least settled status among the parts. */
  readonly status: Status;
  readonly completeness: Decision<Completeness>;
  readonly form: Decision<string>;
  readonly urgency: Decision<Urgency>;
  readonly channel: Decision<ChannelFound>;
  readonly policies: readonly PolicyRef[];
}
