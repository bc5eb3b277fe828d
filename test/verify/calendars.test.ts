import { expect, test } from "vitest";
import { parseRuleSet } from "../../src/index.js";
import { safeFloorUndercuts } from "../../src/verify/index.js";
import { calendars, versions } from "../remedy/sets.js";
import { asCompany, type Document } from "./sets.js";

const laws = versions("cn/cars", "remedy");
const shops = laws.map(({ document }) =>
  parseRuleSet(asCompany(document as unknown as Document), { kind: "remedy" }),
);

const found = (...given: Parameters<typeof safeFloorUndercuts>) => {
  const result = safeFloorUndercuts(...given);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};

const missing = ["sets.no-calendar /options/calendars"];

test.each([
  ["a floor", [], laws],
  ["the company's set", shops, []],
])("the calendar that %s names must be among the options", (_, company, floors) => {
  expect(found(company, floors)).toEqual(missing);
  expect(found(company, floors, { calendars: {} })).toEqual(missing);
  expect(found(company, floors, { calendars })).toEqual([]);
});

test("one that both name is missed once", () => expect(found(shops, laws)).toEqual(missing));
