import { describe, expect, it } from "vitest";
import { nestedFacts } from "../../src/conditions/index.js";
import { parseRuleSet, type RuleSet } from "../../src/index.js";
import { fromRules, toEngine } from "../../src/json-rules-engine/index.js";
import { compiledSet } from "../../src/rule-set/index.js";
import { document, type GeneratedSet, generateFacts, generateSet } from "../engine/generate.js";
import { randomFrom } from "../engine/random.js";
import { referenceHits } from "../engine/reference.js";

const SHAPE = { rules: 8, facts: 8, depth: 3, hit: "collect", events: 4 } as const;

async function holdingByEngine(set: GeneratedSet, facts: object): Promise<string> {
  const { results } = await toEngine(parseRuleSet(document(set))).run({ ...facts });
  return results
    .map(({ name }) => name)
    .sort()
    .join();
}

const names = (hits: readonly number[]) =>
  hits
    .map((i) => `rule-${i}`)
    .sort()
    .join();

describe("toEngine", () => {
  it("raises the rules that hold", { timeout: 30_000 }, async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const set = generateSet(random, SHAPE);
      for (let n = 0; n < 4; n++) {
        const facts = generateFacts(random, set, 0);
        const found = await holdingByEngine(set, nestedFacts(facts));
        const expected = names(referenceHits(set, facts));
        if (found !== expected) faults.push(JSON.stringify({ seed, facts, found, expected }));
      }
    }
    expect(faults).toEqual([]);
  });

  it("comes back the same through fromRules", { timeout: 30_000 }, () => {
    for (let seed = 1; seed <= 30; seed++) {
      const set = generateSet(randomFrom(seed), SHAPE);
      const parsed = parseRuleSet(document(set));
      const engine = toEngine(parsed) as unknown as { rules: readonly unknown[] };
      const conditions = set.conditions;
      const back = fromRules(engine.rules, set.facts, { conditions, hit: "collect" });
      const written = (each: RuleSet) => each.document.rules?.map(({ conditions: own }) => own);
      expect(written(back.ruleSet)).toEqual(written(parsed));
      expect(compiledSet(back.ruleSet).lexicon.names).toEqual(compiledSet(parsed).lexicon.names);
    }
  });

  it("waits for asynchronous facts, and uses defaults", async () => {
    const set = parseRuleSet({
      ...document(generateSet(randomFrom(1), SHAPE)),
      facts: {
        "order.total": { type: "decimal" },
        "order.kind": { type: "string", default: "shop" },
      },
      conditions: {},
      otherwise: { type: "none" },
      rules: [
        {
          name: "large",
          conditions: {
            all: [
              { fact: "order.total", operator: "decimal:greaterThan", value: "100" },
              { fact: "order.kind", operator: "equal", value: "shop" },
            ],
          },
          event: { type: "free" },
        },
      ],
    });
    const engine = toEngine(set);
    engine.addFact("order", async () => ({ total: "100.000001" }));
    expect((await engine.run()).events).toEqual([{ type: "free" }]);
  });
});
