import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AftersaleError,
  decideRemedy,
  formatIssue,
  safeCheckCustody,
  safeDecideRemedy,
  safePlanReturn,
} from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { standard } from "./sets.js";

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
    [{ remedy: standard.remedy }, "remedy.no-warranty-set /warranty"],
    [
      { ...standard, calendars: { "cn-mainland": {} } },
      "remedy.not-a-calendar /calendars/cn-mainland",
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
