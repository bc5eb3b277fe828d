import { factPointer, type Slots } from "../conditions/index.js";
import type { FactRef } from "../decision/index.js";
import type { RuleSet } from "./document.js";
import { compiledSet } from "./parsed.js";

/** What a domain asks for in place of a fact; null where the vocabulary says it all. */
export type PlacesOf = (fact: string) => readonly FactRef[] | null;

/**
 * Facts of the vocabulary as the host knows them, with their places in what it passes. A derived
 * fact gives those that it comes from; of these only the ones that are not `known`.
 */
export function factRefs(
  set: RuleSet,
  facts: readonly string[],
  placesOf: PlacesOf = () => null,
  known: Slots = [],
): readonly FactRef[] {
  const { definitions, slotOf } = compiledSet(set).lexicon;
  const slot = (fact: string): number => slotOf.get(fact) ?? -1;
  const refsTo = (fact: string): readonly FactRef[] => {
    const own = placesOf(fact);
    if (own !== null) return own;
    const from = definitions[slot(fact)]?.from;
    if (from === undefined) return [{ fact, at: factPointer(fact) }];
    return from.filter((name) => known[slot(name)] == null).flatMap(refsTo);
  };
  return facts.flatMap(refsTo);
}
