import { describe, expect, it } from "vitest";
import {
  compileRules,
  decide,
  explain,
  parseRuleSet,
  possibleOutcomes,
  safeParseRuleSet,
} from "../../src/index.js";

const envelope = {
  format: "aftersale/1",
  kind: "rules" as const,
  id: "test/hostile",
  version: "1.0.0",
  title: { en: "Hostile", "zh-CN": "极端" },
  effective: { from: "2026-01-01", to: null },
};

const rule = (i: number, conditions: object) => ({
  name: `r${i}`,
  conditions,
  event: { type: "e", params: { i } },
});

describe("sets at the limits are answered, or refused by the limit's name", () => {
  it("60,000 rules with as many bounds, which is what the size of a document allows", {
    timeout: 60_000,
  }, () => {
    const rules = Array.from({ length: 60_000 }, (_, i) =>
      rule(i, { all: [{ fact: "n", operator: "equal", value: i }] }),
    );
    const set = parseRuleSet({ ...envelope, facts: { n: { type: "integer" } }, rules });
    const { first } = compileRules(set);
    expect([0, 4_711, 59_999, 60_000].map((n) => first({ n }))).toEqual([0, 4_711, 59_999, -1]);
    expect(decide(set, { n: 59_999 }).outcome).toEqual({ type: "e", params: { i: 59_999 } });
  });

  it("10,000 values in one `in`, and no more", { timeout: 30_000 }, () => {
    const value = Array.from({ length: 10_000 }, (_, i) => `v${i}`);
    const facts = { s: { type: "string", enum: [...value, "w"].slice(1) } };
    const rules = Array.from({ length: 20 }, (_, i) =>
      rule(i, { all: [{ fact: "s", operator: i === 19 ? "in" : "notIn", value: value.slice(1) }] }),
    );
    const set = parseRuleSet({ ...envelope, facts, rules });
    const { first } = compileRules(set);
    expect([first({ s: "v9999" }), first({ s: "w" })]).toEqual([19, 0]);
    const many = { all: [{ fact: "t", operator: "in", value: [...value, "w"] }] };
    const refused = safeParseRuleSet({
      ...envelope,
      facts: { t: { type: "string" } },
      rules: [rule(0, many)],
    });
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual([
      "condition.in-too-long",
    ]);
  });

  it("1,000 facts, all missing", { timeout: 30_000 }, () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `f${i}`);
    const facts = Object.fromEntries(names.map((name) => [name, { type: "boolean" }]));
    const rules = names.map((fact, i) =>
      rule(i, {
        all: [
          { fact, operator: "equal", value: true },
          { fact: names[999 - i], operator: "equal", value: false },
        ],
      }),
    );
    const set = parseRuleSet({ ...envelope, facts, rules });
    expect(decide(set, {}).missing).toHaveLength(1_000);
    // No budget settles a thousand facts, so what comes back says that it is a superset.
    const possible = possibleOutcomes(set, {}, { exact: true, budget: 200 });
    expect(possible).toMatchObject({ exact: false });
    expect(possible.outcomes).toHaveLength(1_001);
  });

  it("pigeons without holes end at the budget, not in a wrong answer", { timeout: 30_000 }, () => {
    const holes = Array.from({ length: 7 }, (_, i) => i);
    const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
    const facts = Object.fromEntries(names.map((name) => [name, { type: "integer", enum: holes }]));
    const apart = names.flatMap((fact, i) =>
      names.slice(i + 1).map((other) => ({ fact, operator: "notEqual", value: { fact: other } })),
    );
    const set = parseRuleSet({ ...envelope, facts, rules: [rule(0, { all: apart })] });
    const possible = possibleOutcomes(set, {}, { exact: true, budget: 500 });
    expect(possible.exact).toBe(false);
    expect(possible.outcomes).toHaveLength(2);
  });

  it("conditions that share conditions many levels deep", { timeout: 30_000 }, () => {
    const conditions: Record<string, object> = {
      c0: { fact: "n", operator: "greaterThan", value: 3 },
    };
    for (let i = 1; i < 10; i++) {
      const below = { condition: `c${i - 1}` };
      conditions[`c${i}`] =
        i % 2 === 0 ? { all: [below, below] } : { any: [below, { not: { not: below } }] };
    }
    const rules = Array.from({ length: 30 }, (_, i) => rule(i, { condition: "c9" }));
    const set = parseRuleSet({ ...envelope, facts: { n: { type: "integer" } }, conditions, rules });
    const { first } = compileRules(set);
    expect([first({ n: 4 }), first({ n: 3 }), first({})]).toEqual([0, -1, -2]);
    expect(explain(set, { n: 3 }).nearest?.changes).toMatchObject([{ fact: "n", to: 4 }]);
  });
});
