import { describe, expect, it } from "vitest";
import { nestedFacts } from "../../src/conditions/index.js";
import { type HitPolicy, parseRuleSet, possibleOutcomes } from "../../src/index.js";
import { document, type GeneratedSet, generateFacts, generateSet } from "./generate.js";
import { randomFrom } from "./random.js";
import { referenceHits } from "./reference.js";
import { completions, smallFacts, valuesOf } from "./small-domains.js";

type Flat = Readonly<Record<string, unknown>>;

/** The outcome by the reference interpreter, as text; null where rules conflict. */
function outcomeOf(set: GeneratedSet, facts: Flat): string {
  const hits = referenceHits(set, facts);
  const events = hits.map((i) => JSON.stringify(set.rules[i]?.event));
  if (set.hit === "collect") return hits.join();
  const standing = set.hit === "first" ? events.slice(0, 1) : [...new Set(events)];
  if (standing.length > 1) return "null";
  return standing[0] ?? JSON.stringify(set.otherwise ?? null);
}

/** What can happen and what matters, by trying every completion. */
function byEnumeration(set: GeneratedSet, facts: Flat) {
  const all = completions(set, facts);
  const outcomes = new Set<string>();
  const missing = new Set<string>();
  for (const each of all) {
    const outcome = outcomeOf(set, each);
    outcomes.add(outcome);
    for (const name of Object.keys(set.facts)) {
      if (name in facts || missing.has(name)) continue;
      const differs = valuesOf(name).some(
        (value) => outcomeOf(set, { ...each, [name]: value }) !== outcome,
      );
      if (differs) missing.add(name);
    }
  }
  return { outcomes, missing };
}

const HITS: readonly HitPolicy[] = ["first", "unique", "collect"];

/** One generated set with some facts: what differs from trying every completion, if anything. */
function faultsOf(seed: number, hit: HitPolicy): string[] {
  const random = randomFrom(seed * 7);
  const shape = { rules: 5, facts: 3, depth: 3, hit, events: 3, from: smallFacts };
  const set = generateSet(random, shape);
  const facts = generateFacts(random, set, random.pick([0.4, 0.7]));
  if ("level" in set.facts) facts.level ??= 2;
  const truth = byEnumeration(set, facts);
  const found = possibleOutcomes(parseRuleSet(document(set)), nestedFacts(facts), { exact: true });
  const compare = (what: string, a: readonly string[], b: Iterable<string>) => {
    const [left, right] = [[...a].sort().join(), [...b].sort().join()];
    return left === right ? [] : [`${what} ${seed} ${JSON.stringify(facts)}: ${left} not ${right}`];
  };
  const missing = found.missing.map(({ fact }) => fact);
  const outcomes = found.outcomes.map((event) => JSON.stringify(event));
  return [
    ...(found.exact ? [] : [`gave up ${seed}`]),
    ...compare("missing", missing, truth.missing),
    ...(hit === "collect" ? [] : compare("outcomes", outcomes, truth.outcomes)),
  ];
}

describe("possibleOutcomes, exact", () => {
  it.each(HITS)("agrees with trying every completion: %s", { timeout: 60_000 }, (hit) => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 150; seed++) faults.push(...faultsOf(seed, hit));
    expect(faults).toEqual([]);
  });
});
