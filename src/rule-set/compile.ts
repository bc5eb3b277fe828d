import {
  buildLexicon,
  buildTree,
  type Condition,
  type HitPolicy,
  type Lexicon,
  listRules,
  orderNamed,
  type RuleList,
  type Tree,
} from "../conditions/index.js";
import { canonicalJson } from "./digest.js";
import type { Rule, RuleEvent, RuleSet } from "./document.js";
import type { Kind } from "./kind.js";
import { vocabularyOf } from "./vocabulary.js";

/** The rules of one question in order, with the events they raise. */
export interface Question {
  readonly list: RuleList;
  /** The rules of `list`, index by index. */
  readonly rules: readonly Rule[];
  /** Events by key. */
  readonly events: readonly RuleEvent[];
  readonly otherwise: RuleEvent | null;
}

/** A rule set ready to answer. */
export interface CompiledSet {
  readonly kind: Kind;
  readonly lexicon: Lexicon;
  readonly named: ReadonlyMap<string, Tree>;
  /** By event type; `*` where one hit policy spans all events. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Trees of table rows that carry conditions, by their JSON Pointer; filled on first use. */
  readonly rowTrees: Map<string, Tree>;
}

/** The question that spans all events of a set. */
export const ALL_EVENTS = "*";

export function compileSet(set: RuleSet, kind: Kind): CompiledSet {
  const { document } = set;
  const lexicon = buildLexicon(vocabularyOf(kind, document.facts ?? {}));
  const named = compileNamed(document.conditions ?? {}, lexicon);
  const ordered = inOrder(document.rules ?? []);
  const questions = new Map<string, Question>();
  for (const [type, hit] of hitPolicies(kind, set)) {
    const fits = (event: RuleEvent) => type === ALL_EVENTS || event.type === type;
    const rules = ordered.filter(({ rule }) => fits(rule.event));
    const { otherwise } = document;
    const fallback = otherwise !== undefined && fits(otherwise) ? otherwise : null;
    questions.set(type, compileQuestion(hit, rules, fallback, lexicon, named));
  }
  return { kind, lexicon, named, questions, rowTrees: new Map() };
}

/** Named conditions in dependency order, so that each finds the trees it shares. */
function compileNamed(
  conditions: Readonly<Record<string, Condition>>,
  lexicon: Lexicon,
): Map<string, Tree> {
  const named = new Map<string, Tree>();
  for (const name of orderNamed(conditions, "").order) {
    named.set(name, buildTree(conditions[name] as Condition, lexicon, named));
  }
  return named;
}

interface PlacedRule {
  readonly rule: Rule;
  readonly index: number;
}

/** Priority descending, then position. */
function inOrder(rules: readonly Rule[]): PlacedRule[] {
  return rules
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => (b.rule.priority ?? 1) - (a.rule.priority ?? 1) || a.index - b.index);
}

/** The hit policy of each question a set answers. */
export function hitPolicies(kind: Kind, { document }: RuleSet): [string, HitPolicy][] {
  if (kind.events !== null) {
    return Object.entries(kind.events).map(([type, { hit }]) => [type, hit]);
  }
  const { hit = "first" } = document as { hit?: HitPolicy | Record<string, HitPolicy> };
  return typeof hit === "string" ? [[ALL_EVENTS, hit]] : Object.entries(hit);
}

function compileQuestion(
  hit: HitPolicy,
  placed: readonly PlacedRule[],
  otherwise: RuleEvent | null,
  lexicon: Lexicon,
  named: ReadonlyMap<string, Tree>,
): Question {
  const keys = new Map<string, number>();
  const events: RuleEvent[] = [];
  const keyOf = (event: RuleEvent) => {
    const spelt = canonicalJson(event);
    let key = keys.get(spelt);
    if (key === undefined) {
      key = events.push(event) - 1;
      keys.set(spelt, key);
    }
    return key;
  };
  const listed = placed.map(({ rule }) => ({
    tree: buildTree(rule.conditions, lexicon, named),
    eventKey: keyOf(rule.event),
  }));
  const otherwiseKey = otherwise === null ? -1 : keyOf(otherwise);
  const rules = placed.map(({ rule }) => rule);
  return { list: listRules(hit, listed, otherwiseKey, lexicon), rules, events, otherwise };
}
