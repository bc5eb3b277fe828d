import { assumedFacts } from "../../conditions/index.js";
import type { AssumedFact } from "../../decision/index.js";
import { compiledSet, type RuleSet } from "../../rule-set/index.js";
import type { ReadComponent } from "../claim/index.js";
import { factRefs } from "./component-facts.js";
import type { View } from "./draw-up.js";

/** Defaults that the conditions of a set read in place of facts that were not given. */
export function assumedOf({ deciding, facts, component }: View): readonly AssumedFact[] {
  const { set, policy } = deciding;
  const found: AssumedFact[] = [];
  for (const slot of facts.defaulted) {
    if (policy.reads.has(slot)) found.push(assumedIn(set, slot, component));
  }
  return found;
}

/** By slot, those of the case: they are the same for every component. */
const ofCase = new WeakMap<RuleSet, Map<number, AssumedFact>>();

function assumedIn(set: RuleSet, slot: number, component: ReadComponent): AssumedFact {
  let known = ofCase.get(set);
  if (known === undefined) {
    known = new Map();
    ofCase.set(set, known);
  }
  const shared = known.get(slot);
  if (shared !== undefined) return shared;
  const { lexicon } = compiledSet(set);
  const [{ fact, at, value }] = assumedFacts(lexicon, [slot]) as [AssumedFact];
  const assumed = { fact, at: factRefs(set, [fact], component)[0]?.at ?? at, value };
  const isDerived = lexicon.definitions[slot]?.source === "derived";
  if (!isDerived && !fact.startsWith("component.")) known.set(slot, Object.freeze(assumed));
  return assumed;
}
