import { type Result, takeOptions } from "../decision/index.js";
import type { RuleSet } from "../rule-set/index.js";
import { safeDecide } from "./decide.js";
import { decideOptions, planOf } from "./plan.js";
import type { DecideOptions, RulesDecision } from "./rules-decision.js";

/**
 * Decides one set on many facts, lazily and in order: an answer for each, a `Result`, so that bad
 * facts in one place do not end the run.
 *
 * @param facts any iterable: an array, a generator over a file
 * @throws AftersaleError only for what is wrong with the set or the options
 * @example
 * [...decideMany(ruleSet, [{ order: { total: "120.00" } }])].map((each) => each.ok); // [true]
 */
export function decideMany(
  ruleSet: RuleSet<"rules">,
  facts: Iterable<unknown>,
  options: DecideOptions = {},
): Generator<Result<RulesDecision>, void, undefined> {
  const asked = takeOptions(options, decideOptions);
  planOf(ruleSet, asked);
  return each(ruleSet, facts, asked);
}

function* each(ruleSet: RuleSet<"rules">, facts: Iterable<unknown>, options: DecideOptions) {
  for (const given of facts) yield safeDecide(ruleSet, given, options);
}
