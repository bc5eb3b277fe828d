import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { assessWarranty, parseRuleSet, type WarrantyClaim } from "../../src/index.js";
import { components, setOf, standard, standardDocument, term } from "./sets.js";

const day = (date: string) => Temporal.PlainDate.from(date);
const endOf = (start: string, duration: string) => day(start).add(duration).toString();
const next = (date: string) => day(date).add({ days: 1 }).toString();

const claimOf = (component: string, sold: string, asOf: string): WarrantyClaim => ({
  asOf,
  sold,
  proof: { papers: ["invoice"] },
  installation: { by: "us" },
  readings: [{ counter: "cycles", value: 0 }],
  components: [{ id: "1", component }],
});

interface Row {
  readonly component: string;
  readonly covers: readonly string[];
  readonly duration: string;
}

const rows = standardDocument().terms as unknown as readonly Row[];
const starts = ["2016-02-29", "2020-02-29", "2023-01-31", "2023-08-31", "2024-12-31", "2026-06-15"];

describe("every term of the standard policy, from leap day, month end and year end", () => {
  const own = rows.filter(({ component }) => components.includes(component));
  const cells = own.flatMap(({ component, covers, duration }) =>
    covers.flatMap((costType) => starts.map((sold) => ({ component, costType, duration, sold }))),
  );
  // The board bought in June 2026 has the promotion's eight years for parts.
  const plainCells = cells.filter(
    ({ component, costType, sold }) =>
      !(component === "ac.board" && costType === "parts" && sold === "2026-06-15"),
  );

  test.each(plainCells)(
    "$component $costType, $duration from $sold",
    ({ component, costType, duration, sold }) => {
      const end = endOf(sold, duration);
      const on = (asOf: string) =>
        assessWarranty({ warranty: [standard] }, claimOf(component, sold, asOf)).components[0]
          ?.coverage[costType];
      expect(on(end)).toMatchObject({
        outcome: { coverage: "covered", share: 100 },
        cause: "in-term",
        term: { end, remainingDays: 0 },
        nextChangeAt: next(end),
      });
      expect(on(next(end))).toMatchObject({
        outcome: { coverage: "not-covered", share: 0 },
        cause: "expired",
        term: { end },
      });
    },
  );
});

describe("against Temporal", () => {
  const start = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => day("1950-01-01").add({ days }).toString());

  test("any term of years, months, weeks and days ends where Temporal says", () => {
    const parts = fc.record({
      years: fc.integer({ min: 0, max: 20 }),
      months: fc.integer({ min: 0, max: 30 }),
      days: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(start, parts, (sold, duration) => {
        const { years, months, days } = duration;
        const written = `P${years}Y${months}M${days}D`;
        const set = setOf({ terms: [term(written)] });
        const claim = claimOf("x", sold, sold);
        const { readings: _, proof: __, installation: ___, ...bare } = claim;
        const cell = assessWarranty({ warranty: [set] }, bare).components[0]?.coverage.parts;
        expect(cell?.term?.end).toBe(endOf(sold, written));
      }),
      { numRuns: 500 },
    );
  });
});

describe("repair days of 24 hours (cars, article 40)", () => {
  const set = setOf({
    terms: [term("P1Y")],
    suspension: [
      { component: "*", counts: "repair-days", title: { en: "s", "zh-CN": "s" }, extension: true },
    ],
  });
  test.each([
    [0, 0],
    [1, 1],
    [24, 1],
    [25, 2],
    [48, 2],
    [49, 3],
    [120, 5],
    [121, 6],
  ])("%i hours hold the term for %i days", (hours, days) => {
    const repairs = [{ received: "2026-02-01", returned: "2026-02-07", hours }];
    const claim = {
      asOf: "2026-03-01",
      sold: "2026-01-10",
      components: [{ id: "1", component: "x" }],
      repairs,
    };
    const cell = assessWarranty({ warranty: [set] }, claim).components[0]?.coverage.parts;
    expect(cell?.term?.end).toBe(day("2027-01-10").add({ days }).toString());
  });
});

describe("from day to day", () => {
  const statutory = readdirSync("rules/statutory", { recursive: true, encoding: "utf8" })
    .filter((name) => /warranty\/\d[^/]*\.json$/.test(name))
    .map((name) =>
      parseRuleSet(JSON.parse(readFileSync(`rules/statutory/${name}`, "utf8")), {
        kind: "warranty",
      }),
    );
  const byId = new Map(statutory.map(({ id }) => [id, statutory.filter((set) => set.id === id)]));

  const drawn = fc.record({
    id: fc.constantFrom(...byId.keys()),
    line: fc.constantFrom(
      "colour-tv",
      "mobile-phone",
      "micro-computer",
      "household-car",
      "tractor",
    ),
    component: fc.constantFrom("unit", "main-part", "battery"),
    sold: fc.integer({ min: 0, max: 700 }),
    stay: fc.option(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 30 }))),
    exchanged: fc.option(fc.integer({ min: 1, max: 300 })),
    later: fc.integer({ min: 0, max: 900 }),
  });

  test("no cost type of a statutory term changes before the day that it announces", () => {
    fc.assert(
      fc.property(drawn, ({ id, line, component, sold: offset, stay, exchanged, later }) => {
        const start = day("2023-01-01").add({ days: offset });
        const on = (days: number) => start.add({ days }).toString();
        const back = stay === null ? 0 : stay[0] + stay[1];
        const asOf = Math.max(later, back, exchanged ?? 0);
        const claim = {
          sold: on(0),
          delivered: on(0),
          invoiced: on(0),
          product: { line },
          proof: { papers: ["invoice", "voucher"] },
          readings: [{ counter: "odometer", value: 100 }],
          components: [{ id: "1", component }],
          ...(stay === null ? {} : { repairs: [{ received: on(stay[0]), returned: on(back) }] }),
          ...(exchanged === null ? {} : { exchanges: [{ on: on(exchanged) }] }),
        };
        const at = (days: number) => {
          const assessed = assessWarranty({ warranty: byId.get(id) ?? [] }, {
            asOf: on(days),
            ...claim,
          } as WarrantyClaim);
          const cells = Object.values(assessed.components[0]?.coverage ?? {});
          return { cells, next: assessed.nextChangeAt };
        };
        const verdicts = ({ cells }: ReturnType<typeof at>) =>
          cells.map(({ status, outcome, cause }) => ({ status, outcome, cause }));
        const now = at(asOf);
        const last = now.next === null ? asOf + 300 : day(on(0)).until(now.next).days - 1;
        for (let days = asOf + 1; days <= Math.min(last, asOf + 300); days += 1) {
          expect(verdicts(at(days))).toEqual(verdicts(now));
        }
        if (now.next !== null) expect(last).toBeGreaterThanOrEqual(asOf);
      }),
      { numRuns: 60 },
    );
  });
});
