import type { AssumedFact, Confidence, FactRef, PolicyRef, Reason } from "../../decision/index.js";
import type { Party } from "../model/index.js";
import type { PlacedBar } from "./bars.js";
import type { Drawn } from "./drawn.js";
import type { ProofScene } from "./proof.js";

/** One way the proof may stand, with every grant that it leads to. */
export interface Scene extends ProofScene {
  readonly judged: readonly Drawn[];
  /** Said of the component as a whole. */
  readonly remarks: readonly Reason[];
}

/** All that one set says of one component. */
export interface SetFindings {
  readonly scenes: readonly Scene[];
  readonly proofMissing: readonly FactRef[];
  readonly bars: readonly PlacedBar[];
  /** Said whatever comes out: that the claim comes in time. */
  readonly notes: readonly Reason[];
  /** How well the sources of the set were read. */
  readonly confidence: Confidence;
  /** First day on which the claim comes too late; null if none. */
  readonly lateFrom: number | null;
}

/** The question: who bears this cost, by the terms of which party. */
export interface Cell {
  readonly costType: string;
  readonly party: Party;
}

/** What all cells of one component are decided from. */
export interface CellInput {
  readonly day: number;
  /** Whether the day moves with the clock. */
  readonly moving: boolean;
  /** The day after `asOf`. */
  readonly tomorrow: number;
  /** Whether conditions read facts that the clock moves. */
  readonly readsClock: boolean;
  readonly at: string;
  readonly sets: readonly SetFindings[];
  /** Every grant of every set; of several scenes those of the first, which stands for the rest. */
  readonly drawn: readonly Drawn[];
  readonly assumed: readonly AssumedFact[];
  readonly policies: readonly PolicyRef[];
  /** Why no version decides, where none does. */
  readonly none: readonly Reason[];
  /** A set of unknown version: it may bear anything once these dates are known. */
  readonly unknownSets: readonly FactRef[];
}
