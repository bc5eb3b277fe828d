import { deepFreeze, type Result } from "../decision/index.js";
import { ask, defineSetFunction, factsFor, type RuleSet } from "../rule-set/index.js";
import { decisionOf, undecided } from "./decision-of.js";
import { governance } from "./governance.js";
import { hostFacts } from "./host-facts.js";
import { decideOptions, planOf, settledDecision } from "./plan.js";
import type { DecideOptions, RulesDecision } from "./rules-decision.js";

/**
 * Decides a rule set of kind `rules` on a host's facts.
 *
 * @param ruleSet from `parseRuleSet`
 * @param facts nested plain JSON, as the set's `facts` declares it
 * @throws AftersaleError with every issue of the facts, or `rule-set.not-parsed`
 * @example
 * decide(ruleSet, { order: { total: "120.00" } }).outcome; // { type: "free-shipping" }
 */
export function decide(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: DecideOptions,
): RulesDecision {
  return decideTwins.run(ruleSet, facts, options);
}

/** `decide` as a Result. */
export function safeDecide(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: DecideOptions,
): Result<RulesDecision> {
  return decideTwins.safe(ruleSet, facts, options);
}

export const decideTwins = defineSetFunction({
  name: "decide",
  kind: "rules",
  options: decideOptions,
  decide: (set, facts, options): RulesDecision => {
    const plan = planOf(set, options);
    const loaded = factsFor(set, facts, hostFacts(options));
    const settled = settledDecision(plan, loaded);
    if (settled !== null) return settled;
    const governed = plan.governance ?? governance(set, facts, options.preview === true);
    if (!("policy" in governed)) return deepFreeze(undecided(set, governed));
    return frozen(decisionOf(set, ask(set, plan.event, loaded), governed.policy));
  },
});

/** Events and reasons within are frozen already; there may be hundreds, so they are not looked at. */
function frozen(decision: RulesDecision): RulesDecision {
  const { missing, assumed, policies, possible, certain, open, reasons } = decision;
  for (const list of [missing, assumed, policies]) deepFreeze(list);
  // A reason that no rule gave is alone, and made for this decision.
  if (reasons.length === 1) deepFreeze(reasons[0]);
  for (const list of [possible, certain, open, reasons]) Object.freeze(list);
  return Object.freeze(decision);
}
