import type { Tree } from "../../../conditions/index.js";
import type { AssumedFact, Confidence } from "../../../decision/index.js";
import type { PlacedRow } from "../../../rule-set/index.js";
import type { PeriodConvention } from "../../../time/index.js";
import type { ReadySpan, ReadyWindow } from "./ready-window.js";
import type { RemedyDocument, RemedyTables, SourcedRow } from "./tables.js";

/** A row made ready: all that can be said of it before a claim is known. */
export interface ReadyRow<Row extends SourcedRow = SourcedRow> extends PlacedRow<Row> {
  /** Null: it always holds. */
  readonly when: Tree | null;
  /** Whether its conditions read what the warranty set gives. */
  readonly asksCover: boolean;
  readonly confidence: Confidence;
  /** Its first clause, or the name of its set where it cites none. */
  readonly source: string;
  /** Its clauses, each with its instrument. */
  readonly cite: readonly string[];
  readonly window: ReadyWindow | null;
  readonly span: ReadySpan | null;
}

type Tables = Required<RemedyTables>;

export type ReadyTables = {
  readonly [Name in keyof Tables]: readonly ReadyRow<Tables[Name][number]>[];
};

/** A remedy set made ready. */
export interface RemedyRules {
  /** `id@version`. */
  readonly name: string;
  readonly document: RemedyDocument;
  readonly tables: ReadyTables;
  /** Names of the ladders, in order of their first steps. */
  readonly ladders: readonly string[];
  /** How periods are counted from a date, and from the end of another period. */
  readonly convention: PeriodConvention;
  readonly onward: PeriodConvention;
  /** Facts that are open legal terms. */
  readonly openTerms: ReadonlySet<string>;
  /** Names of the facts that some condition reads. */
  readonly reads: ReadonlySet<string>;
  /** Whether some condition reads a fact that changes with the clock. */
  readonly readsClock: boolean;
  /** Numbers that a fact is held against by some condition; not a number where another fact is. */
  readonly limits: ReadonlyMap<string, readonly number[]>;
  /** The default of each fact that some condition reads, by its slot. */
  readonly defaults: ReadonlyMap<number, AssumedFact>;
  /** Names of the host's own facts that the set declares. */
  readonly attributes: ReadonlySet<string>;
}
