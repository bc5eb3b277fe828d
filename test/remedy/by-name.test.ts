import { describe, expect, test } from "vitest";
import {
  assessWarranty,
  decideRemedy,
  parseCalendar,
  parseRuleSet,
  type RemedyClaim,
} from "../../src/index.js";
import { documentOf, plain, setOf, term } from "../warranty/sets.js";

type Rows = readonly object[];

const warranty = (terms: Rows, more: object = {}) => setOf({ terms, ...more });

const offer = { remedy: "repair", chooser: "consumer", obligor: "seller" };

function remedy(tables: object) {
  const head = { ...documentOf({}), kind: "remedy", id: "test/remedy", warranty: "test/warranty" };
  return parseRuleSet({ ...head, starts: ["delivered", "sold"], ...tables }, { kind: "remedy" });
}

const step: Tables = (conditions) => ({
  steps: [{ ...plain, name: "mend", ladder: "defect", offers: [offer], conditions }],
});

type Tables = (conditions: object) => object;

/** Tables whose rows ask a condition in words of their own, by its name, and by a name within a name. */
const ways = (tables: Tables, asked: object): [string, object][] => [
  ["written out", tables({ all: [asked] })],
  ["by its name", { ...tables({ condition: "asked" }), conditions: { asked } }],
  [
    "by a name within a name",
    {
      ...tables({ any: [{ condition: "again" }] }),
      conditions: { again: { not: { not: { condition: "asked" } } }, asked },
    },
  ],
];

const claim: RemedyClaim = { asOf: "2026-06-01", sold: "2026-01-01" };
const covered = { fact: "covered", operator: "equal", value: true };
const partsBorn = { fact: "coveredCosts", operator: "contains", value: "parts" };

describe("what a step asks is the same written out and by its name", () => {
  const unread = warranty([term("P1Y", { confidence: "unread" })]);
  const read = warranty([term("P1Y")]);

  test.each([...ways(step, covered), ...ways(step, partsBorn)])(
    "cover by a term that nobody has read waits for it: %s",
    (_way, tables) => {
      const status = (terms: typeof read) =>
        decideRemedy({ remedy: [remedy(tables)], warranty: [terms] }, claim).options.status;
      expect([status(unread), status(read)]).toEqual(["needs-parameter", "determined"]);
    },
  );

  test("a value that only looks like the fact asks for no cover", () => {
    const facts = { "attributes.state": { type: "string" } };
    const steps = step({
      all: [{ fact: "attributes.state", operator: "equal", value: "covered" }],
    });
    const { status } = decideRemedy(
      { remedy: [remedy({ facts, ...steps })], warranty: [unread] },
      { ...claim, attributes: { state: "covered" } },
    ).options;
    expect(status).toBe("determined");
  });
});

describe("a day on which the answer may change", () => {
  const scope = (conditions: object) => ({
    scope: [{ ...plain, conditions }],
    ...step({ all: [{ fact: "history.exchanged", operator: "equal", value: false }] }),
  });
  const next = (tables: object, more: object = {}) =>
    decideRemedy(
      { remedy: [remedy(tables)], warranty: [warranty([term("P1Y")])] },
      { ...claim, ...more },
    ).nextChangeAt;

  test.each([
    ...ways(scope, { ...covered, value: false }),
    ...ways(scope, { ...partsBorn, operator: "doesNotContain" }),
  ])("is the end of the cover that the scope asks for: %s", (_way, tables) =>
    expect(next(tables)).toBe("2027-01-02"),
  );

  test.each(ways(scope, { fact: "asOf", operator: "date:greaterThan", value: "2026-08-01" }))(
    "is tomorrow where the scope reads the clock: %s",
    (_way, tables) => expect(next(tables)).toBe("2026-06-02"),
  );

  test("is not tomorrow for a name of the clock that no row asks", () => {
    const late = { fact: "asOf", operator: "date:greaterThan", value: "2026-08-01" };
    expect(next({ ...scope({ all: [{ ...covered, value: false }] }), conditions: { late } })).toBe(
      "2027-01-02",
    );
  });
});

/** The calendar ends with July; a weekday of August may yet be one of rest. */
const calendar = parseCalendar({
  format: "aftersale-calendar/1",
  id: "desk",
  title: { en: "Desk", "zh-CN": "柜台" },
  revision: "1",
  zone: "Asia/Shanghai",
  covers: { from: "2026-01-01", to: "2026-07-31" },
  week: Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [["09:00", "18:00"]]])),
});

describe("working days that no calendar covers", () => {
  const limit = { "attributes.limit": { type: "integer" } };
  const decide = (tables: object, asOf: string) =>
    decideRemedy(
      {
        remedy: [remedy({ calendar: "desk", facts: limit, ...tables })],
        warranty: [warranty([term("P1Y")])],
        calendars: { desk: calendar },
      },
      {
        ...claim,
        asOf,
        demand: { on: "2026-07-28", remedy: "repair" },
        attributes: { limit: 8 },
      },
    ).options.status;

  const late = { fact: "demand.workingDays", operator: "greaterThan", value: 8 };
  test.each(ways(step, late))("are known once the limit has surely passed: %s", (_way, tables) =>
    expect(["2026-08-10", "2026-09-10"].map((asOf) => decide(tables, asOf))).toEqual([
      "provisional",
      "determined",
    ]),
  );

  test.each([
    { fact: "demand.workingDays", operator: "greaterThan", value: { fact: "attributes.limit" } },
    { fact: "attributes.limit", operator: "lessThan", value: { fact: "demand.workingDays" } },
  ])("are not known against another fact, on whichever side it stands: %j", (conditions) =>
    expect(decide(step({ all: [conditions] }), "2026-09-10")).toBe("provisional"),
  );
});

describe("a default is assumed where some condition reads the fact", () => {
  const facts = { "attributes.kept": { type: "boolean", default: true } };
  const kept = { fact: "attributes.kept", operator: "equal", value: true };
  const rows = (conditions: object) => [term("P1Y", { conditions })];
  const assumedBy = (tables: object) =>
    assessWarranty(
      { warranty: [setOf({ facts, ...tables })] },
      { asOf: "2026-06-01", sold: "2026-01-01", components: [{ id: "board", component: "board" }] },
    ).assumed.map(({ fact }) => fact);
  const assumed = (tables: object) =>
    decideRemedy(
      { remedy: [remedy({ facts, ...tables })], warranty: [warranty([term("P1Y")])] },
      claim,
    ).assumed.map(({ fact }) => fact);

  test.each(ways((conditions) => ({ terms: rows(conditions) }), kept))(
    "in a warranty set: %s",
    (_way, tables) => expect(assumedBy(tables)).toEqual(["attributes.kept"]),
  );

  test.each(ways(step, kept))("in a remedy set: %s", (_way, tables) =>
    expect(assumed(tables)).toEqual(["attributes.kept"]),
  );

  test("and not for a condition that has a name and no use", () => {
    expect(assumedBy({ terms: [term("P1Y")], conditions: { kept } })).toEqual([]);
    expect(assumed({ ...step({ all: [covered] }), conditions: { kept } })).toEqual([]);
  });
});
