import { nestedFacts } from "../../conditions/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { RemedyClaim } from "../../warranty/index.js";
import type { FlatFacts } from "../facts/index.js";
import type { RepairStay } from "./pauses.js";

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
  /** A stay in repair that is over, before the day. */
  readonly repaired: RepairStay | null;
  /** The day on which the question is asked; null: the same day. */
  readonly today: number | null;
  /** What the goods cost. */
  readonly price: string;
}

/** Facts of a scene that conditions read, known before the others are sought. */
export function sceneFacts({ repaired, dates, day }: Scene): FlatFacts {
  if (repaired === null) return dayFacts(dates, day);
  const days = repaired.returned - repaired.received;
  return {
    ...dayFacts(dates, day),
    "repair.underway": false,
    "repair.days": days,
    "repair.delay": null,
    "repair.mendedBefore": false,
    "history.repairs": 1,
    "history.failedRepairs": 0,
    "history.sameFaultRepairs": 0,
    "history.repairDays": days,
    "history.countedRepairDays": days,
    "history.waitingDays": 0,
    "repairs.count": 1,
  };
}
/** Dates of a claim, by the names that conditions read. */
export function dayFacts(dates: Scene["dates"], day: number): FlatFacts {
  const date = fromDayNumber(day);
  const own = Object.entries(dates).map(([name, each]) => [name, fromDayNumber(each)]);
  return { ...Object.fromEntries(DAYS.map((name) => [name, date])), ...Object.fromEntries(own) };
}

/** Dates on which everything happens that is not a date of the product. */
const DAYS: readonly string[] = [
  "asOf",
  "fault.occurredOn",
  "fault.reportedOn",
  "demand.on",
  "demand.sentOn",
  "demand.agreedOn",
  "demand.goodsBackOn",
  "demand.returnedOn",
];

const DERIVED: readonly string[] = [
  "repair.underway",
  "repair.days",
  "repair.workingDays",
  "repair.delay",
  "repair.mendedBefore",
  "demand.goodsBack",
  "demand.workingDays",
  "sale.informedLate",
  "sale.informedMonths",
  "covered",
  "promised",
  "age.days",
  "registration.days",
  "repairs.count",
];

/** The claim that a host would make of a scene and the facts that were found for it. */
export function claimOf(scene: Scene, facts: FlatFacts): RemedyClaim {
  const day = fromDayNumber(scene.day);
  const price = { amount: scene.price, currency: "CNY" } as const;
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
    asOf: fromDayNumber(scene.today ?? scene.day),
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
      ? { sale: { ...sale, informedOn: toldOn(scene, facts) } }
      : { sale }),
    ...(component === null ? {} : { component }),
    ...(repairs.length === 0 ? {} : { repairs }),
    ...(counters.length === 0
      ? {}
      : { readings: counters.map(([counter, value]) => ({ counter, value })) }),
    ...(facts.promised === true ? { promisedTerm: "P1Y" } : {}),
    amounts: { invoice: price, paid: price, current: price, standalone: price },
  } as RemedyClaim;
}

/** The middle of the month after delivery in which the customer was told, or the last date. */
function toldOn({ dates }: Scene, facts: FlatFacts): string {
  const month = facts["sale.informedMonths"];
  const later = typeof month === "number" && month > 0 ? Math.round((month - 0.5) * 30.4) : 0;
  return fromDayNumber(Math.max(...Object.values(dates)) + later);
}

function componentOf({ component }: Scene, facts: FlatFacts): object | null {
  const named = facts["component.component"];
  const causes = facts["component.causes"];
  const code = typeof named === "string" ? named : component;
  if (code === null && causes === undefined) return null;
  return { component: code ?? "unit", ...(causes === undefined ? {} : { causes }) };
}

/** One stay in repair, as long as the facts say; it is still there unless they say otherwise. */
function repairsOf({ day, dates, stay, repaired }: Scene, facts: FlatFacts): readonly object[] {
  if (repaired !== null) {
    const { received, returned } = repaired;
    return [{ received: fromDayNumber(received), returned: fromDayNumber(returned) }];
  }
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
