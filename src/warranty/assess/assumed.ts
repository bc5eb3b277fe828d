import { assumedFacts } from "../../conditions/index.js";
import { type AssumedFact, perObject, pointer } from "../../decision/index.js";
import { compiledSet, factRefs, type RuleSet } from "../../rule-set/index.js";
import type { ReadComponent } from "../claim/index.js";
import { placesIn } from "./component-facts.js";
import type { View } from "./view.js";

/** Defaults that the conditions of a set read in place of facts that were not given. */
export function assumedOf({ deciding, facts, component }: View): readonly AssumedFact[] {
  const { set, policy } = deciding;
  const found: AssumedFact[] = [];
  for (const slot of facts.defaulted) {
    if (policy.reads.has(slot)) found.push(assumedIn(set, slot, component));
  }
  return found;
}

/** Places a default in the claim. */
type Place = (component: ReadComponent) => AssumedFact;

const placesBySlot = perObject((_: RuleSet) => new Map<number, Place>());

function assumedIn(set: RuleSet, slot: number, component: ReadComponent): AssumedFact {
  const known = placesBySlot(set);
  let place = known.get(slot);
  if (place === undefined) {
    place = placeOf(set, slot, component);
    known.set(slot, place);
  }
  return place(component);
}

/** A default of the case is the same for every component. */
function placeOf(set: RuleSet, slot: number, component: ReadComponent): Place {
  const { lexicon } = compiledSet(set);
  const [assumed] = assumedFacts(lexicon, [slot]) as [AssumedFact];
  const { fact, value } = assumed;
  const [host = assumed] = factRefs(set, [fact], placesIn(component));
  if (host.fact.startsWith("component.")) {
    const name = host.fact.slice("component.".length);
    return ({ at }) => ({ fact, at: pointer(at, name), value });
  }
  const placed = Object.freeze({ fact, at: host.at, value });
  return () => placed;
}
