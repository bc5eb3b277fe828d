import { describe, expect, test } from "vitest";
import { safeParseRuleSet } from "../../src/index.js";
import { documentOf, plain, standardDocument, term } from "./sets.js";

const issuesOf = (document: unknown) => {
  const result = safeParseRuleSet(document);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};

const title = plain.title;

describe("what a warranty set must be", () => {
  test.each([
    [
      "neither duration nor counters",
      { terms: [{ ...term("P1Y"), duration: undefined }] },
      "warranty.term-without-limit /terms/0",
    ],
    ["a duration of hours", { terms: [term("PT5H")] }, "input.format /terms/0/duration"],
    ["a negative duration", { terms: [term("-P1Y")] }, "input.format /terms/0/duration"],
    ["a duration that is none", { terms: [term("1 year")] }, "input.format /terms/0/duration"],
    ["an unknown start", { terms: [term("P1Y", { start: ["bought"] })] }, null],
    ["a share beyond all", { terms: [term("P1Y", { share: 101 })] }, null],
    [
      "a cost type nobody knows",
      { terms: [term("P1Y", { covers: ["part"] })] },
      "warranty.unknown-cost-type /terms/0/covers/0",
    ],
    [
      "a limit below zero",
      { terms: [term("P1Y", { counters: [{ counter: "km", limit: -1 }] })] },
      null,
    ],
    [
      "one counter twice",
      {
        terms: [
          term("P1Y", {
            counters: [
              { counter: "km", limit: 1 },
              { counter: "km", limit: 2 },
            ],
          }),
        ],
      },
      "warranty.duplicate-counter /terms/0/counters/1",
    ],
    [
      "steps out of order",
      {
        terms: [
          term("P2Y", {
            share: {
              steps: [
                { until: "P1Y", percent: 100 },
                { until: "P1Y", percent: 50 },
              ],
            },
          }),
        ],
      },
      "warranty.steps-order /terms/0/share/steps/1/until",
    ],
    [
      "a share that falls over a lifetime",
      { terms: [term("lifetime", { share: { linear: { unit: "month" } } })] },
      "warranty.linear-without-end /terms/0/share/linear",
    ],
    [
      "a component nobody knows",
      { components: { unit: { title } }, terms: [term("P1Y", { component: "unitt" })] },
      "warranty.unknown-component /terms/0/component",
    ],
    [
      "part of nothing that is known",
      { components: { unit: { title, partOf: "whole" } } },
      "warranty.unknown-component /components/unit/partOf",
    ],
    [
      "part of itself",
      { components: { a: { title, partOf: "b" }, b: { title, partOf: "a" } } },
      "warranty.part-of-cycle /components/a/partOf",
    ],
    [
      "a minimum without its length",
      { replacement: [{ ...plain, component: "*", gives: "minimum" }] },
      "input.missing-key /replacement/0",
    ],
    ["no start at all", { starts: undefined, terms: [term("P1Y")] }, "input.missing-key /terms/0"],
  ])("%s", (_, tables, expected) => {
    const found = issuesOf(JSON.parse(JSON.stringify(documentOf(tables))));
    expect(found.length).toBeGreaterThan(0);
    if (expected !== null) expect(found).toContain(expected);
  });

  test("an extension has one of `by` and `to`", () => {
    const rule = (params: object) => ({
      ...plain,
      name: "r",
      conditions: { all: [{ fact: "product.model", operator: "equal", value: "A" }] },
      event: { type: "extend", params },
    });
    for (const params of [{}, { by: "P1Y", to: "P2Y" }]) {
      expect(issuesOf(documentOf({ rules: [rule(params)] }))).toEqual([
        "warranty.extension-amount /rules/0/event/params",
      ]);
    }
    expect(issuesOf(documentOf({ rules: [rule({ by: "P1Y" })] }))).toEqual([]);
  });

  test("every row and rule cites a clause that exists", () => {
    const document = standardDocument();
    expect(issuesOf(document)).toEqual([]);
    const bare = document.terms.map(({ cite: _, ...row }) => row);
    expect(issuesOf({ ...document, terms: bare })).toContain("rule-set.no-citation /terms/0");
  });
});
