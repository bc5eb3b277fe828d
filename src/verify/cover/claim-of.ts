import { nestedFacts } from "../../conditions/index.js";
import type { WarrantyClaim } from "../../warranty/index.js";
import type { FlatFacts } from "../facts/index.js";
import { dateText, type Life } from "./lives.js";

/** What is asked of a life: which component, when it failed and was reported, what counters show. */
export interface Question {
  readonly code: string;
  readonly fault: number;
  readonly reported: number;
  readonly readings: Readonly<Record<string, number>>;
  /** Another component of the product, on which something was found. */
  readonly beside: Beside | null;
}

export interface Beside {
  readonly code: string;
  /** Its own facts, by the names that conditions read. */
  readonly facts: FlatFacts;
}

/** The claim that a host would make of it. */
export function claimOf(life: Life, facts: FlatFacts, question: Question): WarrantyClaim {
  const { code, fault, reported, readings, beside } = question;
  const { "registration.days": days, ...host } = facts;
  const registered = typeof days === "number" ? (life.dates.sold as number) + days : null;
  const { component = {}, ...rest } = nestedFacts(
    registered === null ? host : { ...host, "owner.registeredOn": dateText(registered) },
  ) as { component?: object };
  const counters = Object.entries(readings);
  const on = (event: NonNullable<Life["replaced"]>) => [
    { on: dateText(event.on), paid: event.paid },
  ];
  const dates = Object.entries(life.dates).map(([name, day]) => [name, dateText(day)]);
  return {
    asOf: dateText(Math.max(fault, reported, life.last, registered ?? fault)),
    ...Object.fromEntries(dates),
    ...rest,
    fault: { occurredOn: dateText(fault), reportedOn: dateText(reported) },
    components: [
      {
        id: "1",
        component: code,
        ...component,
        ...(life.replaced === null ? {} : { replacements: on(life.replaced) }),
      },
      ...(beside === null ? [] : [{ id: "2", component: beside.code, ...ownFacts(beside.facts) }]),
    ],
    ...(life.exchanged === null ? {} : { exchanges: on(life.exchanged) }),
    ...(life.repairs.length === 0 ? {} : { repairs: life.repairs.map(stay) }),
    ...(counters.length === 0
      ? {}
      : { readings: counters.map(([counter, value]) => ({ counter, value })) }),
  };
}

const ownFacts = (facts: FlatFacts): object =>
  (nestedFacts(facts) as { component?: object }).component ?? {};

function stay({ received, returned }: Life["repairs"][number]) {
  return {
    received: dateText(received),
    returned: dateText(returned),
    hours: 24 * (returned - received),
    waitingDays: Math.floor((returned - received) / 2),
  };
}

/** The facts of a life that conditions read, known before the others are sought. */
export function factsOfLife(life: Life, code: string): FlatFacts {
  const day = life.last + 30;
  const dates = Object.entries(life.dates).map(([name, each]) => [name, dateText(each)]);
  return {
    ...Object.fromEntries(dates),
    asOf: dateText(day),
    "fault.occurredOn": dateText(day),
    "fault.reportedOn": dateText(day),
    "age.days": day - (life.dates.sold as number),
    "component.code": code,
    "component.replaced": life.replaced !== null,
    "repairs.count": life.repairs.length,
  };
}
