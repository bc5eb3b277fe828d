import { factPointer, type LoadedFacts } from "../conditions/index.js";
import type { FactRef } from "../decision/index.js";
import { compiledSet, type RuleSet } from "../rule-set/index.js";

/** Whether a field has been recorded; blank text has not. */
export function isRecorded(set: RuleSet, facts: LoadedFacts, field: string): boolean {
  const slot = compiledSet(set).lexicon.slotOf.get(field);
  const value = slot === undefined ? undefined : facts.slots[slot];
  if (value === undefined || value === null) return false;
  return typeof value !== "string" || value.trim() !== "";
}

/** A text fact's value, or null where it is not recorded. */
export function textOf(set: RuleSet, facts: LoadedFacts, field: string): string | null {
  const value = facts.slots[compiledSet(set).lexicon.slotOf.get(field) ?? -1];
  return typeof value === "string" && isRecorded(set, facts, field) ? value : null;
}

export const refTo = (fact: string): FactRef => ({ fact, at: factPointer(fact) });
