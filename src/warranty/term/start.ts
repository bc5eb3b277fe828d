import { factPointer } from "../../conditions/index.js";
import type { FactRef } from "../../decision/index.js";
import {
  addDuration,
  fromDayNumber,
  type PeriodConvention,
  toDayNumber,
} from "../../time/index.js";
import type { StartBasis, TermDate } from "../model/index.js";

/** Where a term starts. All days are day numbers. */
export interface TermStart {
  /** The date it counts from, by name. */
  readonly basis: TermDate | "plan" | "replaced" | "exchanged" | "repaired";
  /** The day it counts from. */
  readonly day: number;
  /** The first day of cover: the earliest of the known dates, never after `day`. */
  readonly from: number;
  /** Dates that would have come first but are not known. */
  readonly skipped: readonly TermDate[];
}

export type KnownDates = Readonly<Partial<Record<TermDate, number>>>;

/**
 * The first known date of a list of bases, in its order. Cover itself begins with the earliest known
 * of them: a fault found before installation is not outside the term that installation starts.
 * Null when none is known.
 */
export function resolveStart(
  bases: readonly StartBasis[],
  dates: KnownDates,
  clamp: PeriodConvention["clamp"],
): TermStart | null {
  const skipped: TermDate[] = [];
  let chosen: StartBasis | null = null;
  let from = Number.POSITIVE_INFINITY;
  for (const basis of bases) {
    const day = dates[basis.basis];
    if (day === undefined) {
      if (chosen === null) skipped.push(basis.basis);
      continue;
    }
    chosen ??= basis;
    if (day < from) from = day;
  }
  if (chosen === null) return null;
  const day = later(dates[chosen.basis] as number, chosen, clamp);
  return { basis: chosen.basis, day, from: Math.min(from, day), skipped };
}

function later(day: number, basis: StartBasis, clamp: PeriodConvention["clamp"]): number {
  if (basis.plus === null) return day;
  return toDayNumber(addDuration(fromDayNumber(day), basis.plus, { clamp }));
}

/** The dates of a list of bases, to be asked for. */
export const basisRefs = (bases: readonly StartBasis[]): FactRef[] =>
  bases.map(({ basis }) => ({ fact: basis, at: factPointer(basis) }));
