import type { CoverageDecision, Party } from "../model/index.js";
import type { Cell, CellInput } from "./cell-input.js";
import { decideCoverage } from "./coverage.js";

/** Decides every cost type; those that the same grants and bars reach are decided once. */
export function decideCells(
  input: CellInput,
  party: Party,
  costTypes: readonly string[],
): Readonly<Record<string, CoverageDecision>> {
  const decided = new Map<string, CoverageDecision>();
  const cells = costTypes.map((costType) => {
    const cell = { costType, party };
    const key = reachOf(input, cell);
    const known = decided.get(key);
    if (known !== undefined) return [costType, ofCost(known, costType)] as const;
    const decision = decideCoverage(input, cell);
    decided.set(key, decision);
    return [costType, decision] as const;
  });
  return Object.fromEntries(cells);
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
  };
}

/** Which grants and bars reach a cost type, one character each. */
function reachOf({ sets }: CellInput, { costType, party }: Cell): string {
  let key = "";
  for (const { scenes, bars } of sets) {
    for (const { judged } of scenes) {
      for (const { grant } of judged) {
        key += grant.party === party && grant.costTypes.includes(costType) ? "1" : "0";
      }
      key += "/";
    }
    for (const bar of bars) key += bar.reaches(costType) ? "1" : "0";
  }
  return key;
}
