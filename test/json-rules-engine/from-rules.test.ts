import { Rule } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/index.js";
import { fromRules, safeFromRules } from "../../src/json-rules-engine/index.js";

const event = { type: "hit" };
const all = (...leaves: object[]) => ({ conditions: { all: leaves }, event });

function issuesOf(...rules: unknown[]): string[] {
  const result = safeFromRules(rules);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
}

describe("fromRules", () => {
  it("infers types from operators and values", () => {
    const { document, ruleSet, inferred } = fromRules([
      all(
        { fact: "order", path: "$.total", operator: "greaterThan", value: 100, priority: 5 },
        { fact: "sold", operator: "lessThan", value: "2026-01-01" },
        { fact: "tags", operator: "contains", value: "vip" },
        { fact: "vip", operator: "equal", value: true },
        { fact: "limit", operator: "lessThan", value: { fact: "order", path: ".total" } },
        { fact: "seen", operator: "notEqual", value: null },
        { fact: "seen", operator: "notEqual", value: "never" },
      ),
    ]);
    expect(document.facts).toEqual({
      "order.total": { type: "number" },
      sold: { type: "date" },
      tags: { type: "array", items: { type: "string" } },
      vip: { type: "boolean" },
      limit: { type: "number" },
      seen: { type: "string", nullable: true },
    });
    expect(inferred).toHaveLength(6);
    const facts = {
      order: { total: 101 },
      sold: "2025-12-31",
      tags: ["vip"],
      vip: true,
      limit: 1,
      seen: "today",
    };
    expect(decide(ruleSet, facts).outcome).toEqual([event]);
    expect(decide(ruleSet, { ...facts, sold: "2026-01-01" }).outcome).toEqual([]);
  });

  it("takes Rule instances and JSON text, with the priority json-rules-engine reads", () => {
    const rule = { ...all({ fact: "a", operator: "equal", value: 1 }), name: "one", priority: 3 };
    for (const form of [rule, JSON.stringify(rule), new Rule(rule as never)]) {
      expect(fromRules([form]).document.rules).toMatchObject([{ name: "one", priority: 3 }]);
    }
    const spelt = fromRules([{ ...rule, priority: "7.9" }]).document.rules;
    expect(spelt).toMatchObject([{ priority: 7 }]);
  });

  it("lists every construct outside the profile with its place", () => {
    expect(
      issuesOf(
        all({ fact: "a", path: "$..b", operator: "equal", value: 1 }),
        all({ fact: "c", operator: "in", value: "abc" }),
        all({ fact: "d", operator: "equal", value: 1, params: { x: 1 } }),
        all({ fact: "e", operator: "startsWith", value: "x" }),
        { conditions: { any: [] }, event },
        { ...all({ fact: "f", operator: "equal", value: 1 }), onSuccess: () => {} },
        all(
          { fact: "g", operator: "equal", value: 1 },
          { fact: "g", operator: "equal", value: "1" },
        ),
        all({ fact: "h", operator: "equal", value: { fact: "i" } }),
      ).sort(),
    ).toEqual(
      [
        "bridge.path /rules/0/conditions/all/0/path",
        "condition.in-needs-array /rules/1/conditions/all/0/value",
        "condition.params /rules/2/conditions/all/0/params",
        "condition.unknown-operator /rules/3/conditions/all/0/operator",
        "condition.empty /rules/4/conditions/any",
        "bridge.callback /rules/5/onSuccess",
        "bridge.fact-types /rules/6/conditions/all/0",
        "bridge.fact-type-open /rules/7/conditions/all/0",
        "bridge.fact-type-open /rules/7/conditions/all/0",
      ].sort(),
    );
  });

  it.each([
    null,
    3,
    "{",
    [[]],
    [null],
    [3],
    [{}],
    [{ conditions: { all: [{ fact: "__proto__" }] } }],
  ])("refuses %j with issues", (input) => {
    expect(safeFromRules(input as never).ok).toBe(false);
  });
});
