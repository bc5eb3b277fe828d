import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRemedy, type RemedyClaim } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { cars, standard } from "./sets.js";

const car = (asOf: string, repair: object): RemedyClaim => ({
  asOf,
  delivered: "2025-03-10",
  product: { line: "household-car" },
  proof: { papers: ["voucher"] },
  repairs: [{ received: "2026-03-02", ...repair }],
});

const loaner = (asOf: string, repair: object = {}) => {
  const { value } = decideRemedy(cars, car(asOf, repair)).loaner;
  return [value?.due, value?.from, value?.fromDay];
};

describe("CN-SAMR-43:21: from the sixth day of a repair", () => {
  test("without hours, once five dates have passed", () => {
    expect(loaner("2026-03-07")).toEqual([false, null, null]);
    expect(loaner("2026-03-08")).toEqual([true, "2026-03-08", 6]);
    expect(loaner("2026-03-20")).toEqual([true, "2026-03-08", 6]);
  });

  test("with hours, on the day on which the sixth 24 of them begin", () => {
    expect(loaner("2026-03-07", { hours: 120 })).toEqual([false, null, null]);
    expect(loaner("2026-03-07", { hours: 121 })).toEqual([true, "2026-03-07", 6]);
  });

  test("it is due on the day that it is due from, and not on the day before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 90 }), fc.boolean(), (days, byCar) => {
        const fridge = (asOf: string): RemedyClaim => ({
          asOf,
          sold: "2026-02-01",
          component: { component: "fr.unit" },
          product: { line: "refrigerator" },
          proof: { papers: ["invoice"] },
          repairs: [{ received: "2026-03-02" }],
        });
        const view = (asOf: string) =>
          decideRemedy(
            ...(byCar ? ([cars, car(asOf, {})] as const) : ([standard, fridge(asOf)] as const)),
          ).loaner.value;
        const from = view(addDays("2026-03-02", days))?.from ?? "";
        expect(view(from)?.due).toBe(true);
        expect(view(addDays(from, -1))?.due).toBe(false);
      }),
    );
  });
});
