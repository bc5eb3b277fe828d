import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Calendar, decideRemedy, parseRuleSet, safeDecideRemedy } from "../../src/index.js";
import { mainland, mainlandUntil, standard } from "./sets.js";

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

const burden = (calendar: Calendar) => {
  const { status, value, missing } = decideRemedy(
    { remedy: [remedy], warranty: standard.warranty, calendars: { [calendar.id]: calendar } },
    claim,
  ).burdenOfProof;
  return { status, party: value?.party ?? null, missing };
};

test("a burden that ends on a day of rest goes on to the next working day", () =>
  expect(burden(mainland)).toEqual({ status: "determined", party: "trader", missing: [] }));

test("where the calendar ends before it is provisional: no fact would settle it", () =>
  expect(burden(mainlandUntil("2026-08-31"))).toEqual({
    status: "provisional",
    party: null,
    missing: [],
  }));

test("without the calendar there is no answer", () => {
  const sets = { remedy: [remedy], warranty: standard.warranty };
  const result = safeDecideRemedy(sets, claim);
  const issues = result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
  expect(issues).toEqual(["sets.no-calendar /calendars"]);
});
