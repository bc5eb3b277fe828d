import {
  assumedFacts,
  evaluateList,
  type HitPolicy,
  type Hits,
  type LoadedFacts,
  type LoadOptions,
  loadFacts,
  missingSlots,
  type Tree,
} from "../conditions/index.js";
import { AftersaleError, type AssumedFact, perObject } from "../decision/index.js";
import type { Question } from "./compile.js";
import type { Rule, RuleEvent, RuleSet } from "./document.js";
import { compiledSet } from "./parsed.js";

/** What the rules of one question say about some facts. */
export interface Answer<R extends Rule = Rule> {
  readonly hit: HitPolicy;
  readonly status: "determined" | "needs-facts" | "conflict";
  /** The rules that surely hold: for `first` the winner alone. */
  readonly certain: readonly R[];
  /** The rules that may yet hold and would change the answer. */
  readonly open: readonly R[];
  /** The events that stand: those of `certain`, or `otherwise` where no rule holds or may hold. */
  readonly events: readonly RuleEvent[];
  /**
   * For `first` and `unique`: every event the answer may still turn into (null: none, or a
   * conflict). Empty for `collect`, where any part of `open` may join `certain`.
   */
  readonly possible: readonly (RuleEvent | null)[];
  /** Names of the facts that can still matter. */
  readonly missing: readonly string[];
  /** Defaults that the rules of this question read. */
  readonly assumed: readonly AssumedFact[];
}

/**
 * Loads facts for a set: nested, by its vocabulary. A domain passes `derived: true` once it has
 * computed the derived ones. Throws every issue of the facts.
 */
export function factsFor(
  set: RuleSet,
  facts: unknown,
  options: LoadOptions = { derived: true },
): LoadedFacts {
  const loaded = loadFacts(compiledSet(set).lexicon, facts, options);
  if (loaded.issues.length > 0) throw new AftersaleError(loaded.issues);
  return loaded;
}

/** Asks the rules of one event type; the facts come from `factsFor` on the same set. */
export function ask(set: RuleSet, event: string, facts: LoadedFacts): Answer {
  const answer = askPlainly(set, event, facts);
  const { lexicon, questions } = compiledSet(set);
  const { reads } = (questions.get(event) as Question).list;
  const read = facts.defaulted.filter((slot) => reads.has(slot));
  // Not spread first: adding a key to a spread object is slow.
  return { assumed: assumedFacts(lexicon, read), ...answer };
}

/** `ask` for callers that do not list the defaults of each question. */
export function askPlainly(
  set: RuleSet,
  event: string,
  facts: LoadedFacts,
): Omit<Answer, "assumed"> {
  const compiled = compiledSet(set);
  const question = compiled.questions.get(event) as Question;
  const hits = relevant(question, evaluateList(question.list, facts.slots));
  if (hits.certain.length + hits.open.length === 0) return unhit(question);
  const answer = answerOf(question, hits);
  const { names } = compiled.lexicon;
  const waiting =
    answer.status === "needs-facts" ? missingSlots(question.list, hits, facts.slots) : [];
  return {
    hit: question.list.hit,
    status: answer.status,
    certain: answer.certain,
    open: answer.open,
    events: answer.events,
    possible: answer.possible,
    missing: waiting.map((slot) => names[slot] as string),
  };
}

/** The condition of a rule as it was compiled for its question. */
export function treeOf(set: RuleSet, event: string, rule: Rule): Tree {
  const { list, rules } = compiledSet(set).questions.get(event) as Question;
  return (list.rules[rules.indexOf(rule)] as { readonly tree: Tree }).tree;
}

/** The answer where no rule holds or may hold, made once. */
const unhit = perObject(
  (question: Question): Omit<Answer, "assumed"> => ({
    hit: question.list.hit,
    ...answerOf(question, NO_HITS),
    missing: [],
  }),
);

const NO_HITS: Hits = { certain: [], open: [], shields: [] };

/** Under `unique` an open rule that would raise the event that already stands changes nothing. */
function relevant({ list }: Question, hits: Hits): Hits {
  const standing = list.rules[hits.certain[0] ?? -1]?.eventKey;
  if (list.hit !== "unique" || standing === undefined) return hits;
  return { ...hits, open: hits.open.filter((i) => list.rules[i]?.eventKey !== standing) };
}

function answerOf(
  question: Question,
  { certain, open }: Hits,
): Omit<Answer, "hit" | "missing" | "assumed"> {
  const ruleAt = (i: number) => question.rules[i] as Rule;
  const rules = { certain: certain.map(ruleAt), open: open.map(ruleAt) };
  if (question.list.hit === "collect") {
    const events = rules.certain.map(({ event }) => event);
    return {
      status: open.length > 0 ? "needs-facts" : "determined",
      certain: rules.certain,
      open: rules.open,
      events: certain.length + open.length === 0 ? otherwiseEvents(question) : events,
      possible: [],
    };
  }
  const { status, events, possible } = singleAnswer(question, { certain, open });
  return { status, certain: rules.certain, open: rules.open, events, possible };
}

/** `first` and `unique`: one event, the several it may be, or a contradiction. */
function singleAnswer(
  question: Question,
  { certain, open }: Pick<Hits, "certain" | "open">,
): Pick<Answer, "status" | "events" | "possible"> {
  const keyOf = (i: number) => question.list.rules[i]?.eventKey as number;
  const eventOf = (key: number) => question.events[key] ?? null;
  const sure = new Set(certain.map(keyOf));
  if (sure.size > 1) return { status: "conflict", events: [], possible: [null] };
  const standing = certain.length > 0 ? [...sure] : [question.list.otherwiseKey];
  const keys = new Set([...standing, ...open.map(keyOf)]);
  const mayClash =
    question.list.hit === "unique" && new Set([...sure, ...open.map(keyOf)]).size > 1;
  const possible = [...[...keys].map(eventOf), ...(mayClash ? [null] : [])];
  if (keys.size > 1) return { status: "needs-facts", events: [], possible: [...new Set(possible)] };
  const event = eventOf(standing[0] as number);
  return { status: "determined", events: event === null ? [] : [event], possible: [event] };
}

const otherwiseEvents = ({ otherwise }: Question) => (otherwise === null ? [] : [otherwise]);
