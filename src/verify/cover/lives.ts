import { fromDayNumber, toDayNumber } from "../../time/index.js";
import type { WrittenBasis } from "../../warranty/index.js";
import { constantsOf, type Demand, factsRead, type Witnesses } from "../facts/index.js";
import type { Span } from "../pairs/index.js";
import type { Side } from "./rows.js";

/** What happened to a product before its fault; days as day numbers. */
export interface Life {
  /** Dates of the product by name. */
  readonly dates: Readonly<Record<string, number>>;
  /** The day from which the customer has it. */
  readonly received: number;
  /** The last of its dates and of what happened to it. */
  readonly last: number;
  readonly repairs: readonly { readonly received: number; readonly returned: number }[];
  readonly replaced: { readonly on: number; readonly paid: boolean } | null;
  readonly exchanged: { readonly on: number; readonly paid: boolean } | null;
}

/** Days after the sale in the usual order of things; an invoice may be written later, but before delivery. */
const SPREAD: Readonly<Record<string, number>> = {
  manufactured: -400,
  supplied: -60,
  sold: 0,
  invoiced: 5,
  delivered: 10,
  installed: 20,
  activated: 30,
};
export const DATE_NAMES = Object.keys(SPREAD);
const MOST_DATES = 8;

/** Dates by name: those that a case cannot do without, and all that either set counts from or reads. */
export interface DatesUsed {
  readonly needed: readonly string[];
  readonly all: readonly string[];
}

/** Every list that terms count from needs one known date: the sale where it is listed, else its first. */
export function datesUsed(company: Side, floor: Side, { lexicon }: Witnesses): DatesUsed {
  const read = factsRead(lexicon, [...company.trees, ...floor.trees]);
  const lists = [company, floor].flatMap(({ document, terms, proofs }) => [
    document.starts ?? [],
    ...terms.map(({ row }) => row.start ?? []),
    ...proofs.map(
      ({ row }) => (row.event.params as { start?: readonly WrittenBasis[] }).start ?? [],
    ),
  ]);
  const names = lists.map((list) =>
    list.map((each) => (typeof each === "string" ? each : each.basis)),
  );
  const needed = new Set(["sold", ...read]);
  for (const list of names) {
    const [first] = list;
    if (first !== undefined && !list.includes("sold")) needed.add(first);
  }
  const used = new Set([...needed, ...names.flat()]);
  return {
    needed: DATE_NAMES.filter((name) => needed.has(name)),
    all: DATE_NAMES.filter((name) => used.has(name)),
  };
}

/** Days of sale to try: one within the latest span, and each side of every date that a condition names. */
export function salesToTry(
  spans: readonly Span[],
  company: Side,
  floor: Side,
  { lexicon }: Witnesses,
): readonly number[] {
  const trees = [...company.trees, ...floor.trees];
  const named = DATE_NAMES.flatMap((name) => constantsOf(lexicon, trees, name)).flatMap((date) => {
    const day = toDayNumber(String(date));
    return [day, day - 1, day + 1];
  });
  const within = (day: number) => spans.some(({ from, to }) => from <= day && day <= to);
  const usual = [...spans].reverse().map(({ from, to }) => (from + 9 <= to ? from + 9 : from));
  return [...new Set([...usual.slice(0, 2), ...named.filter(within)])].slice(0, MOST_DATES);
}

/** A product whose dates all fall on one day, and one whose dates lie apart. */
export function plainLives(sold: number, { needed, all }: DatesUsed): readonly Life[] {
  const lifeWith = (names: readonly string[], offset: (name: string) => number): Life => {
    const dates = Object.fromEntries(names.map((name) => [name, sold + offset(name)]));
    const received = Math.max(sold, dates.delivered ?? sold);
    const last = Math.max(received, ...Object.values(dates));
    return { dates, received, last, repairs: [], replaced: null, exchanged: null };
  };
  const together = lifeWith(needed, () => 0);
  return all.length === 1 ? [together] : [together, lifeWith(all, (name) => SPREAD[name] ?? 0)];
}

/** Whether demands may hold after a repair or replacement and not before. */
export function turnsOnEvents(demands: readonly Demand[], { lexicon }: Witnesses): boolean {
  const read = factsRead(
    lexicon,
    demands.map(({ tree }) => tree),
  );
  return read.has("repairs.count") || read.has("component.replaced");
}

/** What repairs and replacements may do to a term, where a set speaks of them. */
export function eventfulLives(
  plain: Life,
  company: Side,
  floor: Side,
  lateDay: number | null,
  { lexicon }: Witnesses,
): readonly Life[] {
  const early = plain.last + 60;
  const days = lateDay === null || lateDay <= early ? [early] : [early, lateDay];
  const trees = [...company.trees, ...floor.trees];
  const read = factsRead(lexicon, trees);
  const holds = floor.document.suspension?.some(({ counts }) => counts !== "none") ?? false;
  const counts = constantsOf(lexicon, trees, "repairs.count").map(Number);
  const lives: Life[] = [];
  const add = (change: Partial<Life>, last: number) => lives.push({ ...plain, ...change, last });
  if (holds) {
    add({ repairs: [{ received: early, returned: early + 20 }] }, early + 20);
  }
  for (const n of new Set(counts.flatMap((count) => [count, count + 1]))) {
    if (n < 1 || n > 6) continue;
    const repairs = Array.from({ length: n }, (_, i) => ({
      received: plain.last + 10 + 10 * i,
      returned: plain.last + 11 + 10 * i,
    }));
    add({ repairs }, plain.last + 11 + 10 * n);
  }
  const replaces = [...floor.replacement, ...company.replacement];
  const parts =
    floor.replacement.some(({ row }) => row.component !== "unit") || read.has("component.replaced");
  const units = floor.replacement.some(({ row }) => row.component === "unit");
  const payments = replaces.some(({ row }) => "paid" in row) ? [false, true] : [false];
  for (const on of days) {
    for (const paid of payments) {
      if (parts) add({ replaced: { on, paid } }, on);
      if (units) add({ exchanged: { on, paid } }, on);
    }
  }
  return lives;
}

export const dateText = (day: number): string => fromDayNumber(day);
