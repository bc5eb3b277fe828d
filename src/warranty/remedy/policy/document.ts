import type { Confidence } from "../../../decision/index.js";
import type { Envelope } from "../../../rule-set/index.js";
import type {
  BreachRow,
  BurdenRow,
  DamagesRow,
  DeadlineRow,
  DutyRow,
  EffectRow,
  FeeRow,
  InterimRow,
} from "./due-rows.js";
import type { CauseRow, DocumentRow, WorkflowRow } from "./handling-rows.js";
import type { DeductionRow, JudgementRow, RefusalRow, ScopeRow, StepRow } from "./step-rows.js";
import type { Obligor } from "./words.js";

export interface RemedyTables {
  readonly scope?: readonly ScopeRow[];
  readonly steps?: readonly StepRow[];
  readonly refusals?: readonly RefusalRow[];
  readonly deductions?: readonly DeductionRow[];
  readonly deadlines?: readonly DeadlineRow[];
  readonly fees?: readonly FeeRow[];
  readonly interim?: readonly InterimRow[];
  readonly burden?: readonly BurdenRow[];
  readonly breaches?: readonly BreachRow[];
  readonly effects?: readonly EffectRow[];
  readonly duties?: readonly DutyRow[];
  readonly damages?: readonly DamagesRow[];
  readonly judgements?: readonly JudgementRow[];
  readonly workflow?: readonly WorkflowRow[];
  readonly causes?: readonly CauseRow[];
  readonly documents?: readonly DocumentRow[];
}

export interface RemedyEnvelope {
  /** Id of the warranty set whose periods, exclusions and proof the steps rest on. */
  readonly warranty?: string;
  /** Names of dates that windows count from, the first known one. */
  readonly starts: readonly string[];
  /** The latest of all that are known counts, not the first. */
  readonly startsLatest?: true;
  /** How days in repair are counted: date to date, or each started 24 hours. */
  readonly repairDays?: "calendar" | "started-24h";
  readonly calendar?: string;
  readonly roll?: "none" | "next-working-day";
  readonly count?: "next-day" | "same-day";
  readonly recourse?: readonly Obligor[];
  /** The shortest term that may be agreed, where it is not that of the warranty set; ISO 8601. */
  readonly agreedAtLeast?: string;
  readonly confidence?: Confidence;
}

export type RemedyDocument = Envelope & RemedyEnvelope & RemedyTables;
