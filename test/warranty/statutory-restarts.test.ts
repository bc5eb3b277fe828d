import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessWarranty, decideRemedy, parseRuleSet } from "../../src/index.js";
import { calendars } from "../remedy/sets.js";

const setsOf = (pack: string) => {
  const set = <K extends "warranty" | "remedy">(kind: K) =>
    parseRuleSet(
      JSON.parse(readFileSync(`rules/statutory/cn/${pack}/${kind}/1.0.0.json`, "utf8")),
      { kind },
    );
  return { warranty: [set("warranty")], remedy: [set("remedy")], calendars };
};

describe("Zhejiang, article 26(5): a repaired part starts its term again", () => {
  const sets = setsOf("zhejiang");
  const facts = (asOf: string, repaired: string | undefined) => ({
    asOf,
    delivered: "2023-01-10",
    product: { line: "colour-tv" },
    proof: { papers: ["invoice", "voucher"] },
    repairs: [
      {
        received: "2025-12-01",
        returned: "2025-12-10",
        ...(repaired === undefined ? {} : { component: repaired }),
      },
    ],
  });

  // Three years for main parts, and nine days in repair.
  test.each([
    ["main-part", "2028-12-10", true],
    ["main-part", "2028-12-11", false],
    [undefined, "2026-01-19", true],
    [undefined, "2026-01-20", false],
  ])("repaired: %s, on %s", (repaired, asOf, covered) => {
    const given = facts(asOf, repaired);
    const component = { id: "main-part", component: "main-part" };
    const { components } = assessWarranty(sets, { ...given, components: [component] });
    const share = covered ? 100 : 0;
    expect(components[0]?.coverage.parts).toMatchObject({ outcome: { share } });
    const decision = decideRemedy(sets, { ...given, component });
    expect(decision.cover.value).toMatchObject({ covered });
  });

  test("a repair of the whole unit does not start the unit's term again", () => {
    const components = [{ id: "unit", component: "unit" }];
    const assessed = assessWarranty(sets, { ...facts("2026-06-01", "unit"), components });
    expect(assessed.components[0]?.coverage.parts).toMatchObject({ cause: "expired" });
  });
});

describe("cars, article 29: both terms start again with the new car, at zero", () => {
  const sets = setsOf("cars");
  const facts = (value: number) => ({
    asOf: "2028-06-10",
    delivered: "2026-01-01",
    exchanges: [{ on: "2027-06-01" }],
    readings: [
      { counter: "odometer", value: 49_000, on: "2027-06-01" },
      { counter: "odometer", value, on: "2028-06-10" },
    ],
    proof: { papers: ["voucher"] },
  });

  test.each([
    [5_000, true],
    [60_000, true],
    [60_001, false],
  ])("%i km on the new car", (value, covered) => {
    const given = facts(value);
    const { components } = assessWarranty(sets, {
      ...given,
      components: [{ id: "car", component: "car" }],
    });
    expect(components[0]?.coverage.parts?.outcome?.share).toBe(covered ? 100 : 0);
    const decision = decideRemedy(sets, { ...given, component: { component: "car" } });
    expect(decision.cover.value).toMatchObject({ covered });
  });

  const early = (value: number) => ({
    asOf: "2026-02-10",
    delivered: "2026-01-01",
    exchanges: [{ on: "2026-01-20" }],
    readings: [
      { counter: "odometer", value: 2_500, on: "2026-01-20" },
      { counter: "odometer", value, on: "2026-02-10" },
    ],
    proof: { papers: ["voucher"] },
    component: { component: "car" },
  });

  test.each([
    [1_000, true],
    [3_000, true],
    [3_001, false],
  ])("60 days or 3,000 km (article 23) are those of the new car: %i km", (value, offered) => {
    const fault = { occurredOn: "2026-02-10", codes: ["brake-failure"] };
    const { options } = decideRemedy(sets, { ...early(value), fault });
    const steps = options.value?.options.map(({ step }) => step) ?? [];
    expect(steps.includes("sixty-days-safety")).toBe(offered);
  });

  test("use is compensated for the car that goes back (article 27)", () => {
    const { refund } = decideRemedy(sets, {
      ...early(1_000),
      fault: { occurredOn: "2026-02-10" },
      history: { countedRepairDays: 31 },
      demand: { remedy: "refund" },
      useRate: "0.005",
      amounts: { invoice: { amount: "100000.00", currency: "CNY" } },
    });
    expect(refund.value?.deductions).toMatchObject([
      { units: 1_000, amount: { amount: "500.00" } },
    ]);
  });
});
