import { test as property } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { assessWarranty, type RuleSet } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { floorUndercuts } from "../../src/verify/index.js";
import { company, type Document, floor, ofKind } from "./sets.js";

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

/** What a set says of the component on a day, by the counter and the dates. */
function assessed(set: RuleSet, delivered: number, day: number, cycles: number) {
  const sold = "2026-01-10";
  const fault = addDays(sold, day);
  const [component] = assessWarranty(
    { warranty: [ofKind(set, "warranty")] },
    {
      asOf: fault,
      sold,
      delivered: addDays(sold, delivered),
      fault: { occurredOn: fault },
      readings: [{ counter: "cycles", value: cycles }],
      components: [{ id: "1", component: "*" }],
    },
  ).components;
  const { coverage = {}, terms = [] } = component ?? {};
  return { shares: COSTS.map((costType) => coverage[costType]?.outcome?.share ?? 0), terms };
}

type Terms = ReturnType<typeof assessed>["terms"];

/** Whether a period of the floor's runs for costs that another bears as well, and the company's of its name is over. */
const isCut = (ours: Terms, theirs: Terms): boolean => {
  const running = theirs.filter(({ state }) => state === "in-term");
  return running.some(({ period, costTypes }) => {
    const own = ours.filter((term) => term.period === period);
    const doubled = running.some(
      (other) => other.period !== period && costTypes.every((e) => other.costTypes.includes(e)),
    );
    const over = own.every(({ state }) => state === "expired" || state === "counter-exceeded");
    return doubled && own.length > 0 && over;
  });
};

/** Whether on any day, at any reading, the floor bears more or a period by name is cut: every case one by one. */
function isShort(own: RuleSet, law: RuleSet): boolean {
  return [0, 10].some((delivered) =>
    DAYS.filter((day) => day >= delivered).some((day) =>
      READINGS.some((cycles) => {
        const ours = assessed(own, delivered, day, cycles);
        const theirs = assessed(law, delivered, day, cycles);
        const isLess = theirs.shares.some((each, i) => each > (ours.shares[i] as number));
        return isLess || isCut(ours.terms, theirs.terms);
      }),
    ),
  );
}

describe("terms at random", () => {
  property.prop([terms, terms], { numRuns: 60 })(
    "a finding stands exactly where some day shows the floor bearing more, or its period running longer",
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
