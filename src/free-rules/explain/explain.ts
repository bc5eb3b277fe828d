import { optionShapes, type Result } from "../../decision/index.js";
import { ask, defineSetFunction, factRefs, factsFor, type RuleSet } from "../../rule-set/index.js";
import { type FactOptions, factOptions, hostFacts } from "../host-facts.js";
import { planOf } from "../plan.js";
import type { Explanation } from "./explanation.js";
import { findings } from "./findings.js";
import { nearestFlip } from "./nearest-flip.js";

export interface ExplainOptions extends FactOptions {
  /** The event type asked for, where the set's `hit` names a policy for each. */
  readonly event?: string;
  /** Whether to look for the nearest change that flips the answer; true if not given. */
  readonly nearest?: boolean;
  /** How many changes may be tried; 50,000 if not given. */
  readonly tries?: number;
}

const TRIES = 50_000;

const OPTIONS = {
  event: optionShapes.text,
  nearest: optionShapes.flag,
  tries: optionShapes.count,
  ...factOptions,
};

/**
 * Explains what a set of kind `rules` says about some facts: why each rule holds or does not, with
 * the values its conditions read, what is not known, and the nearest change that would flip the
 * answer. Dates in force and approval are not its concern.
 *
 * @param ruleSet from `parseRuleSet`
 * @param facts nested plain JSON, as the set's `facts` declares it
 * @throws AftersaleError with every issue of the facts, or `rule-set.not-parsed`
 * @example
 * explain(ruleSet, { order: { total: "80.00" } }).nearest;
 * // { changes: [{ fact: "order.total", at: "/order/total", from: "80", to: "100" }], events: [{ type: "free-shipping" }] }
 */
export function explain(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: ExplainOptions,
): Explanation {
  return explainTwins.run(ruleSet, facts, options);
}

/** `explain` as a Result. */
export function safeExplain(
  ruleSet: RuleSet<"rules">,
  facts: unknown,
  options?: ExplainOptions,
): Result<Explanation> {
  return explainTwins.safe(ruleSet, facts, options);
}

export const explainTwins = defineSetFunction({
  name: "explain",
  kind: "rules",
  options: OPTIONS,
  decide: (set, facts, options): Explanation => {
    const plan = planOf(set, options);
    const loaded = factsFor(set, facts, hostFacts(options));
    const { hit, status, events, certain, missing } = ask(set, plan.event, loaded);
    const decisive = new Set(certain);
    const look = options.nearest !== false && status !== "needs-facts";
    const { flip, complete } = look
      ? nearestFlip(plan, loaded, options.tries ?? TRIES)
      : NOT_LOOKED;
    return {
      set: `${set.id}@${set.version}`,
      hit,
      status,
      events: status === "needs-facts" ? [] : events,
      rules: findings(plan, loaded.slots, decisive),
      missing: factRefs(set, missing),
      nearest: flip,
      nearestComplete: complete,
    };
  },
});

const NOT_LOOKED = { flip: null, complete: false };
