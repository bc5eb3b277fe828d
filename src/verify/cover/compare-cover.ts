import { canonicalJson } from "../../rule-set/index.js";
import { toDayNumber } from "../../time/index.js";
import { type Demand, type FlatFacts, type Witnesses, witnessesOf } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { NotCompared } from "../types.js";
import type { Work } from "../work.js";
import { claimOf, factsOfLife, type Question } from "./claim-of.js";
import { type ComponentClass, componentClasses } from "./component-classes.js";
import { faultDays, readingsToTry, reportsToTry } from "./days.js";
import type { Found } from "./found.js";
import { type Goal, goalsFor, scopeDemands, speaking } from "./goals.js";
import { type Judged, judge, shortfalls, termsIn } from "./judge.js";
import { datesUsed, eventfulLives, type Life, plainLives, salesToTry } from "./lives.js";
import {
  costTypesOf,
  coveredBy,
  type Placed,
  type Side,
  sideOf,
  type TermRow,
  termsOf,
} from "./rows.js";

/** What the search for shortfalls of one pair goes by. */
interface Search {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly witnesses: Witnesses;
  readonly work: Work;
  readonly found: (found: Found) => void;
}

/** The search for one class of components. */
interface ClassSearch extends Search {
  readonly members: ComponentClass;
  /** Cases that were tried, so that a goal which comes to the same facts costs nothing. */
  readonly tried: Set<string>;
}

/**
 * Holds a company's warranty set against a floor. For each row that the floor grants by, cases are
 * built from the rows and rules of both, each is decided by either set alone, and what they bear is
 * compared. Says why nothing could be.
 */
export function compareCover(
  pair: Pair,
  work: Work,
  found: (found: Found) => void,
): NotCompared["why"] | null {
  const witnesses = witnessesOf([pair.company, pair.floor, ...pair.scopes], pair.places);
  if (witnesses === null) return "facts";
  const company = sideOf(pair.company, witnesses);
  const floor = sideOf(pair.floor, witnesses);
  const search: Search = { pair, company, floor, witnesses, work, found };
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
  { witnesses, floor, members }: ClassSearch,
  row: Placed<TermRow>,
  scope: readonly Demand[],
  [plain]: readonly Life[],
): boolean {
  if (plain === undefined) return false;
  const demands = speaking(row, floor, scope, witnesses);
  return witnesses.find(demands, factsOfLife(plain, members[0]), []) !== null;
}

/** Tries a goal on every life; false where no case of the kind exists. */
function pursue(
  search: ClassSearch,
  goal: Goal,
  lives: readonly Life[],
  eventful: boolean,
): boolean {
  const { company, floor, witnesses } = search;
  const [plain, ...others] = lives as readonly [Life, ...Life[]];
  const short = new Set<string>();
  const first = tryDays(search, goal, plain, short, new Set());
  if (first === null) return false;
  if (goal.bars) return true;
  for (const life of others) tryDays(search, goal, life, short, new Set());
  if (!eventful || first === TRIED) return true;
  const known = new Set(short);
  for (const life of eventfulLives(plain, company, floor, lastDays(first), witnesses)) {
    tryDays(search, goal, life, short, known);
  }
  return true;
}

/** A few days before the first term ends. */
function lastDays({ company, floor }: Judged): number | null {
  const ends = [...termsIn(company), ...termsIn(floor)].flatMap(({ end, costTypes }) =>
    end === null || costTypes.length === 0 ? [] : [toDayNumber(end)],
  );
  return ends.length === 0 ? null : Math.min(...ends) - 5;
}

const TRIED = "tried";

/**
 * Tries the days, readings and reports of one life; null where no case of the kind exists. Costs that are
 * `known` to be short are not reported again.
 */
function tryDays(
  search: ClassSearch,
  goal: Goal,
  life: Life,
  short: Set<string>,
  known: ReadonlySet<string>,
): Judged | typeof TRIED | null {
  const { company, floor, witnesses, members, tried } = search;
  const [code] = members;
  const mentioned = [...company.trees, ...floor.trees];
  const facts = witnesses.find(goal.demands, factsOfLife(life, code), mentioned);
  if (facts === null) return null;
  const spelt = canonicalJson([life, facts, goal.bars]);
  if (tried.has(spelt)) return TRIED;
  tried.add(spelt);
  const readings = readingsToTry(code, company, floor);
  const start = life.last + 1;
  const plain = { code, fault: start, reported: start, readings: readings[0] ?? {} };
  const judged = decide(search, life, facts, plain);
  if (judged === null) return null;
  const days = goal.bars ? [start] : faultDays(judged, company, floor, life);
  for (const fault of days) {
    for (const reported of goal.bars ? [fault] : reportsToTry(fault, company, floor)) {
      for (const each of readings) {
        ask(
          search,
          { life, facts, question: { code, fault, reported, readings: each } },
          short,
          known,
        );
      }
    }
  }
  return judged;
}

type Witness = Pick<Found, "life" | "facts" | "question">;

/** Decides one case and reports the costs that are short and not known to be. */
function ask(
  search: ClassSearch,
  witness: Witness,
  short: Set<string>,
  known: ReadonlySet<string>,
): void {
  const { pair, company, floor, witnesses, found, members } = search;
  const answer = decide(search, witness.life, witness.facts, witness.question);
  for (const shortfall of answer === null ? [] : shortfalls(answer)) {
    if (known.has(shortfall.costType)) continue;
    short.add(shortfall.costType);
    found({
      ...{ pair, company, floor, members, shortfall, ...witness },
      lexicon: witnesses.lexicon,
      truth: (tree) =>
        witnesses.truth(tree, { ...factsOfLife(witness.life, members[0]), ...witness.facts }),
    });
  }
}

function decide(
  { pair, work }: Search,
  life: Life,
  facts: FlatFacts,
  question: Question,
): Judged | null {
  if (!work.take()) return null;
  return judge(pair.company, pair.floor, claimOf(life, facts, question));
}
