import { expect, test } from "vitest";
import { assessWarranty, formatReason, type WarrantyClaim } from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { addDays } from "../../src/time/index.js";
import { setOf, term } from "./sets.js";

const sold = "2026-04-05";

const on = (share: object | number, asOf: string, duration = "P3Y") => {
  const set = setOf({ starts: ["sold"], terms: [term(duration, { share })] });
  const claim: WarrantyClaim = { asOf, sold, components: [{ id: "1", component: "x" }] };
  const cell = assessWarranty({ warranty: [set] }, claim).components[0]?.coverage.parts;
  if (cell === undefined) throw new Error("no cell");
  return cell;
};

const month = { linear: { unit: "month" } };
const steps = { steps: [{ until: "P1Y", percent: 50 }] };

test.each([
  ["linear by month, first day of the last month", month, "2029-03-06", "2029-03-06", 30],
  ["linear by month, last day", month, "2029-04-05", "2029-03-06", 0],
  [
    "linear by year, in the third year",
    { linear: { unit: "year" } },
    "2029-01-01",
    "2028-04-06",
    94,
  ],
  ["linear by day, last day", { linear: { unit: "day" } }, "2029-04-05", "2029-04-05", 0],
  ["steps that end before the duration", steps, "2028-04-05", "2027-04-06", 365],
  [
    "a gap between steps",
    { steps: [...steps.steps, { until: "P2Y", percent: 0 }] },
    "2028-04-06",
    "2027-04-06",
    364,
  ],
  ["no share at all", 0, "2027-04-05", "2026-04-05", 731],
])("%s", (_, share, asOf, since, remainingDays) => {
  const cell = on(share, asOf);
  expect(cell).toMatchObject({
    status: "determined",
    outcome: { coverage: "not-covered", share: 0 },
    cause: "share-exhausted",
    nextChangeAt: "2029-04-06",
    term: { state: "share-exhausted", share: 0, end: "2029-04-05", remainingDays },
  });
  const reason = cell.reasons.at(-1);
  expect(reason?.code).toBe("warranty.share-exhausted");
  if (reason === undefined) return;
  expect(formatReason(reason, en)).toBe(`the repair term has borne 0 % since ${since}`);
  expect(formatReason(reason, zhCN)).toContain(since);
});

test("the day before it comes to nothing something is borne, and the day after the term it is expired", () => {
  expect(on(month, "2029-03-05")).toMatchObject({ cause: "in-term", nextChangeAt: "2029-03-06" });
  expect(on(month, "2029-04-06")).toMatchObject({ cause: "expired", nextChangeAt: null });
  const expired = on(month, "2029-04-06").reasons.at(-1);
  expect(expired?.params).toMatchObject({ end: "2029-04-05", days: 1 });
});

test("since the day named every day bears nothing, and the day before did not", () => {
  for (const unit of ["day", "month", "year"] as const) {
    const share = { linear: { unit, fullFor: "P6M" } };
    for (let asOf = "2027-09-01"; asOf <= "2028-01-31"; asOf = addDays(asOf, 1)) {
      const cell = on(share, asOf, "P21M");
      if (cell.cause !== "share-exhausted") continue;
      const since = String(cell.reasons.at(-1)?.params.since);
      expect(on(share, since, "P21M").cause).toBe("share-exhausted");
      expect(on(share, addDays(since, -1), "P21M").cause).toBe("in-term");
    }
  }
});
