import {
  evaluateList,
  factBuffer,
  firstOf,
  indexNow,
  type LoadOptions,
  type Slots,
} from "../conditions/index.js";
import { AftersaleError, takeOptions } from "../decision/index.js";
import { compiledSet, type Rule, type RuleSet } from "../rule-set/index.js";
import { hostFacts } from "./host-facts.js";
import { decideOptions, planOf } from "./plan.js";
import type { DecideOptions } from "./rules-decision.js";
import { issue } from "./texts/index.js";

/** No rule holds: `otherwise` stands. */
export const NONE_HOLDS = -1;
/** The answer hangs on facts that are missing; `decide` says which. */
export const NEEDS_FACTS = -2;

/** Rules for a hot loop: places instead of decisions. Safe to share; each call is complete in itself. */
export interface CompiledRules {
  /** The rules of the question, in the order in which they decide. */
  readonly rules: readonly Rule[];
  /** The place in `rules` of the first one that holds, `NONE_HOLDS` or `NEEDS_FACTS`. */
  readonly first: (facts: unknown) => number;
  /**
   * How many rules hold, their places written to `into` as far as it reaches, or `NEEDS_FACTS`.
   * Under hit policy `first` that is the winner alone.
   */
  readonly all: (facts: unknown, into: Int32Array) => number;
}

/**
 * Makes the rules of a set of kind `rules` ready for hot loops: builds the index at once and reads
 * facts into slots that are used again. Facts are checked as `decide` checks them; reasons, defaults
 * used and dates in force are left to `decide`, so a draft, or a set with `basis`, needs `preview`.
 *
 * @param ruleSet from `parseRuleSet`
 * @throws AftersaleError `rule-set.not-parsed`, `rules.governed`; `first` and `all` throw every
 * issue of the facts
 * @example
 * const { rules, first } = compileRules(ruleSet);
 * rules[first({ order: { total: "120.00" } })]?.event; // { type: "free-shipping" }
 */
export function compileRules(
  ruleSet: RuleSet<"rules">,
  options: DecideOptions = {},
): CompiledRules {
  const asked = takeOptions(options, decideOptions);
  const { question, governance } = planOf(ruleSet, asked);
  if (asked.preview !== true && (governance === null || !("policy" in governance))) {
    throw new AftersaleError([issue("rules.governed", "", { set: ruleSet.id })]);
  }
  const { list, rules } = question;
  indexNow(list);
  const read = slotReader(ruleSet, hostFacts(asked));
  const isFirst = list.hit === "first";
  const all = (facts: unknown, into: Int32Array) => {
    const { certain, open } = evaluateList(list, read(facts));
    if (open.length > 0) return NEEDS_FACTS;
    const room = Math.min(certain.length, into.length);
    for (let i = 0; i < room; i++) into[i] = certain[i] as number;
    return certain.length;
  };
  const one = new Int32Array(1);
  const first = (facts: unknown) => {
    if (isFirst) return firstOf(list, read(facts));
    const count = all(facts, one);
    return count > 0 ? (one[0] as number) : count === 0 ? NONE_HOLDS : NEEDS_FACTS;
  };
  return Object.freeze({ rules, first, all });
}

function slotReader(set: RuleSet, options: LoadOptions): (facts: unknown) => Slots {
  const read = factBuffer(compiledSet(set).lexicon, options);
  return (facts) => {
    const { slots, issues } = read(facts);
    if (issues.length > 0) throw new AftersaleError([...issues]);
    return slots;
  };
}
