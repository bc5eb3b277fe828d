import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AftersaleError,
  decideRemedy,
  formatIssue,
  safeAssessWarranty,
  safeCheckCustody,
  safeDecideRemedy,
  safePlanReturn,
} from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { calendars, standard } from "./sets.js";

interface BadClaim {
  readonly name: string;
  readonly claim: unknown;
  readonly issues: readonly (readonly [code: string, at: string])[];
}

const file = new URL("./bad-input.json", import.meta.url);
const { claims } = JSON.parse(readFileSync(file, "utf8")) as { claims: readonly BadClaim[] };

test.each(claims)("$name", ({ claim, issues }) => {
  const result = safeDecideRemedy(standard, claim);
  const found = result.ok ? [] : result.issues;
  expect(found.map(({ code, at }) => [code, at])).toEqual(issues);
  for (const each of found) {
    expect(each.message).not.toMatch(/\{\w+\}/);
    expect(formatIssue(each, zhCN)).not.toMatch(/\{\w+\}/);
  }
  expect(() => decideRemedy(standard, claim as never)).toThrow(AftersaleError);
});

describe("what the message says", () => {
  const messages = (claim: object) => {
    const result = safeDecideRemedy(standard, { asOf: "2026-06-01", ...claim });
    return result.ok ? [] : result.issues.map(({ message }) => message);
  };

  test("the remedy meant", () => {
    expect(messages({ demand: { remedy: "refnd" } })[0]).toMatch(/did you mean `refund`\?$/);
  });

  test("the components for a whole product, where none is named", () => {
    expect(messages({ sold: "2026-01-01" })).toEqual([
      "`component` is missing, and the policy has no component for the whole product; add `component: { component: … }` with one of `ac.unit`, `fr.unit`, `wm.unit`, or with a part of it",
    ]);
  });

  test("both amounts whose currencies differ", () => {
    const amounts = {
      paid: { amount: "1.00", currency: "CNY" },
      invoice: { amount: "1.00", currency: "USD" },
    };
    expect(messages({ amounts })).toEqual([
      "`paid` is in CNY, but `invoice` in USD; convert them to one currency first",
    ]);
  });

  test("a day that does not exist, as for a warranty", () => {
    const unreal = { asOf: "2026-02-30" };
    const warranty = safeAssessWarranty(standard, unreal);
    const said = warranty.ok ? [] : warranty.issues.map(({ message }) => message);
    expect(said).toEqual(expect.arrayContaining(messages(unreal)));
    expect(messages(unreal)).toHaveLength(1);
  });

  test("one document on two days", () => {
    const result = safeCheckCustody(standard, {
      asOf: "2026-06-01",
      handover: "taken-in",
      documents: [
        { document: "receipt-issued", on: "2026-05-01" },
        { document: "receipt-issued", on: "2026-05-02" },
      ],
    });
    expect(result.ok ? [] : result.issues.map(({ code, at }) => [code, at])).toEqual([
      ["remedy.document-twice", "/documents/1/on"],
    ]);
  });

  test("counts that agree are none", () => {
    const repairs = [{ received: "2026-05-10" }];
    const claim = { sold: "2026-01-01", component: { component: "fr.unit" }, repairs };
    expect(messages({ ...claim, history: { repairs: 0, failedRepairs: 0 } })).toEqual([]);
    expect(messages({ ...claim, history: { repairs: 3, failedRepairs: 3 } })).toEqual([]);
  });
});

test.each([
  ["of a withdrawal before the goods come", { delivered: "2026-05-09" }, { remedy: "withdraw" }],
  ["on the day of the sale", { sold: "2026-05-01" }],
  ["between sale and delivery", { sold: "2026-05-01", delivered: "2026-05-20" }],
  ["between delivery and sale", { delivered: "2026-04-20", sold: "2026-05-20" }],
  ["before the invoice", { invoiced: "2026-05-20" }],
])("a demand %s is none", (_name, dates, more: object = {}) => {
  const demand = { on: "2026-05-01", ...more };
  const component = { component: "fr.unit" };
  const claim = { asOf: "2026-06-01", component, demand, ...dates };
  expect(safeDecideRemedy(standard, claim).ok).toBe(true);
});

describe("sets that are none", () => {
  const claim = { asOf: "2026-06-01", sold: "2026-01-01", component: { component: "fr.unit" } };
  const codes = (sets: unknown) => {
    const result = safeDecideRemedy(sets as never, claim);
    return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
  };

  test.each([
    [undefined, "input.type /remedy"],
    [{ remedy: {} }, "input.type /remedy"],
    [{ remedy: [{}] }, "rule-set.not-parsed /remedy/0"],
    [{ remedy: standard.warranty }, "rule-set.wrong-kind /remedy/0"],
    [{ remedy: standard.remedy, calendars }, "remedy.no-warranty-set /warranty"],
    [{ remedy: standard.remedy }, "sets.no-calendar /calendars"],
    [
      { ...standard, calendars: { "cn-mainland": {} } },
      "sets.not-a-calendar /calendars/cn-mainland",
    ],
  ])("%#", (sets, expected) => expect(codes(sets)).toEqual([expected]));

  test("a component that the warranty set does not know", () => {
    const result = safeDecideRemedy(standard, { ...claim, component: { component: "fr.door" } });
    expect(result.ok ? [] : result.issues.map(({ code, at }) => [code, at])).toEqual([
      ["warranty.unknown-component", "/component/component"],
    ]);
  });
});

describe("hostile input never throws anything but an answer", () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });

  test("claims", () => {
    fc.assert(fc.property(anything, (claim) => safeDecideRemedy(standard, claim).ok === false));
  });

  test("requests and papers", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(safePlanReturn(standard, value).ok).toBe(false);
        expect(safeCheckCustody(standard, value).ok).toBe(false);
      }),
    );
  });

  test("groups of a claim", () => {
    const group = fc.constantFrom(
      "fault",
      "sale",
      "goods",
      "history",
      "demand",
      "supply",
      "amounts",
    );
    fc.assert(
      fc.property(group, anything, (name, value) => {
        const result = safeDecideRemedy(standard, {
          asOf: "2026-06-01",
          sold: "2026-01-01",
          component: { component: "fr.unit" },
          [name]: value,
        });
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });
});
