import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AftersaleError,
  parseInstrument,
  parseRuleSet,
  safeParseRuleSet,
} from "../../src/index.js";
import { rule, rulesDocument } from "../support/documents.js";

const codes = (document: unknown, options = {}) => {
  const parsed = safeParseRuleSet(document, options);
  return parsed.ok ? [] : parsed.issues.map(({ code, at }) => `${code} ${at}`);
};

const house = {
  format: "aftersale-instrument/1",
  id: "house",
  title: { en: "House rules", "zh-CN": "内部规定" },
  clauses: [{ id: "3.5", title: { en: "Routing", "zh-CN": "分送" } }],
};
const instrument = parseInstrument(house);

const nested = (depth: number) => {
  let condition: unknown = { fact: "flag", operator: "equal", value: true };
  for (let i = 0; i < depth; i++) condition = { not: condition };
  return condition;
};

describe("documents that cannot be rule sets", () => {
  it.each([
    ["null", null],
    ["a string", "{}"],
    ["an array", []],
    ["a number", Number.NaN],
    ["a date", new Date(0)],
    ["a map", new Map()],
  ])("%s", (_, document) => {
    expect(codes(document).length).toBeGreaterThan(0);
  });

  it("names an unknown kind and the nearest known one", () => {
    const parsed = safeParseRuleSet(rulesDocument({ kind: "rulse" }));
    expect(parsed.ok || parsed.issues[0]?.message).toContain("did you mean `rules`?");
  });

  it("reports every fault at once, each at its place", () => {
    const document = rulesDocument({
      version: 1,
      effective: { from: "2026-02-30", to: null },
      facts: { flag: { type: "boolean" }, "a b": { type: "date" } },
      rules: [
        rule({ conditions: { all: [{ fact: "flga", operator: "equal", value: true }] } }),
        rule({ priority: 0 }),
      ],
    });
    expect(codes(document)).toEqual(
      expect.arrayContaining([
        "input.type /version",
        "time.date-not-real /effective/from",
        "vocabulary.name /facts/a b",
        "condition.unknown-fact /rules/0/conditions/all/0/fact",
        "rule-set.duplicate-name /rules/1/name",
        "input.range /rules/1/priority",
      ]),
    );
  });

  it("follows citations into the instruments at hand", () => {
    const cited = (cite: string[]) =>
      codes(rulesDocument({ instrument: "house", rules: [rule({ cite })] }), {
        instruments: [instrument],
      });
    expect(cited(["3.5"])).toEqual([]);
    expect(cited(["house:3.5"])).toEqual([]);
    expect(cited(["3.6"])).toEqual(["rule-set.unknown-clause /rules/0/cite/0"]);
    expect(cited(["law:1"])).toEqual(["rule-set.unknown-instrument /rules/0/cite/0"]);
  });

  it("takes instruments that were parsed, and nothing else", () => {
    const given = [instrument, house, null, { ...instrument }];
    expect(codes(rulesDocument(), { instruments: given })).toEqual([
      "instrument.not-parsed /options/instruments/1",
      "instrument.not-parsed /options/instruments/2",
      "instrument.not-parsed /options/instruments/3",
    ]);
  });

  it("refuses a vocabulary that contradicts itself", () => {
    const facts = {
      a: { type: "string" },
      "a.b": { type: "string" },
      c: { type: "string", minimum: 3 },
      d: { type: "integer", default: "x" },
      e: { type: "date", minimum: "2026-02-30" },
      f: { type: "string", enum: [] },
    };
    expect(codes(rulesDocument({ facts, rules: [] }))).toEqual(
      expect.arrayContaining(["input.range /facts/f/enum"]),
    );
    const { f: _, ...readable } = facts;
    expect(codes(rulesDocument({ facts: readable, rules: [] }))).toEqual([
      "vocabulary.collision /facts/a.b",
      "vocabulary.bound /facts/c/minimum",
      "fact.type /facts/d/default",
      "fact.type /facts/e/minimum",
    ]);
  });
});

describe("limits", () => {
  it("nests conditions 32 deep and no deeper", () => {
    const at = (depth: number) =>
      codes(rulesDocument({ rules: [rule({ conditions: nested(depth) })] }));
    expect(at(31)).toEqual([]);
    expect(at(32)[0]).toMatch(/^condition.depth /);
  });

  it("survives a depth of 10,000", () => {
    const document = rulesDocument({ rules: [rule({ conditions: nested(10_000) })] });
    expect(codes(document)[0]).toMatch(/^json.too-deep /);
  });

  it("refuses more than 10 MB", () => {
    expect(codes(rulesDocument({ note: "x".repeat(10_000_001) }))).toContain("json.too-large ");
  });

  it("takes 10,000 values in one list and no more", () => {
    const listed = (n: number) => {
      const value = Array.from({ length: n }, (_, i) => i);
      return codes(
        rulesDocument({
          rules: [rule({ conditions: { all: [{ fact: "count", operator: "in", value }] } })],
        }),
      );
    };
    expect(listed(10_000)).toEqual([]);
    expect(listed(10_001)).toEqual(["condition.in-too-long /rules/0/conditions/all/0/value"]);
  });

  it("takes 100,000 rules and no more", () => {
    const many = (n: number) => {
      const shared = rule();
      return rulesDocument({
        rules: Array.from({ length: n }, (_, i) => ({ ...shared, name: `r${i}` })),
      });
    };
    expect(codes(many(20_000))).toEqual([]);
    expect(
      codes({ ...many(0), rules: many(100_001).rules.map(({ name }) => ({ name })) }),
    ).toContain("rule-set.too-many-rules /rules");
  });

  it("bounds named conditions that multiply", () => {
    const leaf = { fact: "flag", operator: "equal", value: true };
    const conditions: Record<string, unknown> = { n0: { all: [leaf] } };
    for (let i = 1; i <= 9; i++) {
      conditions[`n${i}`] = { any: Array.from({ length: 10 }, () => ({ condition: `n${i - 1}` })) };
    }
    expect(codes(rulesDocument({ conditions, rules: [] }))[0]).toMatch(/^condition.expansion /);
  });

  it("refuses named conditions in a circle, naming the circle", () => {
    const parsed = safeParseRuleSet(
      rulesDocument({
        conditions: { a: { not: { condition: "b" } }, b: { not: { condition: "a" } } },
      }),
    );
    expect(parsed.ok || parsed.issues[0]).toMatchObject({
      code: "condition.cycle",
      params: { path: ["a", "b", "a"] },
    });
  });
});

describe("hostile input", () => {
  it("refuses `__proto__` anywhere, and pollutes nothing", () => {
    const text = JSON.stringify(rulesDocument()).replace(
      '"count":',
      '"__proto__":{"polluted":true},"count":',
    );
    expect(codes(JSON.parse(text))).toEqual(["json.forbidden-key /facts/__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(codes(rulesDocument({ facts: { "a.constructor": { type: "string" } } }))).toContain(
      "vocabulary.name /facts/a.constructor",
    );
  });

  it.each([
    [
      "a getter that throws",
      Object.defineProperty(rulesDocument(), "note", {
        enumerable: true,
        get: () => {
          throw new TypeError("no");
        },
      }),
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    ],
    ["a function", rulesDocument({ note: () => 1 })],
    ["a symbol", rulesDocument({ note: Symbol("x") })],
    ["NaN", rulesDocument({ note: Number.NaN })],
    ["undefined", rulesDocument({ note: undefined })],
  ])("%s", (_, document) => {
    expect(codes(document).length).toBeGreaterThan(0);
  });

  it("sees a circle", () => {
    const document: Record<string, unknown> = rulesDocument();
    document.facts = document;
    expect(codes(document)).toContain("json.not-json /facts");
  });

  it("throws nothing but its own error", () => {
    const noise = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.anything({
          withBigInt: true,
          withDate: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "all",
            "any",
            "not",
            "fact",
            "operator",
            "value",
            "condition",
            "type",
            "params",
          ),
          tie("value"),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    const keys = [
      "facts",
      "rules",
      "conditions",
      "otherwise",
      "effective",
      "hit",
      "title",
      "zone",
      "basis",
      "authority",
      "version",
      "kind",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), noise, (key, value) => {
        try {
          parseRuleSet(rulesDocument({ [key]: value }));
        } catch (error) {
          expect(error).toBeInstanceOf(AftersaleError);
          expect((error as AftersaleError).issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("throws nothing but its own error for noise inside a condition", () => {
    const noise = fc.object({
      key: fc.constantFrom("all", "any", "not", "fact", "operator", "value", "condition", "flag"),
      values: [
        fc.constantFrom("flag", "count", "equal", "in", "lessThan", "not:equal"),
        fc.integer(),
        fc.boolean(),
      ],
      maxDepth: 5,
    });
    fc.assert(
      fc.property(noise, (conditions) => {
        const parsed = safeParseRuleSet(rulesDocument({ rules: [rule({ conditions })] }));
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("what a parsed set promises", () => {
  it("is a frozen copy", () => {
    const document = rulesDocument();
    const set = parseRuleSet(document);
    (document.facts as Record<string, unknown>).flag = null;
    expect(set.document.facts).toEqual({ flag: { type: "boolean" }, count: { type: "integer" } });
    expect(Object.isFrozen(set)).toBe(true);
    expect(Object.isFrozen(set.document.rules?.[0]?.event)).toBe(true);
  });

  it("parses itself again to the same digest, whatever the order of keys", () => {
    const set = parseRuleSet(rulesDocument());
    const turned = Object.fromEntries(
      Object.entries(rulesDocument({ $schema: "./rules.json" })).reverse(),
    );
    expect(parseRuleSet(set.document).digest).toBe(set.digest);
    expect(parseRuleSet(turned).digest).toBe(set.digest);
    expect(parseRuleSet(rulesDocument({ note: "changed" })).digest).not.toBe(set.digest);
  });
});
