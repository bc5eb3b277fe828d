import { CONFLICT, evaluateList, missingSlots, possibleOf } from "../conditions/index.js";
import { type FactRef, type OptionsOf, optionShapes, type Result } from "../decision/index.js";
import {
  compiledSet,
  defineSetFunction,
  factRefs,
  factsFor,
  type RuleEvent,
  type RuleSet,
} from "../rule-set/index.js";
import { decideTwins } from "./decide.js";
import { hostFacts } from "./host-facts.js";
import { decideOptions, planOf } from "./plan.js";
import type { DecideOptions, RulesDecision } from "./rules-decision.js";

export interface PossibleOptions extends DecideOptions {
  /** Search for what can really happen instead of a quick superset. */
  readonly exact?: boolean;
  /** How many splits the search may try; 20,000 if not given. */
  readonly budget?: number;
}

/** What may still come of a decision. */
export interface PossibleOutcomes {
  /** True: exactly what can happen. False: a superset, asked for or because the budget ended. */
  readonly exact: boolean;
  /** Hit policy `first` and `unique`: each event that may stand; null for none, or a conflict. */
  readonly outcomes: readonly (RuleEvent | null)[];
  /** Hit policy `collect`: events sure to be raised. */
  readonly certain: readonly RuleEvent[];
  /** Hit policy `collect`: events that may or may not be raised. */
  readonly open: readonly RuleEvent[];
  /** The facts that can still matter: learning one of them can change the answer. */
  readonly missing: readonly FactRef[];
}

const SPLITS = 20_000;

const OPTIONS = { ...decideOptions, exact: optionShapes.flag, budget: optionShapes.count };

/**
 * What a set of kind `rules` may still decide when facts are missing, and which facts can matter.
 * Without `exact` it is what `decide` announces: never too little, at times too much. With `exact`
 * a search over the values that the rules tell apart gives exactly that, or says that its budget
 * ended (`exact: false`).
 *
 * @param ruleSet from `parseRuleSet`
 * @param facts nested plain JSON, as the set's `facts` declares it
 * @throws AftersaleError with every issue of the facts, or `rule-set.not-parsed`
 * @example
 * possibleOutcomes(ruleSet, {}, { exact: true }).missing; // [{ fact: "order.total", at: "/order/total" }]
 */
export function possibleOutcomes(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: PossibleOptions,
): PossibleOutcomes {
  return possibleOutcomesTwins.run(ruleSet, facts, options);
}

/** `possibleOutcomes` as a Result. */
export function safePossibleOutcomes(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: PossibleOptions,
): Result<PossibleOutcomes> {
  return possibleOutcomesTwins.safe(ruleSet, facts, options);
}

export const possibleOutcomesTwins = defineSetFunction({
  name: "possibleOutcomes",
  kind: "rules",
  options: OPTIONS,
  decide: (set, facts, options): PossibleOutcomes => {
    const { exact, budget = SPLITS, ...asked } = options;
    const decision = decideTwins.run(set, facts, asked);
    if (decision.status !== "needs-facts") return asDecided(decision, true);
    // Without a version in force there are no rules to search; only the dates are asked for.
    if (exact !== true || decision.policies.length === 0) return asDecided(decision, false);
    return searched(set, facts, asked, budget);
  },
});

function asDecided(
  { possible, certain, open, missing }: RulesDecision,
  exact: boolean,
): PossibleOutcomes {
  const outcomes = possible.filter((each): each is RuleEvent | null => !Array.isArray(each));
  return { exact, outcomes, certain, open, missing };
}

function searched(
  set: RuleSet<"rules">,
  facts: unknown,
  options: OptionsOf<typeof decideOptions>,
  budget: number,
): PossibleOutcomes {
  const { question } = planOf(set, options);
  const { list, rules, events } = question;
  const { names } = compiledSet(set).lexicon;
  const { slots } = factsFor(set, facts, hostFacts(options));
  const announced = missingSlots(list, evaluateList(list, slots), slots);
  const found = possibleOf(list, slots, announced, { left: budget });
  const eventsOf = (places: readonly number[]) =>
    list.hit === "collect" ? places.flatMap((i) => rules[i]?.event ?? []) : [];
  return {
    exact: found.exact,
    outcomes: [
      ...new Set(found.keys.map((key) => (key === CONFLICT ? null : (events[key] ?? null)))),
    ],
    certain: eventsOf(found.certain),
    open: eventsOf(found.open),
    missing: factRefs(
      set,
      found.missing.map((slot) => names[slot] as string),
    ),
  };
}
