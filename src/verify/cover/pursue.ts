import type { Tree } from "../../conditions/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import { toDayNumber } from "../../time/index.js";
import type { Demand, FlatFacts } from "../facts/index.js";
import { type Beside, claimOf, factsOfLife, type Question } from "./claim-of.js";
import { faultDays, readingsToTry, reportsToTry, spentReadings } from "./days.js";
import type { Found } from "./found.js";
import type { Goal } from "./goal.js";
import { type Judged, judge, shortfalls, termsIn } from "./judge.js";
import { eventfulLives, type Life, turnsOnEvents } from "./lives.js";
import { periodShortfalls } from "./named-periods.js";
import type { ClassSearch, Search } from "./search.js";

/**
 * Tries a goal on every life, and on those in which something happened where a plain one does not bring it
 * about; false where no case of the kind exists.
 */
export function pursue(
  search: ClassSearch,
  goal: Goal,
  lives: readonly Life[],
  eventful: boolean,
): boolean {
  const { company, floor, witnesses } = search;
  const [plain, ...others] = lives as readonly [Life, ...Life[]];
  const short = new Set<string>();
  const lived = (late: number | null) => eventfulLives(plain, company, floor, late, witnesses);
  const first = tryDays(search, goal, plain, short, new Set());
  if (first === null) {
    const all = eventful && turnsOnEvents(goal.demands, witnesses) ? lived(null) : [];
    return all.map((life) => tryDays(search, goal, life, short, new Set())).some((each) => each);
  }
  if (goal.bars) return true;
  for (const life of others) tryDays(search, goal, life, short, new Set());
  if (!eventful || first === TRIED) return true;
  const known = new Set(short);
  for (const life of lived(lastDays(first))) tryDays(search, goal, life, short, known);
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
  const beside = goal.beside === undefined ? null : besideOf(search, goal.beside, life, facts);
  if (beside === undefined) return null;
  const spelt = canonicalJson([life, facts, goal.bars, beside]);
  if (tried.has(spelt)) return TRIED;
  tried.add(spelt);
  const readings = readingsToTry(code, company, floor);
  const start = life.last + 1;
  const plain = { code, fault: start, reported: start, readings: readings[0] ?? {}, beside };
  const judged = decide(search, life, facts, plain);
  if (judged === null) return null;
  const days = goal.bars ? [start] : daysToTry(search, { life, facts, question: plain }, judged);
  for (const fault of days) {
    for (const reported of goal.bars ? [fault] : reportsToTry(fault, company, floor)) {
      for (const each of readings) {
        const question = { code, fault, reported, readings: each, beside };
        ask(search, { life, facts, question }, short, known);
      }
    }
  }
  return judged;
}

function daysToTry(
  search: ClassSearch,
  { life, facts, question }: Witness,
  judged: Judged,
): readonly number[] {
  const { company, floor } = search;
  const spent = spentReadings(question.code, company, floor);
  const over = spent && decide(search, life, facts, { ...question, readings: spent });
  return faultDays(over === null ? [judged] : [judged, over], company, floor, life);
}

/** Another component of the product for which demands hold; undefined where there can be none. */
function besideOf(
  { company, floor, witnesses, members }: ClassSearch,
  demands: readonly Demand[],
  life: Life,
  facts: FlatFacts,
): Beside | undefined {
  const listed = Object.keys(company.document.components ?? {});
  const code = listed.find((each) => each !== members[0]) ?? members[0];
  const isOwn = ([name]: readonly [string, unknown]) => name.startsWith("component.");
  const shared = Object.entries(facts).filter((each) => !isOwn(each));
  const fixed = { ...factsOfLife(life, code), "component.replaced": false };
  const known = { ...fixed, ...Object.fromEntries(shared) };
  const found = witnesses.find(demands, known, [...company.trees, ...floor.trees]);
  if (found === null) return undefined;
  return { code, facts: Object.fromEntries(Object.entries(found).filter(isOwn)) };
}

type Witness = Pick<Found, "life" | "facts" | "question">;

/** Decides one case and reports the costs that are short and not known to be. */
function ask(
  search: ClassSearch,
  witness: Witness,
  short: Set<string>,
  known: ReadonlySet<string>,
): void {
  const { pair, company, floor, witnesses, findings, members } = search;
  const { life, facts, question } = witness;
  const answer = decide(search, life, facts, question);
  if (answer === null) return;
  const { lexicon } = witnesses;
  const decided = { pair, company, floor, members, lexicon, life, facts, question };
  for (const shortfall of shortfalls(answer)) {
    if (known.has(shortfall.costType)) continue;
    short.add(shortfall.costType);
    const truth = (tree: Tree) =>
      witnesses.truth(tree, { ...factsOfLife(life, members[0]), ...facts });
    findings.found({ ...decided, shortfall, truth });
  }
  if (life.repairs.length > 0 || life.replaced !== null || life.exchanged !== null) return;
  for (const shortfall of periodShortfalls(answer, pair, floor)) {
    findings.foundPeriod({ ...decided, shortfall });
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
