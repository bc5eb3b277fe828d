import { describe, expect, it } from "vitest";
import { decide, parseRuleSet, safeDecide } from "../../src/index.js";
import { rule, rulesDocument } from "../support/documents.js";

const set = (patch: Record<string, unknown>) => parseRuleSet(rulesDocument(patch));
const when = (fact: string, value: unknown, operator = "equal") => ({
  all: [{ fact, operator, value }],
});

describe("decide", () => {
  it("prefers priority, then position", () => {
    const ruleSet = set({
      rules: [
        rule({ name: "low", event: { type: "low" } }),
        rule({ name: "high", priority: 9, event: { type: "high" } }),
        rule({ name: "same", priority: 9, event: { type: "same" } }),
      ],
    });
    const decision = decide(ruleSet, { flag: true });
    expect(decision).toMatchObject({ status: "determined", outcome: { type: "high" } });
    expect(decision.reasons).toEqual([
      expect.objectContaining({ code: "rules.held", rule: "high", set: "test/rules@1.0.0" }),
    ]);
  });

  it("names both rules of a conflict", () => {
    const ruleSet = set({
      hit: "unique",
      rules: [rule(), rule({ name: "other", event: { type: "stop" } })],
    });
    const decision = decide(ruleSet, { flag: true });
    expect(decision).toMatchObject({ status: "conflict", outcome: null });
    expect(decision.reasons.map(({ rule: name }) => name)).toEqual(["only", "other"]);
  });

  it("does not call equal events a conflict", () => {
    const params = { a: 1, b: 2 };
    const ruleSet = set({
      hit: "unique",
      rules: [
        rule({ event: { type: "go", params } }),
        rule({ name: "other", event: { type: "go", params: { b: 2, a: 1 } } }),
      ],
    });
    expect(decide(ruleSet, { flag: true }).outcome).toEqual({ type: "go", params });
  });

  it("answers one event type where the policy differs by event", () => {
    const ruleSet = set({
      hit: { go: "first", tag: "collect" },
      rules: [rule(), rule({ name: "t", event: { type: "tag" } })],
    });
    expect(decide(ruleSet, { flag: true }, { event: "tag" }).outcome).toEqual([{ type: "tag" }]);
    const unasked = safeDecide(ruleSet, { flag: true });
    expect(unasked.ok || unasked.issues[0]?.code).toBe("rules.event-needed");
    const typo = safeDecide(ruleSet, { flag: true }, { event: "tga" });
    expect(typo.ok || typo.issues[0]?.code).toBe("rules.event-needed");
  });

  it("lists the defaults it used", () => {
    const ruleSet = set({
      facts: {
        flag: { type: "boolean", default: true },
        unread: { type: "boolean", default: true },
      },
    });
    expect(decide(ruleSet, {})).toMatchObject({
      outcome: { type: "go" },
      assumed: [{ fact: "flag", at: "/flag", value: true }],
    });
    expect(decide(ruleSet, { flag: null }).assumed).toHaveLength(1);
    expect(decide(ruleSet, { flag: false }).assumed).toEqual([]);
  });

  it("keeps null apart from missing where null is a value", () => {
    const ruleSet = set({
      facts: { count: { type: "integer", nullable: true } },
      rules: [rule({ conditions: when("count", null) })],
    });
    expect(decide(ruleSet, { count: null }).outcome).toEqual({ type: "go" });
    expect(decide(ruleSet, {}).status).toBe("needs-facts");
    expect(decide(ruleSet, { count: 0 }).outcome).toBeNull();
  });

  it("reads no inherited properties", () => {
    const inherited = { __proto__: { flag: true } };
    const answer = safeDecide(set({}), inherited);
    expect(answer.ok || answer.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "fact.type ",
    ]);
  });

  it.each([
    ["an unknown fact", { flga: true }, "fact.unknown /flga"],
    ["a wrong type", { flag: "true" }, "fact.type /flag"],
    ["a fraction for an integer", { count: 1.5 }, "fact.type /count"],
    ["NaN", { count: Number.NaN }, "fact.type /count"],
    ["a function", { flag: () => true }, "fact.type /flag"],
    ["no object", "flag", "fact.type "],
    ["an unreal date", { day: "2026-02-30" }, "fact.type /day"],
    ["a value outside the enumeration", { kind: "c" }, "fact.enum /kind"],
    ["a value under the minimum", { low: 0 }, "fact.minimum /low"],
    [
      "`__proto__` as a key",
      JSON.parse('{"__proto__": {"flag": true}}'),
      "fact.unknown /__proto__",
    ],
  ])("refuses %s", (_, facts, expected) => {
    const vocabulary = {
      flag: { type: "boolean" },
      count: { type: "integer" },
      day: { type: "date" },
      kind: { type: "string", enum: ["a", "b"] },
      low: { type: "integer", minimum: 1 },
    };
    const answer = safeDecide(set({ facts: vocabulary }), facts);
    expect(answer.ok || answer.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([expected]);
  });

  it("returns plain JSON and leaves its input alone", () => {
    const facts = Object.freeze({ flag: true });
    const decision = decide(set({}), facts);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });
});
