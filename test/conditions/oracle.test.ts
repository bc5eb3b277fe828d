import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, type HitPolicy, parseRuleSet, type RuleEvent } from "../../src/index.js";
import { arbitraryFacts } from "../../src/testing/index.js";
import { arbitraryRuleSet } from "../support/arbitrary-rule-set.js";
import { engineEvents } from "../support/json-rules-engine-oracle.js";

const FACTS_PER_SET = 40;
const SETS_PER_POLICY = 170;

/** What the hit policy makes of the events that are true, highest priority first. */
function expected(hit: HitPolicy, events: readonly RuleEvent[], otherwise: RuleEvent | null) {
  const stand = events.length > 0 ? events : otherwise === null ? [] : [otherwise];
  if (hit === "collect") return stand;
  const distinct = new Set(stand.map((event) => JSON.stringify(event)));
  if (hit === "unique" && distinct.size > 1) return "conflict";
  return stand[0] ?? null;
}

describe("json-rules-engine as oracle on complete facts", () => {
  for (const hit of ["first", "collect", "unique"] as const) {
    it(`agrees under ${hit}`, { timeout: 120_000 }, async () => {
      let decisions = 0;
      await fc.assert(
        fc.asyncProperty(
          arbitraryRuleSet({ hit }).chain((document) =>
            fc.record({
              document: fc.constant(document),
              facts: fc.array(arbitraryFacts(parseRuleSet(document)), {
                minLength: FACTS_PER_SET,
                maxLength: FACTS_PER_SET,
              }),
            }),
          ),
          async ({ document, facts }) => {
            const set = parseRuleSet(document);
            const otherwise = (document.otherwise as RuleEvent | undefined) ?? null;
            for (const each of facts) {
              const ours = decide(set, each);
              const events = await engineEvents(document as never, each);
              const answer = ours.status === "conflict" ? "conflict" : ours.outcome;
              expect(answer).toEqual(expected(hit, events, otherwise));
              decisions += 1;
            }
          },
        ),
        { numRuns: SETS_PER_POLICY },
      );
      expect(decisions).toBeGreaterThanOrEqual(SETS_PER_POLICY * FACTS_PER_SET);
    });
  }
});
