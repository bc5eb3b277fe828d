import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, parseRuleSet, type RulesDecision } from "../../src/index.js";
import { arbitraryFacts } from "../../src/testing/index.js";
import { arbitraryRuleSet } from "../support/arbitrary-rule-set.js";

type Facts = Record<string, unknown>;

/** Facts with some left out, and the whole they were taken from. */
const holed = (document: ReturnType<typeof parseRuleSet>) =>
  arbitraryFacts(document).chain((whole) =>
    fc
      .subarray(leaves(whole))
      .map((dropped) => ({ whole, part: without(whole, new Set(dropped)) })),
  );

const leaves = (facts: Facts, prefix = ""): string[] =>
  Object.entries(facts).flatMap(([key, value]) =>
    isNested(value) ? leaves(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

const without = (facts: Facts, dropped: ReadonlySet<string>, prefix = ""): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([key]) => !dropped.has(`${prefix}${key}`))
      .map(([key, value]) => [
        key,
        isNested(value) ? without(value, dropped, `${prefix}${key}.`) : value,
      ]),
  );

const isNested = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const events = (decision: RulesDecision) => decision.certain.map((event) => JSON.stringify(event));

describe("any completion lands in what was announced", () => {
  for (const hit of ["first", "unique"] as const) {
    it(`under ${hit}`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(
          arbitraryRuleSet({ hit }).chain((document) => {
            const set = parseRuleSet(document);
            return fc.record({
              set: fc.constant(set),
              facts: fc.array(holed(set), { minLength: 8, maxLength: 8 }),
            });
          }),
          ({ set, facts }) => {
            for (const { whole, part } of facts) {
              const partial = decide(set, part);
              const complete = decide(set, whole);
              if (partial.status === "needs-facts") {
                expect(partial.possible).toContainEqual(complete.outcome);
                expect(partial.missing.length).toBeGreaterThan(0);
              } else {
                expect(partial.outcome).toEqual(complete.outcome);
                expect(partial.status).toBe(complete.status);
              }
            }
          },
        ),
        { numRuns: 400 },
      );
    });
  }

  it("under collect: what stands stays, and only open events join", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        arbitraryRuleSet({ hit: "collect", otherwise: false }).chain((document) => {
          const set = parseRuleSet(document);
          return fc.record({
            set: fc.constant(set),
            facts: fc.array(holed(set), { minLength: 8, maxLength: 8 }),
          });
        }),
        ({ set, facts }) => {
          for (const { whole, part } of facts) {
            const partial = decide(set, part);
            const complete = events(decide(set, whole));
            for (const event of events(partial)) expect(complete).toContain(event);
            const announced = [...partial.certain, ...partial.open].map((event) =>
              JSON.stringify(event),
            );
            for (const event of complete) expect(announced).toContain(event);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("asks only for facts that are not given, and giving them all settles it", () => {
    fc.assert(
      fc.property(
        arbitraryRuleSet().chain((document) => {
          const set = parseRuleSet(document);
          return fc.record({ set: fc.constant(set), facts: holed(set) });
        }),
        ({ set, facts: { whole, part } }) => {
          const given = new Set(leaves(part));
          let current: RulesDecision = decide(set, part);
          for (const { fact } of current.missing) expect(given).not.toContain(fact);
          const asked = new Set(given);
          while (current.status === "needs-facts") {
            for (const { fact } of current.missing) asked.add(fact);
            const dropped = new Set(leaves(whole).filter((fact) => !asked.has(fact)));
            current = decide(set, without(whole, dropped));
            expect(asked.size).toBeLessThanOrEqual(leaves(whole).length);
          }
          expect(current.outcome).toEqual(decide(set, whole).outcome);
        },
      ),
      { numRuns: 500 },
    );
  });
});
