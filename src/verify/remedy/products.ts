import type { Lexicon, Tree } from "../../conditions/index.js";
import { toDayNumber } from "../../time/index.js";
import { DATE_NAMES, plainLives } from "../cover/index.js";
import { constantsOf, factsRead } from "../facts/index.js";
import type { Span } from "../pairs/index.js";
import type { Scene } from "./claim-of.js";
import { rolls } from "./days.js";
import type { Goal } from "./goals.js";
import type { Row } from "./rows.js";
import type { Search } from "./search.js";

/** Days that conditions hold a date against, in order. */
export function daysNamed(lexicon: Lexicon, trees: readonly Tree[]): readonly number[] {
  const dates = lexicon.names.filter((_, slot) => lexicon.definitions[slot]?.type === "date");
  const named = dates.flatMap((name) => constantsOf(lexicon, trees, name));
  return [...new Set(named.map((date) => toDayNumber(String(date))))].sort((a, b) => a - b);
}

const MOST_SPANS = 6;

/** Days of sale from which to look: the first, and each that a condition names; the first that does is kept to. */
export const spansToTry = ({ from, to }: Span, named: readonly number[]): readonly Span[] =>
  [from, ...named.filter((day) => day > from && day <= to)]
    .slice(0, MOST_SPANS)
    .map((start) => ({ from: start, to }));

/** The dates of the products to try: apart for the first day of sale, together for the others. */
export function datesToTry(
  search: Search,
  goal: Goal,
  { from, to }: Span,
): readonly Scene["dates"][] {
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
  const working = rows.map(isInWorkingDays);
  const isYear =
    (table === "deadlines" && working.includes(true)) ||
    (table === "breaches" && working[0] !== working[1]);
  const days = isYear ? 366 : rows.some(({ window }) => rolls(window)) ? 7 : 1;
  return Array.from({ length: Math.min(days, last - first + 1) }, (_, i) => first + i);
}

const isInWorkingDays = ({ workingDays, after }: Row): boolean =>
  workingDays !== undefined || (typeof after === "object" && after.workingDays !== undefined);

const PRICE = "1000.00";

/** Prices to try: where damages go by the price or are at least so much, one well below and one well above. */
export function pricesToTry({ company, floor }: Goal): readonly string[] {
  const rows = [company.row, floor.row];
  const bySum = rows.some(({ multiple, atLeast }) => (multiple ?? atLeast) !== undefined);
  return bySum ? [PRICE, "1.00", "100000.00"] : [PRICE];
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
