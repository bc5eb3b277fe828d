import type { Tree } from "../../conditions/index.js";
import type { Texts } from "../../decision/index.js";
import type {
  Duration,
  PeriodConvention,
  Ref,
  ReplacementRule,
  StartBasis,
  SuspensionRule,
  Term,
} from "../model/index.js";

/** Something that a row grants while its conditions hold. */
export interface Conditional<T> {
  readonly grants: T;
  /** Null: always. */
  readonly when: Tree | null;
}

export interface ClaimWindow {
  readonly ref: Ref;
  readonly within: Duration;
}

export interface EarlyFailure {
  readonly ref: Ref;
  readonly class: string;
  readonly within: Duration;
  readonly written: string;
  readonly start: readonly StartBasis[];
}

/** What a warranty set says of one component, from its own rows or those of what it is part of. */
export interface ComponentPolicy {
  readonly title: Texts | null;
  readonly terms: readonly Conditional<Term>[];
  readonly replacement: readonly Conditional<ReplacementRule>[];
  readonly suspension: SuspensionRule | null;
  readonly claimWindow: ClaimWindow | null;
  /** Whether some rule may extend a term of it. */
  readonly extendable: boolean;
}

/** A warranty set made ready. */
export interface WarrantyPolicy {
  /** Component codes that the set knows; null where it takes any. */
  readonly known: ReadonlySet<string> | null;
  readonly costTypes: readonly string[];
  /** What its rules leave out of the customer's cover, by name. */
  readonly causes: ReadonlySet<string>;
  /** Counters that some term is limited by. */
  readonly counters: ReadonlySet<string>;
  readonly convention: PeriodConvention;
  readonly judgedOn: "occurred" | "reported";
  readonly earlyFailure: readonly EarlyFailure[];
  /** Whether some condition reads a fact that changes with the clock. */
  readonly readsClock: boolean;
  /** Slots of the facts that some condition reads. */
  readonly reads: ReadonlySet<number>;
  readonly provesPurchase: boolean;
  /** Whether the proof depends on facts of the case alone, not of a component. */
  readonly provesByCase: boolean;
  readonly of: (component: string) => ComponentPolicy;
}
