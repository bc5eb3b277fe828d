import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decideRemedy, parseRuleSet } from "../../src/index.js";
import { calendars, standard } from "./sets.js";

const document = JSON.parse(readFileSync("rules/standard/remedy/1.0.0.json", "utf8"));

/** For six months the trader proves; a last day of rest moves to the next working day. */
const remedy = parseRuleSet({
  ...document,
  burden: [
    {
      party: "trader",
      after: "consumer",
      window: { on: "fault", within: ["P6M"], roll: true },
      title: { en: "six months", "zh-CN": "六个月" },
      extension: true,
    },
  ],
});

/** Six months end on Saturday the 5th, the fault shows on Sunday. */
const claim = {
  asOf: "2026-09-10",
  sold: "2026-03-05",
  component: { component: "fr.unit" },
  product: { line: "refrigerator" },
  fault: { occurredOn: "2026-09-06" },
};

const burden = (given: object) => {
  const { warranty } = standard;
  const { status, value, missing } = decideRemedy(
    { remedy: [remedy], warranty, ...given },
    claim,
  ).burdenOfProof;
  return { status, party: value?.party ?? null, missing };
};

test("a burden that ends on a day of rest goes on to the next working day", () =>
  expect(burden({ calendars })).toEqual({ status: "determined", party: "trader", missing: [] }));

test("without the calendar it is provisional: no fact would settle it", () =>
  expect(burden({})).toEqual({ status: "provisional", party: null, missing: [] }));
