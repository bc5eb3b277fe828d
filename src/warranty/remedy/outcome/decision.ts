import type {
  AssumedFact,
  Confidence,
  FactRef,
  PolicyRef,
  Reason,
  Status,
} from "../../../decision/index.js";
import type { Obligor } from "../policy/index.js";
import type { BreachView, BurdenView, DutyView, EffectView } from "./consequences.js";
import type { CoverView } from "./cover.js";
import type { DeadlineView } from "./deadline.js";
import type { Governing, Head } from "./head.js";
import type { DamagesView, FeeView, RefundView } from "./money.js";
import type { InterimView, OptionsView } from "./options.js";

/** Counts that the decision rests on. */
export interface Clocks {
  /** Whole days from the start to the day in question. */
  readonly sinceStart: number | null;
  /** Days of the last stay in repair. */
  readonly inRepair: number | null;
  /** Days of each stay, in order of receipt. */
  readonly repairDays: readonly number[];
  readonly cumulativeRepairDays: number | null;
  /** Days that a clock which pauses stood still. */
  readonly waitingDays: number;
}

/** What a customer is due, head by head. */
export interface RemedyDecision {
  readonly asOf: string;
  /** Status of `options`, the main question. */
  readonly status: Status;
  readonly confidence: Confidence;
  /** The weakest source, by clause; null where the company's own policy alone decided. */
  readonly weakest: string | null;
  readonly governedBy: Head<readonly Governing[]>;
  readonly cover: Head<CoverView>;
  readonly options: Head<OptionsView>;
  readonly refund: Head<RefundView>;
  readonly deadlines: Head<readonly DeadlineView[]>;
  readonly fees: Head<readonly FeeView[]>;
  readonly loaner: Head<InterimView>;
  readonly burdenOfProof: Head<BurdenView>;
  readonly breaches: Head<readonly BreachView[]>;
  readonly recourse: Head<readonly Obligor[]>;
  readonly termEffect: Head<readonly EffectView[]>;
  readonly damages: Head<readonly DamagesView[]>;
  readonly duties: Head<readonly DutyView[]>;
  readonly clocks: Clocks;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
  readonly nextChangeAt: string | null;
}
