import { test as property } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { assessWarranty, type RuleSet } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { floorUndercuts } from "../../src/verify/index.js";
import { company, type Document, floor } from "./sets.js";

const COSTS = ["parts", "labour"];
const DAYS = Array.from({ length: 80 }, (_, i) => i);
const READINGS = [0, 9, 10, 11, 12, 20, 21];

const share = fc.oneof(
  fc.constantFrom(100, 50),
  fc.integer({ min: 1, max: 30 }).map((days) => ({
    steps: [
      { until: `P${days}D`, percent: 100 },
      { until: "P2M", percent: 40 },
    ],
  })),
);

const row = fc.record(
  {
    component: fc.constant("*"),
    period: fc.constantFrom("one", "two"),
    covers: fc.subarray(COSTS, { minLength: 1 }),
    duration: fc.integer({ min: 1, max: 60 }).map((days) => `P${days}D`),
    start: fc.constantFrom(["sold"], ["delivered"], ["delivered", "sold"]),
    share,
    counters: fc.constantFrom(10, 11, 20).map((limit) => [{ counter: "cycles", limit }]),
    link: fc.constantFrom("first-of", "all-of"),
  },
  { requiredKeys: ["component", "period", "covers", "duration", "start"] },
);

const terms = fc.array(row, { minLength: 1, maxLength: 3 });

/** What a set bears of each cost on a day, by the counter and the dates. */
function borne(set: RuleSet, delivered: number, day: number, cycles: number) {
  const sold = "2026-01-10";
  const fault = addDays(sold, day);
  const { coverage = {} } =
    assessWarranty(
      { warranty: [set] },
      {
        asOf: fault,
        sold,
        delivered: addDays(sold, delivered),
        fault: { occurredOn: fault },
        readings: [{ counter: "cycles", value: cycles }],
        components: [{ id: "1", component: "*" }],
      },
    ).components[0] ?? {};
  return COSTS.map((costType) => coverage[costType]?.outcome?.share ?? 0);
}

/** Whether on any day, at any reading, the floor bears more: every case one by one. */
function isShort(own: RuleSet, law: RuleSet): boolean {
  return [0, 10].some((delivered) =>
    DAYS.filter((day) => day >= delivered).some((day) =>
      READINGS.some((cycles) => {
        const ours = borne(own, delivered, day, cycles);
        return borne(law, delivered, day, cycles).some((each, i) => each > (ours[i] as number));
      }),
    ),
  );
}

describe("terms at random", () => {
  property.prop([terms, terms], { numRuns: 60 })(
    "a finding stands exactly where some day shows the floor bearing more",
    (ours, theirs) => {
      const [own, law] = [
        company({ costTypes: COSTS, terms: ours as unknown as Document[] }),
        floor({ costTypes: COSTS, terms: theirs as unknown as Document[] }),
      ];
      const { undercuts, complete } = floorUndercuts([own], [law]);
      expect(complete).toBe(true);
      expect(undercuts.length > 0).toBe(isShort(own, law));
    },
  );
});
