import type { RemedyDecision } from "../../warranty/index.js";
import type { FlatFacts, Witnesses } from "../facts/index.js";
import type { Placed } from "./rows.js";

/** What a case is judged by when rows are told apart. */
export interface Judged {
  readonly company: RemedyDecision;
  readonly floor: RemedyDecision;
  readonly facts: FlatFacts;
  readonly readings: Readonly<Record<string, number>>;
  readonly witnesses: Witnesses;
}

/** The rows on account of which a head falls short; null where the company's set is silent on it. */
export interface Rows {
  readonly ours: Placed;
  readonly theirs: Placed;
  /** Pointer of the part of the company's row that is less. */
  readonly at: string;
}
