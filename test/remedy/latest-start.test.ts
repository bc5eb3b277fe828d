import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decideRemedy, parseRuleSet, type RemedyClaim } from "../../src/index.js";
import { versions } from "./sets.js";

const consumerRights = { remedy: versions("uk/consumer-rights", "remedy") };

/** The last day of the short-term right to reject, and since when days are counted. */
const rejection = (dates: Partial<RemedyClaim>, asOf = "2026-03-20") => {
  const { deadlines, clocks } = decideRemedy(consumerRights, { asOf, ...dates });
  const view = deadlines.value?.find(({ step }) => step === "short-term-rejection");
  return [view?.date, clocks.sinceStart];
};

describe("UK 22(3): thirty days from the last of ownership, delivery and installation", () => {
  test.each<[string, Partial<RemedyClaim>, string, number]>([
    ["delivered alone", { delivered: "2026-03-02" }, "2026-04-01", 18],
    ["installed later", { delivered: "2026-03-02", installed: "2026-03-09" }, "2026-04-08", 11],
    ["owned last", { delivered: "2026-03-02", sold: "2026-03-12" }, "2026-04-11", 8],
    [
      "all on different days",
      { installed: "2026-03-04", delivered: "2026-03-02", sold: "2026-02-20" },
      "2026-04-03",
      16,
    ],
  ])("%s", (_name, dates, last, since) => expect(rejection(dates)).toEqual([last, since]));
});

test("a window may say so for itself", () => {
  const path = "rules/statutory/uk/consumer-rights/remedy/1.0.0.json";
  const { startsLatest: _, ...document } = JSON.parse(readFileSync(path, "utf8"));
  const last = (latest: object) => {
    const [first, ...steps] = document.steps;
    const window = { ...first.window, from: ["delivered", "sold"], ...latest };
    const set = parseRuleSet(
      { ...document, steps: [{ ...first, window }, ...steps] },
      { kind: "remedy" },
    );
    const claim = { asOf: "2026-03-20", delivered: "2026-03-02", sold: "2026-03-12" };
    return decideRemedy({ remedy: [set] }, claim).deadlines.value?.[0]?.date;
  };
  expect(last({})).toBe("2026-04-01");
  expect(last({ latest: true })).toBe("2026-04-11");
});
