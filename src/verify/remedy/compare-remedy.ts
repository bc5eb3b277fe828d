import { canonicalJson, compiledSet, type RuleSet } from "../../rule-set/index.js";
import type { Calendar } from "../../time/index.js";
import { type RemedyClaim, type RemedyDecision, safeDecideRemedy } from "../../warranty/index.js";
import { DATE_NAMES, plainLives, scopeDemands } from "../cover/index.js";
import {
  type Demand,
  type FlatFacts,
  factsRead,
  type Witnesses,
  witnessesOf,
} from "../facts/index.js";
import { isDraft, type Pair, type Span } from "../pairs/index.js";
import type { NotCompared } from "../types.js";
import type { Work } from "../work.js";
import { claimOf, type Scene } from "./claim-of.js";
import { firstDay, furtherDays, rolls } from "./days.js";
import type { Found } from "./gather.js";
import { type Goal, goalsOf } from "./goals.js";
import { rowsBehind } from "./places.js";
import { readingsToTry } from "./readings.js";
import { componentOf, restingDemands } from "./resting.js";
import { type Side, sideOf } from "./rows.js";
import { shortfallsOf } from "./shortfalls.js";

/** What remedies rest on. */
export interface Resting {
  readonly warranty: readonly RuleSet[];
  readonly calendars: Readonly<Record<string, Calendar>>;
}

interface Search {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly witnesses: Witnesses;
  readonly resting: Resting;
  readonly work: Work;
  readonly found: (found: Found) => void;
  readonly tried: Set<string>;
}

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
  const search = {
    pair,
    company,
    floor,
    witnesses,
    resting: rests,
    work,
    found,
    tried: new Set<string>(),
  };
  const speaks = scopeDemands({ scopes: [pair.floor] }, witnesses);
  const fixed = { "component.code": componentOf(warranty) ?? "unit" };
  if (witnesses.find(speaks, fixed, []) === null) return "facts";
  const base = [...speaks, ...scopeDemands({ scopes: [pair.company] }, witnesses)];
  const rest = restingDemands(warranty, witnesses);
  const shown = new Set<string>();
  for (const goal of goalsOf(company, floor, witnesses)) {
    const rows = `${goal.company.at} ${goal.floor.at}`;
    if (goal.table === "deadlines" && shown.has(rows)) continue;
    if (pursue(search, goal, base, rest)) shown.add(rows);
  }
  return null;
}

/** Tries a goal; true once a day for doing something was found to be later than the floor's. */
function pursue(
  search: Search,
  goal: Goal,
  base: readonly Demand[],
  rest: readonly Demand[],
): boolean {
  const { pair, company, floor, witnesses } = search;
  const component = componentOf(search.resting.warranty);
  const fixed = { "component.code": component ?? "unit", "component.replaced": false };
  const mentioned = [...company.trees, ...floor.trees];
  const demands = [...base, ...goal.demands];
  const found =
    witnesses.find([...demands, ...rest], fixed, mentioned) ??
    witnesses.find(demands, fixed, mentioned);
  const latest = pair.spans.at(-1);
  if (found === null || latest === undefined) return false;
  const facts = { ...found, ...lasting(goal) };
  const { afterDays } = goal.floor.row;
  const stay = afterDays === undefined ? null : afterDays + 1;
  const readings = readingsToTry(goal, [company, floor], search.resting.warranty);
  for (const dates of datesToTry(search, goal, latest)) {
    for (const each of readings) {
      const day = firstDay(goal, dates);
      const short = tryDays(search, goal, facts, { dates, day, component, stay, readings: each });
      if (short && goal.table === "deadlines") return true;
    }
  }
  return false;
}

const LONG = 365;

/** Days that goods last, where a window ends with them: long enough to be no matter. */
function lasting({ company, floor }: Goal): FlatFacts {
  const names = [company, floor].flatMap(({ row }) => row.window?.atMost ?? []);
  return Object.fromEntries(names.map((name) => [name, LONG]));
}

/** Tries a case on its first day and on those around the ends of windows; true if the first was short. */
function tryDays(search: Search, goal: Goal, facts: FlatFacts, scene: Scene): boolean {
  const short = tryScene(search, facts, scene);
  if (goal.table === "deadlines") return short;
  const decisions = decideBoth(search, claimOf(scene, facts));
  for (const day of decisions === null ? [] : furtherDays(goal, scene.day, decisions)) {
    tryScene(search, facts, { ...scene, day });
  }
  return short;
}

/** The dates of the products to try: apart for the first day of sale, together for the others. */
function datesToTry(search: Search, goal: Goal, { from, to }: Span): readonly Scene["dates"][] {
  const first = from + 9 <= to ? from + 9 : from;
  const used = datesUsed(search, goal);
  return salesToTry(goal, first, to).flatMap((sold) => {
    const lives = plainLives(sold, used);
    return (sold === first ? lives : lives.slice(0, 1)).map(({ dates }) => dates);
  });
}

/**
 * One day of sale; a week of them where a last day may be a day of rest, and a year of them where working days
 * are held against plain ones, since a holiday may lie in between.
 */
function salesToTry({ table, company, floor }: Goal, first: number, last: number): number[] {
  const rows = [company.row, floor.row];
  const working = rows.some(({ workingDays }) => workingDays !== undefined);
  const days =
    table === "deadlines" && working ? 366 : rows.some(({ window }) => rolls(window)) ? 7 : 1;
  return Array.from({ length: Math.min(days, last - first + 1) }, (_, i) => first + i);
}

/** The dates that a case of a goal cannot do without, and all that its rows count from. */
function datesUsed({ company, floor, witnesses }: Search, goal: Goal) {
  const lists = [
    company.starts,
    floor.starts,
    goal.company.row.window?.from ?? [],
    goal.floor.row.window?.from ?? [],
  ];
  const read = factsRead(witnesses.lexicon, [...company.trees, ...floor.trees]);
  const needed = new Set(["sold", ...read]);
  for (const list of lists) {
    const [date] = list;
    if (date !== undefined && !list.includes("sold")) needed.add(date);
  }
  const used = new Set([...needed, ...lists.flat()]);
  return {
    needed: DATE_NAMES.filter((name) => needed.has(name)),
    all: DATE_NAMES.filter((name) => used.has(name)),
  };
}

/** Decides one case and reports the heads that are short by a number of the company's own. */
function tryScene(search: Search, facts: FlatFacts, scene: Scene): boolean {
  const { company, floor, witnesses, tried, found, pair } = search;
  const spelt = canonicalJson([scene, facts]);
  if (tried.has(spelt)) return false;
  tried.add(spelt);
  if (!search.work.take()) return false;
  const shown = shownBy(search, facts, scene);
  for (const { shortfall, rows } of shown) {
    const key = `${shortfall.matter} ${shortfall.concern} ${rows.at} ${rows.theirs.at}`;
    const holds = (fewer: FlatFacts) =>
      shownBy(search, fewer, scene).some(
        (each) =>
          key ===
          `${each.shortfall.matter} ${each.shortfall.concern} ${each.rows.at} ${each.rows.theirs.at}`,
      );
    const claimWith = (fewer: FlatFacts) => claimOf(scene, fewer);
    found({ pair, company, floor, scene, facts, rows, shortfall, witnesses, holds, claimWith });
  }
  return shown.length > 0;
}

/** The heads of a case that fall short by a number of the company's own. */
function shownBy(search: Search, facts: FlatFacts, scene: Scene) {
  const claim = claimOf(scene, facts);
  const decisions = decideBoth(search, claim);
  if (decisions === null) return [];
  const { covered: _, ...sure } = facts;
  const judged = {
    ...decisions,
    facts: sure,
    readings: scene.readings,
    witnesses: search.witnesses,
  };
  return shortfallsOf(decisions).flatMap((shortfall) => {
    const rows = rowsBehind(shortfall, search.company, search.floor, judged);
    return rows === null ? [] : [{ shortfall, rows }];
  });
}

function decideBoth(
  search: Search,
  claim: RemedyClaim,
): { company: RemedyDecision; floor: RemedyDecision } | null {
  const company = decide(search.pair.company, search, claim);
  const floor = company === null ? null : decide(search.pair.floor, search, claim);
  return company === null || floor === null ? null : { company, floor };
}

function decide(set: RuleSet, { resting }: Search, claim: RemedyClaim): RemedyDecision | null {
  const { warranty: rests } = set.document as { warranty?: string };
  const warranty = resting.warranty.filter(({ id }) => id === rests);
  const known = new Set(
    [set, ...warranty].flatMap((each) => [
      ...(compiledSet(each).lexicon.root.children.get("attributes")?.children.keys() ?? []),
    ]),
  );
  const { attributes, ...others } = claim;
  const own = Object.entries(attributes ?? {}).filter(([name]) => known.has(name));
  const facts = own.length === 0 ? others : { ...others, attributes: Object.fromEntries(own) };
  const sets = { remedy: [set], warranty, calendars: resting.calendars };
  const answer = safeDecideRemedy(sets, facts, { preview: isDraft(set) });
  return answer.ok ? answer.value : null;
}
