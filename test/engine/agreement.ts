import { indexedHits, linearHits, missingSlots } from "../../src/conditions/hits.js";
import { loadFacts, nestedFacts } from "../../src/conditions/index.js";
import { indexNow, type RuleList } from "../../src/conditions/rule-list.js";
import { parseRuleSet } from "../../src/index.js";
import { compiledSet } from "../../src/rule-set/index.js";
import { document, generateFacts, generateSet, type Shape } from "./generate.js";
import { randomFrom } from "./random.js";
import { referenceHits } from "./reference.js";

export interface Agreement {
  readonly decisions: number;
  /** One line for each disagreement: what differs, and the facts. */
  readonly faults: readonly string[];
}

/**
 * Generates a set and draws facts, half of them complete; compares the answers by index, rule after
 * rule, and by the reference interpreter.
 */
export function agreement(seed: number, shape: Shape, count: number): Agreement {
  const random = randomFrom(seed);
  const generated = generateSet(random, shape);
  const { lexicon, questions } = compiledSet(parseRuleSet(document(generated)));
  const list = questions.get("*")?.list as RuleList;
  const unused: RuleList = { ...list, use: { asked: 0, evaluators: null, index: null } };
  const index = indexNow(list);
  const faults: string[] = [];
  for (let n = 0; n < count; n++) {
    const isComplete = n % 2 === 0;
    const flat = generateFacts(random, generated, isComplete ? 0 : random.pick([0.1, 0.4, 1]));
    const { slots, issues } = loadFacts(lexicon, nestedFacts(flat), { derived: true });
    const linear = linearHits(unused, slots);
    const indexed = indexedHits(list, slots, index);
    const compare = (what: string, a: readonly unknown[], b: readonly unknown[]) => {
      if (a.join() !== b.join()) faults.push(`${what} ${JSON.stringify({ seed, a, b, flat })}`);
    };
    compare("issues", issues, []);
    compare("certain", linear.certain, indexed.certain);
    compare("open", linear.open, indexed.open);
    compare("missing", missingSlots(unused, linear, slots), missingSlots(list, indexed, slots));
    if (!isComplete) continue;
    const hits = referenceHits(generated, flat);
    compare("reference", linear.certain, shape.hit === "first" ? hits.slice(0, 1) : hits);
  }
  return { decisions: count, faults };
}
