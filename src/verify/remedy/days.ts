import { toDayNumber } from "../../time/index.js";
import type { RemedyDecision } from "../../warranty/index.js";
import type { Goal } from "./goals.js";
import type { Row } from "./rows.js";

/** The first day to ask about: soon after the start, or once a stay in repair has lasted long enough. */
export function firstDay({ floor }: Goal, dates: Readonly<Record<string, number>>): number {
  const { afterDays } = floor.row;
  return Math.max(...Object.values(dates)) + (afterDays === undefined ? 1 : afterDays + 2);
}

/**
 * More days to ask about: the last day of each row's window, as each set counts it, and the day after it;
 * without a window well after the start, where the first days are over.
 */
export function furtherDays(
  { table, company, floor }: Goal,
  first: number,
  decisions: { readonly company: RemedyDecision; readonly floor: RemedyDecision },
): readonly number[] {
  if (table === "deadlines" || floor.row.afterDays !== undefined) return [];
  const ends = [
    ...windowEnds(company.row, decisions.company),
    ...windowEnds(floor.row, decisions.floor),
  ];
  const around = ends.flatMap((end) => [end, end + 1]);
  const open = floor.row.window === undefined ? [first + 40, first + 200] : [];
  return [...new Set([...around, ...open])].filter((day) => day > first).sort((a, b) => a - b);
}

export const windowEnds = ({ name }: Row, { deadlines }: RemedyDecision): readonly number[] =>
  (deadlines.value ?? []).flatMap(({ kind, step, date }) =>
    kind === "exercise-right" && step === name && date !== null ? [toDayNumber(date)] : [],
  );

export const rolls = (window: Row["window"]): boolean => window?.roll === true;
