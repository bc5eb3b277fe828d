import type { CoverageDecision, Party } from "../model/index.js";
import type { CellInput } from "./cell-input.js";
import { decideCoverage } from "./coverage.js";

/** Decides every cost type; those that the same grants and bars reach are decided once. */
export function decideCells(
  input: Omit<CellInput, "costType" | "party">,
  party: Party,
  costTypes: readonly string[],
): Readonly<Record<string, CoverageDecision>> {
  const decided = new Map<string, CoverageDecision>();
  const cells = costTypes.map((costType) => {
    const key = reachOf(input, party, costType);
    const known = decided.get(key);
    const cell =
      known === undefined ? decideCoverage({ ...input, costType, party }) : { ...known, costType };
    decided.set(key, cell);
    return [costType, cell] as const;
  });
  return Object.fromEntries(cells);
}

/** Which grants and bars reach a cost type, one character each. */
function reachOf(
  { sets }: Omit<CellInput, "costType" | "party">,
  party: Party,
  costType: string,
): string {
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
