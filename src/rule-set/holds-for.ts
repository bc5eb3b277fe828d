import {
  type LoadedFacts,
  openSlots,
  TRUE,
  type Tree,
  truthOf,
  UNKNOWN,
} from "../conditions/index.js";
import type { RuleSet } from "./document.js";
import { factRefs } from "./fact-refs.js";
import { compiledSet } from "./parsed.js";
import { NO, openFor, type Whether, YES } from "./whether.js";

/**
 * Whether a condition of a set holds for the facts; where there is none, it does.
 *
 * @param waitFor what it waits for, by the names of the facts that can still decide it
 */
export function holdsFor(
  set: RuleSet,
  { slots }: Pick<LoadedFacts, "slots">,
  condition: Tree | null,
  waitFor: (facts: readonly string[]) => Whether = (facts) => openFor(factRefs(set, facts)),
): Whether {
  if (condition === null) return YES;
  const truth = truthOf(condition, slots);
  if (truth !== UNKNOWN) return truth === TRUE ? YES : NO;
  const open = new Set<number>();
  openSlots(condition, slots, open);
  const { names } = compiledSet(set).lexicon;
  return waitFor([...open].sort((a, b) => a - b).map((slot) => names[slot] as string));
}
