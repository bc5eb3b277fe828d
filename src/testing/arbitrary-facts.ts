import * as fc from "fast-check";
import { type FactDefinition, nestedFacts } from "../conditions/index.js";
import { compiledSet, type RuleSet } from "../rule-set/index.js";
import { arbitraryValue } from "./arbitrary-value.js";
import { thresholdsOf } from "./thresholds.js";

export interface ArbitraryFactsOptions {
  /** With `false` any fact may be left out; the default gives every fact. */
  readonly complete?: boolean;
}

/**
 * Facts that fit a rule set's vocabulary, most values within two units of one of its thresholds, so
 * that a handful of runs meets every boundary. Derived facts are left to the library.
 *
 * @example
 * fc.assert(fc.property(arbitraryFacts(ruleSet), (facts) => decide(ruleSet, facts).missing.length === 0));
 */
export function arbitraryFacts(
  ruleSet: RuleSet,
  { complete = true }: ArbitraryFactsOptions = {},
): fc.Arbitrary<Record<string, unknown>> {
  const { names, definitions } = compiledSet(ruleSet).lexicon;
  const thresholds = thresholdsOf(ruleSet);
  const values = names.flatMap((name, i): [string, fc.Arbitrary<unknown>][] => {
    const definition = definitions[i] as FactDefinition;
    if (definition.source === "derived") return [];
    return [[name, arbitraryValue(definition, [...(thresholds.get(name) ?? [])])]];
  });
  const record = Object.fromEntries(values);
  const flat = complete ? fc.record(record) : fc.record(record, { requiredKeys: [] });
  return flat.map(nestedFacts);
}
