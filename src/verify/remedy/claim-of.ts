import { nestedFacts } from "../../conditions/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { RemedyClaim } from "../../warranty/index.js";
import type { FlatFacts } from "../facts/index.js";

/** A product and the day on which its fault came up, was reported and something was demanded. */
export interface Scene {
  /** Dates of the product by name, as day numbers. */
  readonly dates: Readonly<Record<string, number>>;
  readonly day: number;
  readonly component: string | null;
  /** Days that it has been in repair, where the question is about them; else null. */
  readonly stay: number | null;
  /** What counters show, by name. */
  readonly readings: Readonly<Record<string, number>>;
}

const PRICE = { amount: "1000.00", currency: "CNY" } as const;
const DERIVED: readonly string[] = [
  "repair.underway",
  "repair.days",
  "repair.workingDays",
  "repair.delay",
  "demand.goodsBack",
  "demand.workingDays",
  "sale.informedLate",
  "covered",
  "promised",
  "age.days",
  "repairs.count",
];

/** The claim that a host would make of a scene and the facts that were found for it. */
export function claimOf(scene: Scene, facts: FlatFacts): RemedyClaim {
  const day = fromDayNumber(scene.day);
  const host = Object.entries(facts).filter(
    ([name, value]) => !DERIVED.includes(name) && !name.startsWith("component.") && value !== null,
  );
  const { demand, fault, history, sale, ...rest } = nestedFacts(Object.fromEntries(host)) as Record<
    string,
    object
  >;
  const component = componentOf(scene, facts);
  const back = facts["demand.goodsBack"];
  const dates = Object.entries(scene.dates).map(([name, each]) => [name, fromDayNumber(each)]);
  const repairs = repairsOf(scene, facts);
  const counters = Object.entries(scene.readings);
  return {
    asOf: day,
    ...Object.fromEntries(dates),
    ...rest,
    fault: { ...fault, occurredOn: day, reportedOn: day },
    demand: {
      ...demand,
      on: day,
      sentOn: day,
      agreedOn: day,
      ...(back === false ? {} : { goodsBackOn: day, returnedOn: day }),
    },
    ...(history === undefined ? {} : { history }),
    ...(facts["sale.informedLate"] === true
      ? { sale: { ...sale, informedOn: lastDate(scene.dates) } }
      : { sale }),
    ...(component === null ? {} : { component }),
    ...(repairs.length === 0 ? {} : { repairs }),
    ...(counters.length === 0
      ? {}
      : { readings: counters.map(([counter, value]) => ({ counter, value })) }),
    ...(facts.promised === true ? { promisedTerm: "P1Y" } : {}),
    amounts: { invoice: PRICE, paid: PRICE, current: PRICE, standalone: PRICE },
  } as RemedyClaim;
}

const lastDate = (dates: Scene["dates"]): string =>
  fromDayNumber(Math.max(...Object.values(dates)));

function componentOf({ component }: Scene, facts: FlatFacts): object | null {
  const named = facts["component.component"];
  const causes = facts["component.causes"];
  const code = typeof named === "string" ? named : component;
  if (code === null && causes === undefined) return null;
  return { component: code ?? "unit", ...(causes === undefined ? {} : { causes }) };
}

/** One stay in repair, as long as the facts say; it is still there unless they say otherwise. */
function repairsOf({ day, dates, stay }: Scene, facts: FlatFacts): readonly object[] {
  const [days, underway, delay] = ["repair.days", "repair.underway", "repair.delay"].map(
    (name) => facts[name],
  );
  if (days === undefined && underway !== true && delay === undefined && stay === null) return [];
  const length = typeof days === "number" ? Math.max(0, days) : (stay ?? 0);
  const received = Math.max(day - length, ...Object.values(dates));
  return [
    {
      received: fromDayNumber(received),
      ...(underway === false ? { returned: fromDayNumber(day) } : {}),
      ...(typeof delay === "string" ? { delay } : {}),
    },
  ];
}
