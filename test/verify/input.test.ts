import { expect, test } from "vitest";
import { AftersaleError } from "../../src/index.js";
import { floorUndercuts, safeFloorUndercuts } from "../../src/verify/index.js";
import { company, floor } from "./sets.js";

const terms = (duration: string) => ({
  starts: ["sold"],
  terms: [{ component: "*", period: "repair", covers: ["parts"], duration }],
});
const own = company(terms("P1Y"));
const law = floor(terms("P2Y"));

test.each([
  ["a document that was not parsed", [own.document], [law], "/company/0", "rule-set.not-parsed"],
  ["null among the floors", [own], [null], "/floors/0", "rule-set.not-parsed"],
  ["a floor as the company's", [law], [law], "/company/0", "floor.unexpected"],
  ["a company's set as a floor", [own], [own], "/floors/0", "floor.expected"],
  ["no list", own, [law], "/company", "input.type"],
])("%s is an issue with its place", (_, ours, floors, at, code) => {
  const found = safeFloorUndercuts(ours as never, floors as never);
  expect(found.ok).toBe(false);
  if (!found.ok) expect(found.issues.map((each) => [each.at, each.code])).toEqual([[at, code]]);
  expect(() => floorUndercuts(ours as never, floors as never)).toThrow(AftersaleError);
});

test("without floors, or without a set of the company's, there is nothing to find", () => {
  const nothing = { undercuts: [], notCompared: [], complete: true };
  expect(floorUndercuts([own], [])).toEqual(nothing);
  expect(floorUndercuts([], [law])).toEqual(nothing);
});

test("a floor of another kind is no matter of the set", () => {
  const remedy = floor({
    kind: "remedy",
    starts: ["sold"],
    steps: [
      {
        name: "repair",
        ladder: "defect",
        offers: [{ remedy: "repair", chooser: "consumer", obligor: "seller" }],
      },
    ],
  });
  expect(floorUndercuts([own], [remedy]).undercuts).toEqual([]);
});

test("work that ends early is said", () => {
  expect(floorUndercuts([own], [law], { cases: 1 }).complete).toBe(false);
});

test("the same sets give the same findings", () => {
  expect(floorUndercuts([own], [law])).toEqual(floorUndercuts([own], [law]));
});

test("a draft of the company's is held against the floor, a draft of a floor is not", () => {
  const draft = { ...terms("P1Y"), authority: {} };
  expect(floorUndercuts([company(draft)], [law]).undercuts).toHaveLength(1);
  const proposed = floor({ ...terms("P2Y"), authority: {} });
  expect(floorUndercuts([own], [proposed]).undercuts).toEqual([]);
});

test("a version is judged by the sales that it decides", () => {
  const from = (year: number) => ({ from: `${year}-01-01`, to: null });
  const better = company({ ...terms("P2Y"), version: "2.0.0", effective: from(2027) });
  const later = floor({
    ...terms("P2Y"),
    effective: from(2027),
    authority: { approvedOn: "2026-06-01" },
  });
  expect(floorUndercuts([own, better], [later]).undercuts).toEqual([]);
  expect(floorUndercuts([own], [later]).undercuts).toHaveLength(1);
  const { undercuts } = floorUndercuts([own, better], [law]);
  expect(undercuts.map((each) => each.company.set)).toEqual(["shop/set@1.0.0"]);
});

test("the example is in words: a fault after the company's year, within the floor's two", () => {
  const [undercut] = floorUndercuts([own], [law]).undercuts;
  expect(undercut?.example.text).toEqual({
    en: "sold 2026-01-10, fault of any other component on 2027-01-11",
    "zh-CN": "2026-01-10 销售，2027-01-11 其他部件故障",
  });
  expect(undercut?.example.company.en).toBe("not covered (the term is over)");
  expect(undercut?.example.floor.en).toBe("covered");
});
