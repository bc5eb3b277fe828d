import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decideRemedy, parseRuleSet } from "../../src/index.js";
import { calendars, standard } from "./sets.js";

const document = JSON.parse(readFileSync("rules/standard/remedy/1.0.0.json", "utf8"));

/** For six months the trader proves; a last day of rest moves to the next working day. */
const remedy = parseRuleSet(
  {
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
  },
  { kind: "remedy" },
);

/** Six months end on Saturday the 5th, the fault shows on Sunday. */
const claim = {
  asOf: "2026-09-10",
  sold: "2026-03-05",
  component: { component: "fr.unit" },
  product: { line: "refrigerator" },
  fault: { occurredOn: "2026-09-06" },
};

test("a burden that ends on a day of rest goes on to the next working day", () => {
  const { status, value, missing } = decideRemedy(
    { remedy: [remedy], warranty: standard.warranty, calendars },
    claim,
  ).burdenOfProof;
  expect({ status, party: value?.party, missing }).toEqual({
    status: "determined",
    party: "trader",
    missing: [],
  });
});
