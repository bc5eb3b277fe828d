import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AftersaleError,
  assessWarranty,
  formatIssue,
  safeAssessWarranty,
} from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { setOf, standard, term } from "./sets.js";

interface BadClaim {
  readonly name: string;
  readonly claim: unknown;
  readonly issues: readonly { readonly code: string; readonly at: string }[];
}

const file = new URL("./bad-input.json", import.meta.url);
const { claims } = JSON.parse(readFileSync(file, "utf8")) as { claims: readonly BadClaim[] };
const sets = { warranty: [standard] };

const issuesOf = (claim: unknown, by: unknown = sets) => {
  const result = safeAssessWarranty(by as typeof sets, claim);
  return result.ok ? [] : result.issues;
};

test.each(claims)("$name", ({ claim, issues }) => {
  const found = issuesOf(claim);
  expect(found.map(({ code, at }) => ({ code, at }))).toEqual(issues);
  for (const each of found) {
    expect(each.message).not.toMatch(/\{\w+\}/);
    expect(formatIssue(each, zhCN)).not.toMatch(/\{\w+\}/);
    expect(formatIssue(each, en)).toBe(each.message);
  }
  expect(() => assessWarranty(sets, claim as never)).toThrow(AftersaleError);
});

describe("what is unusual and can be true", () => {
  const good = {
    asOf: "2026-06-15",
    sold: "2026-01-10",
    components: [{ id: "1", component: "ac.unit" }],
  };
  const plan = { id: "p", covers: ["parts"], from: "2026-01-10", duration: "P5Y" };

  test.each<[string, object]>([
    ["a plan for a cost that no policy names", { plans: [{ ...plan, covers: ["freight"] }] }],
    ["a plan for a component by its id", { plans: [{ ...plan, components: ["1"] }] }],
    ["a plan that covers no cause", { plans: [{ ...plan, causes: [] }] }],
    ["two ends that agree", { plans: [{ ...plan, to: "2031-01-10" }] }],
    ["made to order after the sale", { manufactured: "2026-02-10", delivered: "2026-02-20" }],
    [
      "a repair of what was handed over before the sale",
      { delivered: "2026-01-02", repairs: [{ received: "2026-01-05", returned: "2026-01-06" }] },
    ],
    [
      "a repair before the installation, where neither sale nor delivery is given",
      {
        sold: undefined,
        installed: "2026-02-20",
        repairs: [{ received: "2026-02-05", returned: "2026-02-06" }],
      },
    ],
    [
      "waiting for parts on every day of the stay",
      { repairs: [{ received: "2026-05-10", returned: "2026-05-12", waitingDays: 3, hours: 72 }] },
    ],
    [
      "a counter that starts again after an exchange",
      {
        exchanges: [{ on: "2026-03-01" }],
        readings: [
          { counter: "cycles", value: 500, on: "2026-03-01" },
          { counter: "cycles", value: 3, on: "2026-04-01" },
          { counter: "cycles", value: 20 },
        ],
      },
    ],
    [
      "a reading without a date on either side of an exchange",
      {
        fault: { occurredOn: "2026-02-01" },
        exchanges: [{ on: "2026-03-01" }],
        readings: [
          { counter: "cycles", value: 500, on: "2026-01-20" },
          { counter: "cycles", value: 20 },
        ],
      },
    ],
    ["one reading twice", { readings: Array(2).fill({ counter: "cycles", value: 5 }) }],
  ])("%s", (_, more) => {
    expect(issuesOf({ ...good, ...more })).toEqual([]);
  });

  test("a set that takes any code, and one without counters, know no wrong ones", () => {
    const open = { warranty: [setOf({ terms: [term("P1Y")] })] };
    const plans = [{ ...plan, components: ["anything"] }];
    expect(issuesOf({ ...good, plans, readings: [{ counter: "kms", value: 1 }] }, open)).toEqual(
      [],
    );
  });
});

describe("hostile claims", () => {
  const good = {
    asOf: "2026-06-15",
    sold: "2026-01-10",
    components: [{ id: "1", component: "ac.unit" }],
  };

  test("`__proto__` and `constructor` are keys like any other that nobody knows", () => {
    const claim = JSON.parse(
      `{"__proto__":{"sold":"2026-01-10"},"constructor":1,"asOf":"2026-06-15"}`,
    );
    const codes = issuesOf(claim).map(({ code, at }) => `${code} ${at}`);
    expect(codes).toContain("input.unknown-key /__proto__");
    expect(codes).toContain("input.unknown-key /constructor");
    const inherited = Object.create({ sold: "2026-01-10", components: good.components });
    expect(issuesOf(Object.assign(inherited, { asOf: "2026-06-15" })).length).toBeGreaterThan(0);
  });

  test("NaN, infinities and -0", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      const at = issuesOf({ ...good, readings: [{ counter: "cycles", value }] }).map(
        (each) => each.at,
      );
      expect(at).toEqual(["/readings/0/value"]);
    }
    expect(issuesOf({ ...good, readings: [{ counter: "cycles", value: -0 }] })).toEqual([]);
  });

  test("a list too long is refused by its number", () => {
    const component = { id: "1", component: "ac.unit" };
    const found = issuesOf({
      ...good,
      components: Array.from({ length: 10_001 }, () => component),
    });
    expect(found[0]).toMatchObject({ code: "input.too-many", at: "/components" });
  });

  test("sets that are none", () => {
    expect(issuesOf(good, {})[0]).toMatchObject({ code: "input.type", at: "/warranty" });
    expect(issuesOf(good, null)[0]?.code).toBe("input.type");
    expect(issuesOf(good, { warranty: [{}] })[0]?.code).toBe("rule-set.not-parsed");
  });

  test("whatever is passed, nothing but its own error comes out", () => {
    const keys = [
      "asOf",
      "sold",
      "components",
      "repairs",
      "plans",
      "readings",
      "exchanges",
      "fault",
    ];
    const value = fc.oneof(
      fc.anything({ maxDepth: 3 }),
      fc.constantFrom("2026-01-10", "2026-02-30", -1),
    );
    const near = fc.dictionary(fc.constantFrom(...keys), value);
    const inner = fc.record({
      id: value,
      component: value,
      replacements: fc.array(value),
      causes: value,
    });
    fc.assert(
      fc.property(
        fc.oneof(near, fc.anything()),
        fc.array(inner, { maxLength: 2 }),
        (claim, listed) => {
          expect(() => issuesOf(claim)).not.toThrow();
          expect(() =>
            issuesOf({ ...good, ...(claim as object), components: listed }),
          ).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
