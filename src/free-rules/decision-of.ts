import { deepFreeze, type PolicyRef, perObject, type Reason } from "../decision/index.js";
import {
  type Answer,
  factRefs,
  noneInForce,
  type Rule,
  type RuleEvent,
  type RuleSet,
} from "../rule-set/index.js";
import type { RulesDecision } from "./rules-decision.js";
import { plainReason, ruleReason } from "./texts/index.js";

/** The decision of a set that may not decide. */
export function undecided(
  set: RuleSet,
  { date, ask: wanted }: { date: string | null; ask: readonly string[] },
): RulesDecision {
  const none = { outcome: null, confidence: "own-policy", possible: [], assumed: [] } as const;
  const empty = { certain: [], open: [], policies: [], nextChangeAt: null } as const;
  if (wanted.length > 0) {
    return {
      status: "needs-facts",
      ...none,
      ...empty,
      missing: factRefs(set, wanted),
      reasons: [],
    };
  }
  const reasons = noneInForce(set.id, { date, versions: [set] });
  return { status: "no-policy", ...none, ...empty, missing: [], reasons };
}

/** The decision that an answer makes, under the policy that gave it. */
export function decisionOf(set: RuleSet, answer: Answer, policy: PolicyRef): RulesDecision {
  const { status, events } = answer;
  const certain = eventsOf(answer.certain);
  const collects = answer.hit === "collect";
  const outcome = collects ? events : (events[0] ?? null);
  return {
    status,
    outcome: status === "determined" ? outcome : null,
    confidence: "own-policy",
    missing: orNone(factRefs(set, answer.missing)),
    possible: collects && status === "determined" ? [events] : possibleOf(answer, certain),
    assumed: orNone(answer.assumed),
    certain,
    open: eventsOf(answer.open),
    reasons: reasonsOf(set, answer),
    policies: policiesOf(policy),
    nextChangeAt: null,
  };
}

/** Where the one rule that holds is the one possibility, one list says both. */
function possibleOf(
  { possible, certain: rules }: Answer,
  certain: readonly RuleEvent[],
): readonly (RuleEvent | null)[] {
  return rules.length === 1 && possible.length === 1 && possible[0] === certain[0]
    ? certain
    : possible;
}

/** The same policy decides again and again, so its list is kept. */
const policiesOf = perObject((policy: PolicyRef): readonly PolicyRef[] => [policy]);

const NONE: readonly never[] = Object.freeze([]);

/** Most lists of most decisions are empty, and decisions are kept: one empty list serves all. */
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

const eventsOf = (rules: readonly Rule[]) => orNone(rules.map(({ event }) => event));

function reasonsOf(set: RuleSet, { status, certain, open, events }: Answer): Reason[] {
  if (status === "conflict") return certain.map((rule) => reasonOf(set, rule, "rules.conflict"));
  const held = certain.map((rule) => reasonOf(set, rule, "rules.held"));
  const waiting = open.map((rule) => reasonOf(set, rule, "rules.open"));
  if (held.length + waiting.length > 0) return [...held, ...waiting];
  const [event] = events;
  return [
    event === undefined
      ? plainReason(set, "rules.none-held")
      : plainReason(set, "rules.otherwise", { event: event.type }),
  ];
}

type RuleCode = "rules.held" | "rules.open" | "rules.conflict";

const reasonsOfRule = perObject((_: Rule): Partial<Record<RuleCode, Reason>> => ({}));

/** A rule gives the same reason each time, so it is made once and frozen. */
function reasonOf(set: RuleSet, rule: Rule, code: RuleCode): Reason {
  const made = reasonsOfRule(rule);
  made[code] ??= deepFreeze(ruleReason(set, rule, code, { event: rule.event.type }));
  return made[code];
}
