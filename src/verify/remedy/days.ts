import { toDayNumber } from "../../time/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import type { FlatFacts } from "../facts/index.js";
import type { Goal } from "./goals.js";
import type { Placed, Row } from "./rows.js";

/** The first day to ask about: soon after the start, or once a stay in repair has lasted long enough. */
export function firstDay(
  { table, floor }: Goal,
  dates: Readonly<Record<string, number>>,
  facts: FlatFacts,
): number {
  const { afterDays } = floor.row;
  const stay = facts["repair.days"];
  const inRepair = STANDING.includes(table) && typeof stay === "number" ? stay : 0;
  const long = afterDays === undefined ? 1 + inRepair : afterDays + 2;
  return Math.max(...Object.values(dates)) + long;
}

/** Tables whose rows hold whatever the day. */
const STANDING: readonly string[] = ["damages", "breaches", "effects"];

/** Tables whose rows may hold on one day and not on another. */
const DATED: readonly string[] = ["steps", "fees", "interim"];

/**
 * More days to ask about: the last day of each row's window, as each set counts it, and the day after it;
 * without a window well after the start, where the first days are over.
 */
export function furtherDays(
  { table, company, floor }: Goal,
  first: number,
  decisions: { readonly company: RemedyDecision; readonly floor: RemedyDecision },
): readonly number[] {
  if (table === "burden") return burdenEnds(company, floor, decisions).filter((day) => day > first);
  if (!DATED.includes(table) || floor.row.afterDays !== undefined) return [];
  const ends = [
    ...windowEnds(company.row, decisions.company),
    ...windowEnds(floor.row, decisions.floor),
  ];
  const around = ends.flatMap((end) => [end, end + 1]);
  const open = floor.row.window === undefined ? [first + 40, first + 200] : [];
  return [...new Set([...around, ...open])].filter((day) => day > first).sort((a, b) => a - b);
}

/** The last day of who must prove, by window or by period, and the day after it. */
function burdenEnds(
  company: Placed,
  floor: Placed,
  decisions: { readonly company: RemedyDecision; readonly floor: RemedyDecision },
): readonly number[] {
  const periods = [company, floor].flatMap(({ row }) => row.period ?? []);
  const ends = [decisions.company, decisions.floor].flatMap(({ burdenOfProof, deadlines }) => [
    burdenOfProof.value?.until ?? [],
    (deadlines.value ?? []).flatMap(({ kind, period, date }) =>
      kind === "term-end" && date !== null && periods.includes(period ?? "") ? [date] : [],
    ),
  ]);
  const days = new Set(ends.flat(2).map(toDayNumber));
  return [...days].flatMap((day) => [day, day + 1]).sort((a, b) => a - b);
}

export const windowEnds = ({ name }: Row, { deadlines }: RemedyDecision): readonly number[] =>
  (deadlines.value ?? []).flatMap(({ kind, step, date }) =>
    kind === "exercise-right" && step === name && date !== null ? [toDayNumber(date)] : [],
  );

export const rolls = (window: Row["window"]): boolean => window?.roll === true;
