import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decideRemedy, parseRuleSet, type RemedyClaim } from "../../src/index.js";
import { calendars } from "./sets.js";

const pack = <K extends "warranty" | "remedy">(kind: K) =>
  parseRuleSet(
    JSON.parse(
      readFileSync(`rules/statutory/cn/farm-machinery/${kind}/1.0.0.json`, "utf8"),
    ) as object,
    { kind },
  );
const sets = { remedy: [pack("remedy")], warranty: [pack("warranty")], calendars };

// Small tractors have nine months, large ones a year; the power is not given.
const tractor = (asOf: string): RemedyClaim => ({
  asOf,
  sold: "2026-01-10",
  delivered: "2026-01-10",
  product: { line: "tractor" },
  proof: { papers: ["invoice", "voucher"] },
});

test.each([
  ["2026-10-10", true, []],
  ["2026-10-11", null, ["attributes.powerKw"]],
  ["2027-01-10", null, ["attributes.powerKw"]],
  ["2027-01-11", false, []],
])("on %s a tractor of unknown power is covered: %s", (asOf, covered, missing) => {
  const { cover, options } = decideRemedy(sets, tractor(asOf));
  expect(cover.value?.covered ?? null).toBe(covered);
  // Where it is not known, the pack has the period taken to run.
  const offered = options.value?.options.map(({ remedy }) => remedy);
  expect(offered).toEqual(covered === false ? [] : ["repair"]);
  expect(cover.missing.map(({ fact }) => fact)).toEqual(missing);
});
