import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessWarranty, decideRemedy, parseRuleSet } from "../../src/index.js";

const setsOf = (pack: string) => {
  const set = (kind: string) =>
    parseRuleSet(JSON.parse(readFileSync(`rules/statutory/cn/${pack}/${kind}/1.0.0.json`, "utf8")));
  return { warranty: [set("warranty")], remedy: [set("remedy")] };
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
});
