import { factPointer } from "../conditions/index.js";
import {
  AftersaleError,
  type Decision,
  type FactRef,
  fail,
  issue,
  ok,
  type PolicyRef,
  type Reason,
  type Result,
  unwrap,
} from "../decision/index.js";
import {
  ALL_EVENTS,
  type Answer,
  ask,
  compiledSet,
  factsFor,
  inForce,
  plainReason,
  type RuleEvent,
  type RuleSet,
  ruleReason,
} from "../rule-set/index.js";

export interface DecideOptions {
  /** The event type asked for, where the set's `hit` names a policy for each. */
  readonly event?: string;
  /** Lets a draft, or a version not in force on its basis date, decide. */
  readonly preview?: boolean;
}

/**
 * What free rules decide: `outcome` is the event (hit policy `first` and `unique`; null where no
 * rule holds and there is no `otherwise`), or the array of events (`collect`). While facts are
 * missing `certain` holds what already stands and `open` what may yet join it.
 */
export interface RulesDecision extends Decision<RuleEvent | readonly RuleEvent[]> {
  readonly certain: readonly RuleEvent[];
  readonly open: readonly RuleEvent[];
}

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
  ruleSet: RuleSet,
  facts: unknown,
  options: DecideOptions = {},
): RulesDecision {
  return unwrap(safeDecide(ruleSet, facts, options));
}

/** `decide` as a Result. */
export function safeDecide(
  ruleSet: RuleSet,
  facts: unknown,
  options: DecideOptions = {},
): Result<RulesDecision> {
  try {
    return ok(decideParsed(ruleSet, facts, options));
  } catch (error) {
    if (error instanceof AftersaleError) return fail(error.issues);
    throw error;
  }
}

function decideParsed(set: RuleSet, facts: unknown, options: DecideOptions): RulesDecision {
  const question = questionOf(set, options.event);
  const loaded = factsFor(set, facts, { derived: false });
  const governed = governance(set, facts, options);
  if (!("policy" in governed)) return undecided(set, governed);
  return decisionOf(set, ask(set, question, loaded), governed.policy);
}

function questionOf(set: RuleSet, event: string | undefined): string {
  const { kind, questions } = compiledSet(set);
  if (kind.name !== "rules") {
    const params = { expected: "rules", found: kind.name };
    throw new AftersaleError([issue("rule-set.wrong-kind", "", params)]);
  }
  if (questions.has(ALL_EVENTS)) return ALL_EVENTS;
  if (event !== undefined && questions.has(event)) return event;
  throw new AftersaleError([
    issue("rule-set.event-needed", "", { expected: [...questions.keys()] }),
  ]);
}

type Governance =
  | { readonly policy: PolicyRef }
  | { readonly date: string | null; readonly ask: readonly string[] };

/**
 * Whether this set may decide. A set without `authority` and `basis` asks for no governance; one
 * with either is held to what it says (8.1).
 */
function governance(set: RuleSet, facts: unknown, { preview }: DecideOptions): Governance {
  const { authority, basis = [], effective } = set.document;
  const { id, version, digest } = set;
  const free = { policy: { id, version, digest, basis: null } };
  if (authority === undefined && basis.length === 0) return free;
  if (basis.length === 0) {
    if (typeof authority?.approvedOn === "string") return free;
    if (preview) return { policy: { ...free.policy, preview: true } };
    return { date: effective.from, ask: [] };
  }
  const dates = Object.fromEntries(basis.map((name) => [name, dateAt(facts, name)]));
  const selection = inForce([set], dates, { preview });
  return selection.found === null ? selection : { policy: selection.found.policy };
}

function dateAt(facts: unknown, name: string): string | null {
  const value = name
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], facts);
  return typeof value === "string" ? value : null;
}

function undecided(
  set: RuleSet,
  { date, ask: wanted }: { date: string | null; ask: readonly string[] },
): RulesDecision {
  const none = { outcome: null, confidence: "own-policy", possible: [], assumed: [] } as const;
  const empty = { certain: [], open: [], policies: [], nextChangeAt: null } as const;
  if (wanted.length > 0) {
    return { status: "needs-facts", ...none, ...empty, missing: refs(wanted), reasons: [] };
  }
  const reason = plainReason(set, "policy.none-in-force", { kind: set.id, date });
  return { status: "no-policy", ...none, ...empty, missing: [], reasons: [reason] };
}

const refs = (names: readonly string[]): FactRef[] =>
  names.map((fact) => ({ fact, at: factPointer(fact) }));

function decisionOf(set: RuleSet, answer: Answer, policy: PolicyRef): RulesDecision {
  const { status, certain, open, events, possible } = answer;
  const collects = answer.hit === "collect";
  const outcome = collects ? events : (events[0] ?? null);
  return {
    status,
    outcome: status === "determined" ? outcome : null,
    confidence: "own-policy",
    missing: refs(answer.missing),
    possible: collects && status === "determined" ? [events] : possible,
    assumed: answer.assumed,
    certain: certain.map(({ event }) => event),
    open: open.map(({ event }) => event),
    reasons: reasonsOf(set, answer),
    policies: [policy],
    nextChangeAt: null,
  };
}

function reasonsOf(set: RuleSet, { status, certain, open, events }: Answer): Reason[] {
  if (status === "conflict") {
    return certain.map((rule) =>
      ruleReason(set, rule, "rules.conflict", { event: rule.event.type }),
    );
  }
  const held = certain.map((rule) =>
    ruleReason(set, rule, "rules.held", { event: rule.event.type }),
  );
  const waiting = open.map((rule) =>
    ruleReason(set, rule, "rules.open", { event: rule.event.type }),
  );
  if (held.length + waiting.length > 0) return [...held, ...waiting];
  const [event] = events;
  return [
    event === undefined
      ? plainReason(set, "rules.none-held")
      : plainReason(set, "rules.otherwise", { event: event.type }),
  ];
}
