import type { TermRow } from "../../warranty/index.js";
import { type Demand, witnessesOf } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { NotCompared } from "../types.js";
import type { Work } from "../work.js";
import { factsOfLife } from "./claim-of.js";
import { componentClasses } from "./component-classes.js";
import type { CoverFindings } from "./gather.js";
import { goalsFor, speaking } from "./goals.js";
import {
  datesUsed,
  eventfulLives,
  type Life,
  plainLives,
  salesToTry,
  turnsOnEvents,
} from "./lives.js";
import { pursue } from "./pursue.js";
import { costTypesOf, coveredBy, type Placed, type Side, sideOf, termsOf } from "./rows.js";
import { scopeDemands } from "./scope.js";
import type { ClassSearch, Search } from "./search.js";

/**
 * Holds a company's warranty set against a floor. For each row that the floor grants by, cases are
 * built from the rows and rules of both, each is decided by either set alone, and what they bear is
 * compared. Says why nothing could be.
 */
export function compareCover(
  pair: Pair,
  work: Work,
  findings: CoverFindings,
): NotCompared["why"] | null {
  const witnesses = witnessesOf([pair.company, pair.floor, ...pair.scopes], pair.places);
  if (witnesses === null) return "facts";
  const company = sideOf(pair.company, witnesses);
  const floor = sideOf(pair.floor, witnesses);
  const search: Search = { pair, company, floor, witnesses, work, findings };
  const scope = scopeDemands(pair, witnesses);
  const sales = salesToTry(pair.spans, company, floor, witnesses);
  const used = datesUsed(company, floor, witnesses);
  if (!floor.terms.some((row) => states(row, floor))) return "unread";
  let met = false;
  for (const members of componentClasses(company, floor, witnesses)) {
    const inClass: ClassSearch = { ...search, members, tried: new Set() };
    for (const row of termsOf(floor, members[0])) {
      if (!states(row, floor) || !meets(inClass, row, scope, plainLives(sales[0] ?? 0, used)))
        continue;
      for (const goal of goalsFor(row, members[0], company, floor, scope, witnesses)) {
        sales.forEach((sold, i) => {
          if (!goal.dated && i > 0) return;
          if (pursue(inClass, goal, plainLives(sold, used), i === 0)) met = true;
        });
      }
    }
  }
  return met ? null : "facts";
}

/** Whether a row grants anything that somebody has read. */
function states({ row }: Placed<TermRow>, { document }: Side): boolean {
  const { confidence = document.confidence, covers, duration } = row;
  const granted = coveredBy(covers, costTypesOf(document));
  return confidence !== "unread" && duration !== null && granted.length > 0;
}

/** Whether the row speaks of any case at all that the company's facts allow. */
function meets(
  { witnesses, company, floor, members }: ClassSearch,
  row: Placed<TermRow>,
  scope: readonly Demand[],
  [plain]: readonly Life[],
): boolean {
  if (plain === undefined) return false;
  const demands = speaking(row, floor, scope, witnesses);
  const isMet = (life: Life) => witnesses.find(demands, factsOfLife(life, members[0]), []) !== null;
  if (isMet(plain)) return true;
  if (!turnsOnEvents(demands, witnesses)) return false;
  return eventfulLives(plain, company, floor, null, witnesses).some(isMet);
}
