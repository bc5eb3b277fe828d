import type { Demand, Witnesses } from "../facts/index.js";
import { atLeast } from "./grades.js";
import { numbersIn, relaxed } from "./numbers.js";
import { isRead, type Placed, type Row, type Side } from "./rows.js";

const COMPARED = ["steps", "fees", "deadlines", "interim"] as const;
export type Compared = (typeof COMPARED)[number];

/** A row of the floor that is to hold, and the row of the company's that may fall short of it. */
export interface Goal {
  readonly table: Compared;
  readonly floor: Placed;
  readonly company: Placed;
  readonly demands: readonly Demand[];
}

const must = (tree: Demand["tree"]): Demand => ({ tree, holds: true });
const mustNot = (tree: Demand["tree"]): Demand => ({ tree, holds: false });

/**
 * Each row of the floor with each row of the company's on the same matter, whose conditions other
 * than numbers hold as well. Where the floor names several numbers, each is reached in turn, and no more
 * than reached; and once with every other step that gives as much out of the way.
 */
export function goalsOf(company: Side, floor: Side, { lexicon }: Witnesses): readonly Goal[] {
  return COMPARED.flatMap((table) =>
    floor.tables[table].filter(isRead).flatMap((theirs) => {
      const refused = floor.tables.refusals.filter(({ row }) => takesAway(row, theirs.row));
      const numbers = numbersIn(lexicon, theirs.tree);
      const ways = [
        ...numbers.map((number) => [
          must(number),
          ...numbers.filter(({ slot }) => slot !== number.slot).map(mustNot),
        ]),
        [],
      ];
      return company.tables[table]
        .filter(({ row }) => onOneMatter(row, theirs.row))
        .flatMap((ours) =>
          [...ways, aside(theirs, ours, company, floor)].map((way): Goal => {
            const granted = [must(theirs.tree), ...refused.map(({ tree }) => mustNot(tree))];
            const demands = [...granted, must(relaxed(lexicon, ours.tree)), ...way];
            return { table, floor: theirs, company: ours, demands };
          }),
        )
        .flatMap((goal) => withMoneyBack(goal, company, floor));
    }),
  );
}

const MOST_WAYS = 4;

/** A day for paying back is asked for in cases where both sets pay back. */
function withMoneyBack(goal: Goal, company: Side, floor: Side): readonly Goal[] {
  if (goal.table !== "deadlines" || goal.floor.row.kind !== "refund") return [goal];
  const paying = ({ tables }: Side) =>
    tables.steps.filter(({ row }) => row.offers?.some(({ remedy }) => atLeast(remedy, "refund")));
  const refused = [...floor.tables.refusals, ...company.tables.refusals].filter(({ row }) =>
    row.remedies?.some((remedy) => atLeast(remedy, "refund")),
  );
  const ways = paying(floor)
    .filter(isRead)
    .flatMap((theirs) =>
      paying(company).map((ours) => [
        must(theirs.tree),
        must(ours.tree),
        ...refused.map(({ tree }) => mustNot(tree)),
      ]),
    );
  return ways.slice(0, MOST_WAYS).map((way) => ({ ...goal, demands: [...goal.demands, ...way] }));
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
  return others.filter(gives).map(({ tree }) => mustNot(tree));
}

const takesAway = ({ remedies = [] }: Row, { offers = [] }: Row): boolean =>
  offers.some(({ remedy }) => remedies.includes(remedy));

/** Whether two rows of one table answer the same question. */
function onOneMatter(ours: Row, theirs: Row): boolean {
  if (theirs.offers !== undefined) {
    return theirs.offers.some(({ remedy }) =>
      (ours.offers ?? []).some((offer) => atLeast(offer.remedy, remedy)),
    );
  }
  if (theirs.afterDays !== undefined) return ours.remedy === theirs.remedy;
  return theirs.head === undefined ? ours.kind === theirs.kind : ours.head === theirs.head;
}
