import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { safeParseRuleSet } from "../../src/index.js";

type Document = Record<string, unknown>;

const standard = JSON.parse(readFileSync("rules/standard/remedy/1.0.0.json", "utf8")) as Document;
const rows = (table: string) => standard[table] as readonly Document[];

const issuesOf = (changes: Document) => {
  const result = safeParseRuleSet(JSON.parse(JSON.stringify({ ...standard, ...changes })));
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};

/** A table with one row changed. */
const changed = (table: string, index: number, change: Document) => ({
  [table]: rows(table).map((row, i) => (i === index ? { ...row, ...change } : row)),
});

const still = ({ moves: _, ...row }: Document): Document => row;
const fee = (amount: string) => ({ amount, currency: "CNY" });
const refunding = (more: Document) => ({
  remedy: "refund",
  chooser: "consumer",
  obligor: "seller",
  refund: { basis: "paid", deductions: ["depreciation"], ...more },
});

describe("what a remedy set must be", () => {
  test("the shipped one is", () => expect(issuesOf({})).toEqual([]));

  test.each<[string, Document, string]>([
    ["a start that is no date", { starts: ["bought"] }, "remedy.unknown-date /starts/0"],
    [
      "two steps of one name",
      changed("steps", 1, { name: "return-window" }),
      "remedy.duplicate-step /steps/1/name",
    ],
    [
      "a window without an end",
      changed("steps", 0, { window: { on: "demand" } }),
      "remedy.window-without-limit /steps/0/window",
    ],
    [
      "a window in hours",
      changed("steps", 0, { window: { within: ["PT5H"] } }),
      "input.format /steps/0/window/within/0",
    ],
    [
      "a deduction that nobody wrote",
      changed("steps", 0, {
        offers: [
          {
            remedy: "refund",
            chooser: "consumer",
            obligor: "seller",
            refund: { basis: "paid", deductions: ["wear"] },
          },
        ],
      }),
      "remedy.unknown-deduction /steps/0/offers/0/refund/deductions/0",
    ],
    [
      "a step that offers nothing and leads nowhere",
      changed("steps", 0, { offers: [] }),
      "remedy.step-offers /steps/0/offers",
    ],
    [
      "a step that offers something and leads elsewhere",
      changed("steps", 0, { instead: "CN-1995-458" }),
      "remedy.step-offers /steps/0/offers",
    ],
    [
      "a window limited by a fact that the set does not declare",
      changed("steps", 0, { window: { within: ["P7D"], atMost: "attributes.life" } }),
      "condition.unknown-fact /steps/0/window/atMost",
    ],
    [
      "a deadline of two lengths",
      changed("deadlines", 0, { workingDays: 5 }),
      "remedy.span-length /deadlines/0",
    ],
    [
      "a remedy nobody knows",
      changed("steps", 4, { offers: [{ remedy: "mend", chooser: "consumer", obligor: "seller" }] }),
      "input.value /steps/4/offers/0/remedy",
    ],
    [
      "a department that waits for what nobody hands on",
      changed("workflow", 1, { needs: ["signed-form"] }),
      "remedy.flow-gap /workflow/1/needs/0",
    ],
    [
      "an open term that is no fact",
      { judgements: [{ fact: "fault.odd", title: rows("steps")[0]?.title, cite: ["4.1"] }] },
      "condition.unknown-fact /judgements/0/fact",
    ],
    [
      "a row without a clause",
      changed("fees", 0, { cite: undefined }),
      "rule-set.no-citation /fees/0",
    ],
    [
      "a return in which nobody moves the goods",
      { workflow: rows("workflow").map((row) => (row.flow === "return" ? still(row) : row)) },
      "remedy.flow-without-transport /workflow/0/flow",
    ],
    [
      "a cause with two departments",
      { causes: [rows("causes")[0], { ...rows("causes")[0], department: "finance" }] },
      "remedy.duplicate-cause /causes/1/cause",
    ],
    [
      "a cause of a number",
      changed("causes", 0, { department: 7 }),
      "input.type /causes/0/department",
    ],
    [
      "a cause with conditions",
      changed("causes", 0, { conditions: {} }),
      "input.unknown-key /causes/0/conditions",
    ],
    [
      "more than the whole price",
      changed("deductions", 0, { rate: "1.5" }),
      "input.format /deductions/0/rate",
    ],
    [
      "a flat fee by the day",
      changed("deductions", 0, { rate: undefined, amount: fee("30.00") }),
      "remedy.flat-fee /deductions/0/amount",
    ],
    [
      "a flat fee beside a share",
      changed("deductions", 0, { kind: "restocking-fee", amount: fee("30.00") }),
      "remedy.flat-fee /deductions/0/amount",
    ],
    [
      "a fee below zero",
      changed("deductions", 0, { kind: "restocking-fee", rate: undefined, amount: fee("-1.00") }),
      "input.range /deductions/0/amount/amount",
    ],
    [
      "a fee that is no amount",
      changed("deductions", 0, { kind: "restocking-fee", rate: undefined, amount: fee("30,0") }),
      "money.not-decimal /deductions/0/amount/amount",
    ],
    [
      "all of them, but no",
      changed("steps", 3, { offers: [refunding({ all: false })] }),
      "input.value /steps/3/offers/0/refund/all",
    ],
    [
      "the latest of the dates, but no",
      changed("steps", 0, { window: { within: ["P7D"], latest: "yes" } }),
      "input.value /steps/0/window/latest",
    ],
    ["the latest start, but no", { startsLatest: 1 }, "input.value /startsLatest"],
    [
      "a stand-in after a paper that does not come before it",
      changed("documents", 3, { or: { document: "lost", after: "dispatch-order-signed" } }),
      "remedy.unknown-document /documents/3/or/after",
    ],
    ["a misspelt key", changed("steps", 0, { ladders: "x" }), "input.unknown-key /steps/0/ladders"],
  ])("%s", (_, changes, expected) => {
    expect(issuesOf(changes)).toContain(expected);
  });

  test("a period needs the warranty set that has it", () => {
    const { warranty: _warranty, ...rest } = standard;
    const result = safeParseRuleSet(rest);
    const codes = result.ok ? [] : result.issues.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["remedy.period-without-warranty"]));
  });
});
