import type { Reason } from "./reason.js";

/**
 * How a question was answered.
 *
 * - `determined`: one answer follows. `options`: several, and someone may choose.
 * - `needs-facts`: ask for `missing`. `needs-parameter`: the rule rests on a number nobody has read.
 * - `needs-judgement`: an open legal term decides. `conflict`: the policy contradicts itself.
 * - `provisional`: a calendar does not reach that far.
 * - `no-policy`: no version is in force. `out-of-scope`: the policy does not speak of this case.
 */
export type Status =
  | "determined"
  | "options"
  | "needs-facts"
  | "needs-parameter"
  | "needs-judgement"
  | "conflict"
  | "provisional"
  | "no-policy"
  | "out-of-scope";

/** How well the weakest source of an answer was read, best first. */
export type Confidence = "own-policy" | "whole-text" | "excerpt" | "third-party" | "unread";

/** A fact by its name in the vocabulary, with the place it would have in the input. */
export interface FactRef {
  readonly fact: string;
  /** JSON Pointer into the facts. */
  readonly at: string;
}

/** A missing fact whose default was used. */
export interface AssumedFact extends FactRef {
  readonly value: unknown;
}

/** A rule set that took part: which version, and the date that picked it. */
export interface PolicyRef {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  /** The date that picked the version, and the fact it came from; null where no date was needed. */
  readonly basis: { readonly fact: string; readonly date: string } | null;
  /** Present when a draft or a version not in force decided because the caller asked for a preview. */
  readonly preview?: true;
}

interface Answer<Outcome> {
  readonly confidence: Confidence;
  readonly missing: readonly FactRef[];
  /** The outcomes still possible; with status `determined` the outcome alone. */
  readonly possible: readonly (Outcome | null)[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
  /** When time alone may change the answer, of the same type as `asOf`; null if never. */
  readonly nextChangeAt: string | null;
}

/** A question that one answer follows for. */
export interface Determined<Outcome> extends Answer<Outcome> {
  readonly status: "determined";
  readonly outcome: Outcome;
}

/** A question left open; an outcome says what stands of it already. */
export interface Undetermined<Outcome> extends Answer<Outcome> {
  readonly status: Exclude<Status, "determined">;
  readonly outcome: Outcome | null;
}

/** The answer to one question, plain JSON throughout; `status` narrows `outcome`. */
export type Decision<Outcome> = Determined<Outcome> | Undetermined<Outcome>;
