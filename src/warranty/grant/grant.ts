import type { Demand, Lexicon, Slots } from "../../conditions/index.js";
import type { FactRef } from "../../decision/index.js";
import type { Whether } from "../../rule-set/index.js";
import type { Party, Ref, Share } from "../model/index.js";
import type { CounterState, TermStart } from "../term/index.js";
import type { Note } from "./because.js";

/** Conditions that must come out as they should for a grant to exist. */
export interface Gate {
  readonly conditions: readonly Demand[];
  /** What is known so far; the same for every gate of one set and component. */
  readonly lexicon: Lexicon;
  readonly slots: Slots;
}

/** A stretch of time in the life of a grant, in day numbers, both days included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: "term" | "extension" | "suspension";
}

/** Cover of some cost types of one component for a time: one among alternatives. */
export interface Grant {
  readonly origin: "term" | "plan" | "replacement" | "exchange" | "repair";
  readonly ref: Ref;
  /** Name of the period, or id of the plan. */
  readonly period: string;
  readonly party: Party;
  readonly costTypes: readonly string[];
  /** Null while no start date is known. */
  readonly start: TermStart | null;
  /** The duration as it is written; null where there is none. */
  readonly duration: string | null;
  /** Last day before extensions and suspensions; Infinity if time never ends it. */
  readonly nominalEnd: number;
  readonly end: number;
  /** False where counters alone limit it. */
  readonly timed: boolean;
  readonly counters: readonly CounterState[];
  readonly link: "first-of" | "all-of";
  readonly share: Share;
  /** Whether there is such a grant: yes, or open besides its start and counters. */
  readonly holds: Whether;
  /** The conditions that it waits for, where it waits for nothing else. */
  readonly gate: Gate | null;
  readonly stretches: readonly Stretch[];
  /** How it came to its dates. */
  readonly notes: readonly Note[];
  /** Facts to ask for when the start or a counter is not known. */
  readonly asks: readonly FactRef[];
}
