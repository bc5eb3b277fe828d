import {
  column,
  type DocumentOf,
  type RowManners,
  type RowOf,
  type TablesOf,
} from "../../../rule-set/index.js";
import { confidence } from "../../shapes/index.js";
import { code, codes, duration, obligor } from "./columns.js";
import { dueTables } from "./due-tables.js";
import { handlingTables } from "./handling-tables.js";
import { stepTables } from "./step-tables.js";

/** The tables of kind `remedy`, and what its envelope has. */

const { scope, steps, refusals, deductions, judgements } = stepTables;
export const tables = {
  scope,
  steps,
  refusals,
  deductions,
  ...dueTables,
  judgements,
  ...handlingTables,
};

export const envelope = {
  /** Id of the warranty set whose periods, exclusions and proof the steps rest on. */
  warranty: column.maybe(code),
  /** Names of dates that windows count from, the first known one. */
  starts: codes,
  /** The latest of all that are known counts, not the first. */
  startsLatest: column.mark,
  /** How days in repair are counted: date to date, or each started 24 hours. */
  repairDays: column.maybe(column.oneOf("calendar", "started-24h")),
  calendar: column.maybe(column.calendar),
  roll: column.maybe(column.oneOf("none", "next-working-day")),
  count: column.maybe(column.oneOf("next-day", "same-day")),
  recourse: column.maybe(column.listOf(obligor)),
  /** The shortest term that may be agreed, where it is not that of the warranty set; ISO 8601. */
  agreedAtLeast: column.maybe(duration),
  confidence: column.maybe(confidence),
};

export type RemedyDocument = DocumentOf<typeof tables, typeof envelope>;

export type RemedyTables = TablesOf<typeof tables>;

type Row<Name extends keyof typeof tables> = RowOf<(typeof tables)[Name]>;
export type ScopeRow = Row<"scope">;
export type StepRow = Row<"steps">;
export type Offer = StepRow["offers"][number];
export type RefusalRow = Row<"refusals">;
export type DeductionRow = Row<"deductions">;
export type JudgementRow = Row<"judgements">;
export type DeadlineRow = Row<"deadlines">;
export type FeeRow = Row<"fees">;
export type InterimRow = Row<"interim">;
export type BurdenRow = Row<"burden">;
export type BreachRow = Row<"breaches">;
export type EffectRow = Row<"effects">;
export type DutyRow = Row<"duties">;
export type DamagesRow = Row<"damages">;
export type WorkflowRow = Row<"workflow">;
export type CauseRow = Row<"causes">;
export type DocumentRow = Row<"documents">;
/** What every row may say of its source. */
export type SourcedRow = Pick<ScopeRow, keyof RowManners | "confidence">;
