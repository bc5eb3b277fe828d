import type {
  AssumedFact,
  FactRef,
  PolicyRef,
  Reason,
  Status,
  Texts,
} from "../../../decision/index.js";
import type { RemedyClaim } from "../claim/index.js";
import type { FeeClass, Flow, Obligor } from "../policy/index.js";

/** A return or exchange to be planned. */
export interface ReturnRequest {
  readonly claim: RemedyClaim;
  /** What is to be done; from the remedy demanded if not given. */
  readonly flow?: Flow;
  /** Why the goods come back, by a cause of the policy, and who answers for it (4.5). */
  readonly cause?: string | null;
  readonly responsible?: {
    /** A department that the policy names; if not given, the one that it names for the cause. */
    readonly department?: string | null;
    readonly person?: string | null;
  } | null;
  /** Names of the steps that are done. */
  readonly done?: readonly string[];
  /** Names of the approvals that were refused. */
  readonly refused?: readonly string[];
}

/** The goods move: who arranges it, and who pays by which rule. */
export interface TransportView {
  readonly from: string;
  readonly to: string;
  readonly arranges: string;
  /** Fee head for the bill. */
  readonly head: string;
  /** Null where no rule names a payer, which is a finding. */
  readonly payer: Obligor | null;
  readonly class: FeeClass | null;
}

export interface PlannedStep {
  readonly step: string;
  readonly title: Texts;
  readonly department: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  /** Training record that whoever does it must have. */
  readonly training: string | null;
  /** Last day; null where the policy sets none, or counts working days and names no calendar. */
  readonly dueBy: string | null;
  readonly provisional: boolean;
  readonly transport: TransportView | null;
  /** Whether it may be refused. */
  readonly approval: boolean;
  readonly state: StepState;
}

/**
 * `waiting`: something it needs is not there. `open`: whether it is to be done turns on facts that
 * are missing. `barred`: it needs what was refused.
 */
export type StepState = "done" | "ready" | "waiting" | "open" | "refused" | "barred";

/** Why the goods come back and who answers for it, for the appraisal and the bill (3.11, 4.5). */
export interface ReturnAttribution {
  readonly cause: string;
  /** Null where the policy has no table of causes. */
  readonly title: Texts | null;
  readonly department: string | null;
  readonly person: string | null;
  /** Clauses of the policy's row for the cause. */
  readonly cite: readonly string[];
}

export interface ReturnPlan {
  readonly flow: Flow | null;
  readonly status: Status;
  /** Whether the remedy demanded is open to the customer; null while that is not settled. */
  readonly granted: boolean | null;
  readonly steps: readonly PlannedStep[];
  /** `finished`: nothing is left to do. `refused`: the same, after an approval was refused. */
  readonly state: "open" | "finished" | "refused";
  /** Null while no cause is recorded. */
  readonly attribution: ReturnAttribution | null;
  /** Cause and department are known and nothing is left to do. */
  readonly closable: boolean;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
}
