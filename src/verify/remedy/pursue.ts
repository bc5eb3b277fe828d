import { toDayNumber } from "../../time/index.js";
import type { Demand, FlatFacts } from "../facts/index.js";
import { claimOf, dayFacts, type Scene, sceneFacts } from "./claim-of.js";
import { firstDay, furtherDays, windowEnds } from "./days.js";
import { decideBoth } from "./decide-both.js";
import type { Goal } from "./goals.js";
import { staysToTry } from "./pauses.js";
import { datesToTry, pricesToTry, spansToTry } from "./products.js";
import { readingsToTry } from "./readings.js";
import { componentOf } from "./resting.js";
import type { Search } from "./search.js";
import { tryScene } from "./try-scene.js";

/** What the facts of a case should bring about: `rest` as far as it can be. */
export interface Wanted {
  readonly base: readonly Demand[];
  readonly rest: readonly Demand[];
}

/** Tries a goal; true once a day for doing something was found to be later than the floor's. */
export function pursue(search: Search, goal: Goal, wanted: Wanted): boolean {
  const latest = search.pair.spans.at(-1);
  const { dated } = search;
  for (const span of latest === undefined ? [] : spansToTry(latest, dated)) {
    const products = datesToTry(search, goal, span);
    const [first] = products;
    const known = new Map<string, FlatFacts | null>();
    const factsAt = (dates: Scene["dates"]): FlatFacts | null => {
      const key = standing(Object.values(dates), dated);
      const found = known.get(key);
      if (found !== undefined) return found;
      const facts = factsOf(search, goal, wanted, dates);
      known.set(key, facts);
      return facts;
    };
    if (first === undefined || factsAt(first) === null) continue;
    return products.some((dates) => {
      const facts = factsAt(dates);
      return facts !== null && tryProduct(search, goal, wanted, dates, facts);
    });
  }
  return false;
}

/** How the dates of a product lie to the days that conditions name: the same facts do for all that lie alike. */
const standing = (dates: readonly number[], named: readonly number[]): string =>
  dates
    .map((date) => named.map((day) => Math.sign(date - day) + Math.sign(date + 1 - day)).join())
    .join(";");

/** Tries the readings and prices of one product. */
function tryProduct(
  search: Search,
  goal: Goal,
  wanted: Wanted,
  dates: Scene["dates"],
  facts: FlatFacts,
): boolean {
  const { company, floor, resting } = search;
  const { afterDays } = goal.floor.row;
  const stay = afterDays === undefined ? null : afterDays + 1;
  const still = { component: componentOf(resting.warranty), stay, repaired: null, today: null };
  const day = firstDay(goal, dates, facts);
  const readings = readingsToTry(goal, [company, floor], resting.warranty);
  for (const each of readings) {
    for (const price of pricesToTry(goal)) {
      const scene: Scene = { ...still, dates, day, readings: each, price };
      const short = tryDays(search, goal, facts, scene);
      if (short && OF_ONE_DAY.includes(goal.table)) return true;
      if (each === readings[0]) tryPauses(search, goal, wanted, facts, scene);
    }
  }
  return false;
}

/** Facts that a goal wants of a product with these dates. */
function factsOf(
  search: Search,
  goal: Goal,
  wanted: Wanted,
  dates: Scene["dates"],
): FlatFacts | null {
  const known = dayFacts(dates, firstDay(goal, dates, {}));
  const unrepaired = CONSEQUENCES.includes(goal.table)
    ? factsFor(search, goal, wanted, { ...known, ...NO_STAY })
    : null;
  return unrepaired ?? factsFor(search, goal, wanted, known);
}

/** Tables of what follows from a case; a stay in repair is none of its facts unless they ask for one. */
const CONSEQUENCES: readonly string[] = ["burden", "damages", "breaches", "effects"];
const NO_STAY: FlatFacts = {
  "repair.underway": false,
  "repair.days": 0,
  "repair.workingDays": 0,
  "repair.delay": null,
};

/** Tables whose rows turn on the day of the sale alone, where working days are counted. */
export const OF_ONE_DAY: readonly string[] = ["deadlines", "breaches"];

/** Facts that a goal wants, beside those that are known already. */
function factsFor(
  { company, floor, witnesses, resting }: Search,
  goal: Goal,
  { base, rest }: Wanted,
  known: FlatFacts,
): FlatFacts | null {
  const component = componentOf(resting.warranty);
  const fixed = { "component.code": component ?? "unit", "component.replaced": false, ...known };
  const mentioned = [...company.trees, ...floor.trees];
  const demands = [...base, ...goal.demands];
  const found =
    witnesses.find([...demands, ...rest], fixed, mentioned) ??
    witnesses.find(demands, fixed, mentioned);
  return found === null ? null : { ...found, ...lasting(goal) };
}

const LONG = 365;

/** Days that goods last, where a window ends with them: long enough to be no matter. */
function lasting({ company, floor }: Goal): FlatFacts {
  const names = [company, floor].flatMap(({ row }) => row.window?.atMost ?? []);
  return Object.fromEntries(names.map((name) => [name, LONG]));
}

/** Tries a case on its first day and on those around the ends of windows; true if the first was short. */
function tryDays(search: Search, goal: Goal, facts: FlatFacts, scene: Scene): boolean {
  if (goal.table === "breaches") return tryBreach(search, facts, scene);
  const short = tryScene(search, facts, scene);
  if (goal.table === "deadlines") return short;
  const decisions = decideBoth(search, claimOf(scene, facts));
  for (const day of decisions === null ? [] : furtherDays(goal, scene.day, decisions)) {
    tryScene(search, facts, { ...scene, day });
  }
  return short;
}

const LATE = 1500;

/** Asks on the day on which the last of what the company's set calls a breach has become one. */
function tryBreach(search: Search, facts: FlatFacts, scene: Scene): boolean {
  const late = claimOf({ ...scene, today: scene.day + LATE }, facts);
  const { breaches } = decideBoth(search, late)?.company ?? { breaches: null };
  const days = (breaches?.value ?? []).flatMap(({ since }) => since ?? []).sort();
  const last = days.at(-1);
  return last !== undefined && tryScene(search, facts, { ...scene, today: toDayNumber(last) });
}

/** Tries stays in repair during which a window of either row stands still. */
function tryPauses(
  search: Search,
  goal: Goal,
  wanted: Wanted,
  plain: FlatFacts,
  scene: Scene,
): void {
  const pauses = [goal.company, goal.floor].some(({ row }) => row.window?.pause !== undefined);
  const decisions = pauses ? decideBoth(search, claimOf(scene, plain)) : null;
  if (decisions === null) return;
  const ours = windowEnds(goal.company.row, decisions.company);
  const theirs = windowEnds(goal.floor.row, decisions.floor);
  for (const repaired of staysToTry(scene.day, ours[0], theirs[0])) {
    const after: Scene = { ...scene, repaired, day: repaired.returned + 1 };
    const facts = factsFor(search, goal, wanted, sceneFacts(after));
    if (facts !== null) tryDays(search, goal, facts, after);
  }
}
