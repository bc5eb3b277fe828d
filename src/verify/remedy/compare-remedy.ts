import { scopeDemands } from "../cover/index.js";
import { witnessesOf } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { NotCompared } from "../types.js";
import type { Work } from "../work.js";
import type { Found } from "./gather.js";
import { goalsOf } from "./goals.js";
import { daysNamed } from "./products.js";
import { OF_ONE_DAY, pursue } from "./pursue.js";
import { componentOf, restingDemands } from "./resting.js";
import { sideOf } from "./rows.js";
import type { Resting, Search } from "./search.js";

/**
 * Holds a company's remedy set against a floor: for each row of the floor that somebody has read, and each
 * row of the company's on the same matter, a case is built in which the floor's row holds and the company's
 * would but for its numbers; each set decides it alone, and the heads are compared. Says why nothing could be.
 */
export function compareRemedy(
  pair: Pair,
  resting: Resting,
  work: Work,
  found: (found: Found) => void,
): NotCompared["why"] | null {
  const ids = [pair.company, pair.floor].map(
    ({ document }) => (document as { warranty?: string }).warranty,
  );
  const warranty = resting.warranty.filter(({ id }) => ids.includes(id));
  const sets = [pair.company, pair.floor, ...warranty];
  const witnesses = witnessesOf(sets, pair.places);
  if (witnesses === null) return "facts";
  const company = sideOf(pair.company, witnesses);
  const floor = sideOf(pair.floor, witnesses);
  const rests = { ...resting, warranty };
  const search: Search = {
    pair,
    company,
    floor,
    witnesses,
    resting: rests,
    work,
    found,
    tried: new Set<string>(),
    dated: daysNamed(witnesses.lexicon, [...company.trees, ...floor.trees]),
  };
  const speaks = scopeDemands({ scopes: [pair.floor] }, witnesses);
  const fixed = { "component.code": componentOf(warranty) ?? "unit" };
  if (witnesses.find(speaks, fixed, []) === null) return "facts";
  const base = [...speaks, ...scopeDemands({ scopes: [pair.company] }, witnesses)];
  const rest = restingDemands(warranty, witnesses);
  const shown = new Set<string>();
  for (const goal of goalsOf(company, floor, witnesses)) {
    const rows = `${goal.company.at} ${goal.floor.at}`;
    if (OF_ONE_DAY.includes(goal.table) && shown.has(rows)) continue;
    if (pursue(search, goal, { base, rest })) shown.add(rows);
  }
  return null;
}
