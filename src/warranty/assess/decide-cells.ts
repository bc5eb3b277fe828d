import type { CoverageDecision, Party } from "../model/index.js";
import type { CellInput } from "./cell-input.js";
import { decideCoverage } from "./coverage.js";

/** Decides every cost type; those that the same grants and bars reach are decided once. */
export function decideCells(
  input: CellInput,
  party: Party,
  costTypes: readonly string[],
): Readonly<Record<string, CoverageDecision>> {
  const cells: Record<string, CoverageDecision> = {};
  for (const costType of costTypes) {
    const like = decidedLike(input, costType, cells);
    const cell =
      like === null ? decideCoverage(input, { costType, party }) : ofCost(like, costType);
    put(cells, costType, cell);
  }
  return cells;
}

/** A cell decided already that the same grants and bars reach. */
function decidedLike(
  input: CellInput,
  costType: string,
  cells: Readonly<Record<string, CoverageDecision>>,
): CoverageDecision | null {
  for (const known in cells) {
    if (reachedAlike(input, costType, known)) return cells[known] as CoverageDecision;
  }
  return null;
}

/** Adds a cell under any name that a host may give a cost type. */
function put(cells: Record<string, CoverageDecision>, name: string, cell: CoverageDecision): void {
  if (name !== "__proto__") cells[name] = cell;
  else {
    Object.defineProperty(cells, name, {
      value: cell,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

/** The same decision for another cost; written out, since this is quicker than a spread. */
function ofCost(known: CoverageDecision, costType: string): CoverageDecision {
  return {
    costType,
    status: known.status,
    outcome: known.outcome,
    cause: known.cause,
    confidence: known.confidence,
    missing: known.missing,
    possible: known.possible,
    assumed: known.assumed,
    reasons: known.reasons,
    policies: known.policies,
    nextChangeAt: known.nextChangeAt,
    term: known.term,
  } as CoverageDecision;
}

/** Whether every grant and bar that reaches one cost type reaches the other. */
function reachedAlike({ sets }: CellInput, a: string, b: string): boolean {
  for (const { scenes, bars } of sets) {
    for (const { judged } of scenes) {
      for (const { grant } of judged) {
        if (grant.costTypes.includes(a) !== grant.costTypes.includes(b)) return false;
      }
    }
    for (const bar of bars) if (bar.reaches(a) !== bar.reaches(b)) return false;
  }
  return true;
}
