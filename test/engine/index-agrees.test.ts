import { describe, expect, it } from "vitest";
import { agreement } from "./agreement.js";
import type { Shape } from "./generate.js";

const SHAPES: readonly (Shape & { readonly sets: number })[] = [
  { rules: 12, facts: 4, depth: 4, hit: "first", events: 3, sets: 90 },
  { rules: 40, facts: 8, depth: 3, hit: "collect", events: 6, sets: 80 },
  { rules: 70, facts: 17, depth: 2, hit: "unique", events: 2, sets: 30 },
];

describe("the index answers what asking rule after rule answers", () => {
  it.each(SHAPES)(
    "$rules rules, $facts facts, depth $depth, $hit",
    { timeout: 60_000 },
    ({ sets, ...shape }) => {
      for (let seed = 1; seed <= sets; seed++) {
        expect(agreement(seed, shape, 1_000)).toEqual({ decisions: 1_000, faults: [] });
      }
    },
  );

  it("1,200 and 3,000 rules", { timeout: 60_000 }, () => {
    const large = { facts: 10, depth: 2, events: 20 };
    for (const [seed, rules, hit] of [
      [7, 1_200, "first"],
      [8, 1_200, "unique"],
      [9, 3_000, "collect"],
    ] as const) {
      const found = agreement(seed, { ...large, rules, hit }, 300);
      expect(found).toEqual({ decisions: 300, faults: [] });
    }
  });
});
