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
    [
      "an unknown start",
      { terms: [term("P1Y", { start: ["bought"] })] },
      "input.value /terms/0/start/0",
    ],
    [
      "repairs of the whole unit that start its term again",
      {
        terms: [term("P1Y")],
        replacement: [{ ...plain, component: "unit", gives: "fresh", repairs: true }],
      },
      "warranty.repairs-restart /replacement/0/repairs",
    ],
    [
      "repairs that leave the remainder",
      {
        terms: [term("P1Y")],
        replacement: [{ ...plain, component: "*", gives: "remainder", repairs: true }],
      },
      "warranty.repairs-restart /replacement/0/repairs",
    ],
    [
      "repairs that somebody paid for",
      {
        terms: [term("P1Y")],
        replacement: [{ ...plain, component: "*", gives: "fresh", repairs: true, paid: false }],
      },
      "warranty.repairs-restart /replacement/0/repairs",
    ],
    [
      "repairs that are neither true nor false",
      {
        terms: [term("P1Y")],
        replacement: [{ ...plain, component: "*", gives: "fresh", repairs: "yes" }],
      },
      "input.type /replacement/0/repairs",
    ],
    [
      "an exclusion for nobody that is known",
      {
        terms: [term("P1Y")],
        rules: [
          {
            ...plain,
            name: "misuse",
            conditions: {
              all: [{ fact: "component.causes", operator: "contains", value: "misuse" }],
            },
            event: { type: "exclude", params: { cause: "misuse", party: "dealer" } },
          },
        ],
      },
      "input.value /rules/0/event/params/party",
    ],
    ["a share beyond all", { terms: [term("P1Y", { share: 101 })] }, "input.range /terms/0/share"],
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

  const terms = [term("P1Y")];
  const linear = (fullFor: string) => ({ share: { linear: { unit: "month", fullFor } } });
  const minimum = { ...plain, component: "*", gives: "minimum", minimum: "P0D" };
  const steps = [{ until: "P0D", percent: 100 }];
  const counters = [{ counter: "km", limit: 1 }];
  const remainder = { ...plain, component: "*", gives: "remainder" };
  const held = { ...plain, component: "*", counts: "calendar-days" };

  test.each<[string, object, string[]]>([
    [
      "counters of no time",
      { terms: [term("P0D", { counters })] },
      ["warranty.empty-duration /terms/0/duration"],
    ],
    [
      "a minimum of nothing",
      { terms, replacement: [minimum] },
      ["warranty.empty-duration /replacement/0/minimum"],
    ],
    [
      "a step of nothing",
      { terms: [term("P1Y", { share: { steps } })] },
      ["warranty.empty-duration /terms/0/share/steps/0/until"],
    ],
    [
      "in full for nothing",
      { terms: [term("P1Y", linear("P0D"))] },
      ["warranty.empty-duration /terms/0/share/linear/fullFor"],
    ],
    [
      "in full beyond the term",
      { terms: [term("P1Y", linear("P13M"))] },
      ["warranty.full-beyond-term /terms/0/share/linear/fullFor"],
    ],
    ["in full as long as the term", { terms: [term("P1Y", linear("P12M"))] }, []],
    ["a term of nothing alone", { terms: [term("P0D")] }, []],
    [
      "the same term twice",
      { terms: [...terms, term("P2Y"), ...terms] },
      ["warranty.duplicate-row /terms/2"],
    ],
    [
      "the same replacement twice",
      { terms, replacement: [remainder, { ...remainder }] },
      ["warranty.duplicate-row /replacement/1"],
    ],
    [
      "one cost type twice",
      { terms, costTypes: ["parts", "parts"] },
      ["warranty.duplicate-entry /costTypes/1"],
    ],
    [
      "one start twice",
      { terms, starts: ["sold", { basis: "sold", plus: "P1M" }] },
      ["warranty.duplicate-entry /starts/1"],
    ],
    [
      "one start of a term twice",
      { terms: [term("P1Y", { start: ["sold", "sold"] })] },
      ["warranty.duplicate-entry /terms/0/start/1"],
    ],
    [
      "a component called `*`",
      { terms, components: { "*": { title } } },
      ["warranty.component-star /components/*"],
    ],
    ["nothing to hold", { terms: [], suspension: [held] }, ["warranty.no-terms /terms"]],
    ["nothing to replace", { replacement: [remainder] }, ["warranty.no-terms /terms"]],
    ["no terms and nothing that acts on them", { terms: [] }, []],
  ])("%s", (_, tables, expected) => {
    expect(issuesOf(JSON.parse(JSON.stringify(documentOf(tables))))).toEqual(expected);
  });

  test("a start that is misspelt is shown all bases, and the one that is meant", () => {
    const result = safeParseRuleSet(documentOf({ starts: ["deliverd"], terms }));
    const [found] = result.ok ? [] : result.issues;
    expect(found).toMatchObject({ code: "input.value", at: "/starts/0" });
    expect(found?.message).toContain('"sold", "invoiced", "delivered"');
    expect(found?.message).toContain("did you mean `delivered`?");
  });

  test("an extension of a period that no term has, or by nothing", () => {
    const extending = (params: object) => ({
      ...plain,
      name: "r",
      conditions: { all: [{ fact: "product.model", operator: "equal", value: "A" }] },
      event: { type: "extend", params },
    });
    const found = (params: object, rows: readonly object[] = terms) =>
      issuesOf(documentOf({ terms: rows, rules: [extending(params)] }));
    const at = "/rules/0/event/params";
    expect(found({ period: "repiar", by: "P1Y" })).toEqual([
      `warranty.unknown-period ${at}/period`,
    ]);
    expect(found({ period: "repair", by: "P1Y" })).toEqual([]);
    const supplied = [term("P1Y", { party: "supplier" })];
    expect(found({ period: "repair", by: "P1Y" }, supplied)).toEqual(["warranty.no-terms /terms"]);
    expect(found({ by: "P1Y" }, [])).toEqual(["warranty.no-terms /terms"]);
    expect(found({ by: "P0D" })).toEqual([`warranty.empty-duration ${at}/by`]);
    expect(found({ to: "P0D" })).toEqual([`warranty.empty-duration ${at}/to`]);
  });

  test("an extension has one of `by` and `to`", () => {
    const rule = (params: object) => ({
      ...plain,
      name: "r",
      conditions: { all: [{ fact: "product.model", operator: "equal", value: "A" }] },
      event: { type: "extend", params },
    });
    for (const params of [{}, { by: "P1Y", to: "P2Y" }]) {
      expect(issuesOf(documentOf({ terms, rules: [rule(params)] }))).toEqual([
        "warranty.extension-amount /rules/0/event/params",
      ]);
    }
    expect(issuesOf(documentOf({ terms, rules: [rule({ by: "P1Y" })] }))).toEqual([]);
  });

  test("every row and rule cites a clause that exists", () => {
    const document = standardDocument();
    expect(issuesOf(document)).toEqual([]);
    const bare = document.terms.map(({ cite: _, ...row }) => row);
    expect(issuesOf({ ...document, terms: bare })).toContain("rule-set.no-citation /terms/0");
  });
});
