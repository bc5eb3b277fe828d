import { type Demand, must, mustNot, type Witnesses } from "../facts/index.js";
import { atLeast } from "./grades.js";
import { numbersIn, relaxed } from "./numbers.js";
import { onOneMatter } from "./one-matter.js";
import { refusalsCompared } from "./refusals.js";
import { isRead, type Placed, type Row, type Side } from "./rows.js";

const COMPARED = [
  "steps",
  "fees",
  "deadlines",
  "interim",
  "burden",
  "damages",
  "breaches",
  "effects",
] as const;

/** A row of the floor that is to hold, and the row of the company's that may fall short of it. */
export interface Goal extends Pair {
  readonly demands: readonly Demand[];
}

interface Pair {
  readonly table: (typeof COMPARED)[number];
  readonly floor: Placed;
  readonly company: Placed;
}

type Way = readonly Demand[];

/**
 * Each row of the floor with each row of the company's on the same matter, whose conditions other
 * than numbers hold as well, in each of the ways that bring out what either grants.
 */
export function goalsOf(company: Side, floor: Side, { lexicon }: Witnesses): readonly Goal[] {
  return pairsOf(company, floor).flatMap((pair) => {
    const { floor: theirs, company: ours } = pair;
    const refused = floor.tables.refusals.filter(({ row }) => takesAway(row, theirs.row));
    const base = [
      must(theirs),
      ...refused.map(mustNot),
      ...elsewhere(pair, company, floor),
      must({ tree: relaxed(lexicon, ours.tree) }),
    ];
    const ways = waysOf(pair, company, floor, lexicon);
    return ways.map((way) => ({ ...pair, demands: [...base, ...way] }));
  });
}

function waysOf(
  pair: Pair,
  company: Side,
  floor: Side,
  lexicon: Witnesses["lexicon"],
): readonly Way[] {
  const { table, floor: theirs, company: ours } = pair;
  if (table === "steps") return stepWays(pair, company, floor, lexicon);
  if (table === "fees" || table === "deadlines") return offeringWays(pair, company, floor);
  const others = company.tables[table].filter((each) => each.at !== ours.at).map(mustNot);
  const numbers = numbersIn(lexicon, theirs.tree).map((tree) => must({ tree }));
  return [[], others, ...(numbers.length === 0 ? [] : [[...numbers, ...others]])];
}

function pairsOf(company: Side, floor: Side): readonly Pair[] {
  return COMPARED.flatMap((table) =>
    floor.tables[table]
      .filter(isRead)
      .flatMap((theirs) =>
        company.tables[table]
          .filter(({ row }) => onOneMatter(row, theirs.row))
          .map((ours) => ({ table, floor: theirs, company: ours })),
      ),
  );
}

/**
 * Where the floor's step names several numbers each is reached in turn, and no more than reached; then plainly;
 * with every other step that gives as much out of the way; and with each ground on which the company refuses
 * and each deduction that it makes.
 */
function stepWays(
  { floor: theirs, company: ours }: Pair,
  company: Side,
  floor: Side,
  lexicon: Witnesses["lexicon"],
): readonly Way[] {
  const numbers = numbersIn(lexicon, theirs.tree);
  const leaf = (tree: Demand["tree"]) => ({ tree });
  const names = (ours.row.offers ?? []).flatMap(({ refund }) => refund?.deductions ?? []);
  const deductions = company.tables.deductions.filter(({ row }) => names.includes(row.name ?? ""));
  const refusals = refusalsCompared(company, floor, lexicon).filter(({ row }) =>
    takesAway(row, ours.row),
  );
  return [
    ...numbers.map((number) => [
      must(leaf(number)),
      ...numbers.filter(({ slot }) => slot !== number.slot).map((each) => mustNot(leaf(each))),
    ]),
    [],
    aside(theirs, ours, company, floor),
    ...(deductions.length > 1 ? deductions.map((each) => [must(each)]) : []),
    ...refusals.map((each) => [must(each)]),
  ];
}

const MOST_WAYS = 4;

/** A fee for a remedy, or a day for paying back, is asked for in cases where both sets offer it. */
function offeringWays(
  { table, floor: theirs, company: ours }: Pair,
  company: Side,
  floor: Side,
): readonly Way[] {
  const remedy = table === "fees" ? (theirs.row.remedy ?? ours.row.remedy) : paidBack(theirs.row);
  if (remedy === undefined) return [[]];
  const wanted = (given: string) => (table === "fees" ? given === remedy : atLeast(given, remedy));
  const offering = ({ tables }: Side) =>
    tables.steps.filter(({ row }) => row.offers?.some((offer) => wanted(offer.remedy)));
  const refusals = [...floor.tables.refusals, ...company.tables.refusals];
  const bars = ({ row }: Placed) => row.remedies?.some(wanted) === true;
  const offered = offering(floor)
    .filter(isRead)
    .flatMap((step) =>
      offering(company).map((own) => [
        must(step),
        must(own),
        ...refusals.filter(bars).map(mustNot),
      ]),
    )
    .slice(0, MOST_WAYS);
  // Of one head the first row decides, so a remedy is looked at with others out of the way too.
  const others = table === "fees" ? refusals.filter((each) => !bars(each)).map(must) : [];
  return offered.flatMap((way) => [way, ...others.map((other) => [...way, other])]);
}

const paidBack = ({ kind }: Row): string | undefined => (kind === "refund" ? "refund" : undefined);

/** That no step of the same ladders hands the case to another instrument. */
function elsewhere(
  { floor: theirs, company: ours }: Pair,
  company: Side,
  floor: Side,
): readonly Demand[] {
  const ladders = [theirs.row.ladder, ours.row.ladder];
  const isFor = ({ row }: Placed) =>
    row.instead !== undefined && (theirs.row.ladder === undefined || ladders.includes(row.ladder));
  return [...floor.tables.steps, ...company.tables.steps].filter(isFor).map(mustNot);
}

/** That no other conditional step of either set already gives as much. */
function aside(theirs: Placed, ours: Placed, company: Side, floor: Side): readonly Demand[] {
  const offered = theirs.row.offers ?? [];
  const gives = ({ row }: Placed) =>
    row.conditions !== undefined &&
    offered.some(({ remedy }) => row.offers?.some((offer) => atLeast(offer.remedy, remedy)));
  const others = [
    ...company.tables.steps.filter((each) => each.at !== ours.at),
    ...floor.tables.steps.filter((each) => each.at !== theirs.at),
  ];
  return others.filter(gives).map(mustNot);
}

/** Whether a ground takes away one of the remedies that a step offers. */
export const takesAway = ({ remedies = [] }: Row, { offers = [] }: Row): boolean =>
  offers.some(({ remedy }) => remedies.includes(remedy));
