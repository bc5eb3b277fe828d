import { evaluateList, type LoadedFacts } from "../conditions/index.js";
import {
  AftersaleError,
  deepFreeze,
  type OptionsOf,
  optionShapes,
  perObject,
} from "../decision/index.js";
import {
  ALL_EVENTS,
  ask,
  compiledSet,
  type Question,
  type RuleSet,
  ruleSetIssue,
} from "../rule-set/index.js";
import { decisionOf } from "./decision-of.js";
import { type Governance, lastingGovernance } from "./governance.js";
import { factOptions } from "./host-facts.js";
import type { RulesDecision } from "./rules-decision.js";
import { issue } from "./texts/index.js";

/** What stays the same from one decision of a set to the next. */
export interface Plan {
  readonly set: RuleSet<"rules">;
  readonly event: string;
  readonly question: Question;
  /** Null where dates among the facts decide whether the set may. */
  readonly governance: Governance | null;
  /** Decisions that one rule settles, by its place; at the end the one where no rule holds. */
  readonly settled: (RulesDecision | undefined)[];
}

export const decideOptions = {
  event: optionShapes.text,
  preview: optionShapes.flag,
  ...factOptions,
};

/** Throws where the set was not parsed. */
const plansOf = perObject((set: RuleSet<"rules">) => {
  compiledSet(set);
  return new Map<string, Plan>();
});

/** The plan for a set of kind `rules`, made on first use. Throws where there is none. */
export function planOf(
  set: RuleSet<"rules">,
  { event = "", preview = false }: Pick<OptionsOf<typeof decideOptions>, "event" | "preview">,
): Plan {
  const key = preview ? `preview ${event}` : event;
  return plansOf(set).get(key) ?? makePlan(set, event, preview, key);
}

function makePlan(set: RuleSet<"rules">, asked: string, preview: boolean, key: string): Plan {
  const event = questionOf(set, asked);
  const question = compiledSet(set).questions.get(event) as Question;
  const governance = lastingGovernance(set, preview);
  const plan: Plan = { set, event, question, governance, settled: [] };
  // Where one question spans all events any name may be given; only a few are remembered.
  const known = plansOf(set);
  if (known.size < MAX_PLANS) known.set(key, plan);
  return plan;
}

const MAX_PLANS = 100;

/** The question of a set of kind `rules` that an event type names. */
function questionOf(set: RuleSet, event: string): string {
  const { kind, questions } = compiledSet(set);
  if (kind.name !== "rules") {
    const params = { expected: "rules", found: kind.name };
    throw new AftersaleError([ruleSetIssue("rule-set.wrong-kind", "", params)]);
  }
  if (questions.has(ALL_EVENTS)) return ALL_EVENTS;
  if (questions.has(event)) return event;
  throw new AftersaleError([issue("rules.event-needed", "", { expected: [...questions.keys()] })]);
}

/**
 * The decision that one rule settles: hit policy `first`, nothing open, no default read, one policy
 * whatever the facts. It is the same each time, so it is made once and frozen. Null where the
 * answer must be worked out.
 */
export function settledDecision(plan: Plan, facts: LoadedFacts): RulesDecision | null {
  const { set, question, governance, settled } = plan;
  if (question.list.hit !== "first" || facts.defaulted.length > 0) return null;
  if (governance === null || !("policy" in governance)) return null;
  const { certain, open } = evaluateList(question.list, facts.slots);
  if (open.length > 0) return null;
  const place = certain[0] ?? question.rules.length;
  const known = settled[place];
  if (known !== undefined) return known;
  const decision = deepFreeze(decisionOf(set, ask(set, plan.event, facts), governance.policy));
  settled[place] = decision;
  return decision;
}
