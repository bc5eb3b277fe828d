import fc from "fast-check";
import { expect, test } from "vitest";
import { assessWarranty } from "../../src/index.js";
import { addDays, daysBetween } from "../../src/time/index.js";
import { plain, setOf, term } from "./sets.js";

const sold = "2026-01-01";
const day = (days: number) => addDays(sold, days);
const limit = 50_000;

/** A product driven so far a day; its counter starts at zero after each exchange. */
const life = fc.record({
  perDay: fc.integer({ min: 0, max: 120 }),
  exchanges: fc
    .uniqueArray(fc.integer({ min: 1, max: 700 }), { maxLength: 3 })
    .map((days) => days.sort((a, b) => a - b)),
  replaced: fc.option(fc.integer({ min: 1, max: 700 }), { nil: null }),
  today: fc.integer({ min: 1, max: 720 }),
  gives: fc.constantFrom("fresh", "remainder"),
});

test("whatever is exchanged and replaced, a term counts what was driven since it began", () => {
  const check = ({
    perDay,
    exchanges,
    replaced,
    today,
    gives,
  }: typeof life extends fc.Arbitrary<infer L> ? L : never) => {
    const past = exchanges.filter((each) => each <= today);
    const part = replaced !== null && replaced <= today ? replaced : null;
    const shown = (on: number) => perDay * (on - (past.filter((each) => each < on).at(-1) ?? 0));
    const days = [...new Set([...past, ...(part === null ? [] : [part]), today])];
    const set = setOf({
      starts: ["sold"],
      terms: [term("P2Y", { counters: [{ counter: "km", limit }] })],
      replacement: [
        { ...plain, component: "unit", gives },
        { ...plain, component: "*", gives: "fresh" },
      ],
    });
    const replacements = part === null ? [] : [{ on: day(part) }];
    const { components } = assessWarranty(
      { warranty: [set] },
      {
        asOf: day(today),
        sold,
        exchanges: past.map((on) => ({ on: day(on) })),
        readings: days.map((on) => ({ counter: "km", on: day(on), value: shown(on) })),
        components: [{ id: "1", component: "x", replacements }],
      },
    );
    const terms = components[0]?.terms ?? [];
    const given = gives === "fresh" ? past.length : 0;
    expect(terms).toHaveLength(1 + given + replacements.length);
    for (const { start, counters } of terms) {
      const used = perDay * daysBetween(start ?? sold, day(today));
      const state = used > limit ? "exceeded" : "within";
      expect(counters).toMatchObject([{ used, state }]);
    }
  };
  fc.assert(fc.property(life, check), { numRuns: 400 });
});
