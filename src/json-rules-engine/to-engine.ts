import { Engine } from "json-rules-engine";
import type { FactDefinition, Lexicon } from "../conditions/index.js";
import { AftersaleError } from "../decision/index.js";
import { ALL_EVENTS, compiledSet, type RuleSet } from "../rule-set/index.js";
import { engineCondition, engineRoot } from "./engine-conditions.js";
import { addTypeDecorators } from "./operators.js";
import { resolvePath } from "./path-resolver.js";
import { issue } from "./texts/index.js";

export interface ToEngineOptions {
  /** Take only the rules that raise this event type. */
  readonly event?: string;
}

/**
 * A parsed rule set as an Engine of json-rules-engine, ready for asynchronous facts and event
 * handlers: our decorators are registered, paths are walked by own properties only, and every rule
 * has a priority of its own so that the order is ours. Run it with nested facts. What the Engine
 * cannot do stays behind: hit policies (it raises every true rule), missing facts (they are
 * `undefined`, so that `notEqual` holds), sharing one Engine between overlapping runs.
 *
 * @param ruleSet from `parseRuleSet`, of any kind whose rules decide
 * @throws AftersaleError `rule-set.not-parsed`, `bridge.no-event`
 * @example
 * const { events } = await toEngine(ruleSet).run({ order: { total: "120.00" } });
 * events; // [{ type: "free-shipping" }]
 */
export function toEngine(ruleSet: RuleSet, { event }: ToEngineOptions = {}): Engine {
  const { lexicon, questions } = compiledSet(ruleSet);
  if (event !== undefined && !questions.has(event) && !questions.has(ALL_EVENTS)) {
    throw new AftersaleError([
      issue("bridge.no-event", "", { event, expected: [...questions.keys()] }),
    ]);
  }
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: resolvePath as never,
  });
  addTypeDecorators(engine);
  const whole = addDefaults(engine, lexicon);
  for (const [name, condition] of Object.entries(ruleSet.document.conditions ?? {})) {
    engine.setCondition(name, engineRoot(condition, whole) as never);
  }
  const rules = rulesInOrder(ruleSet).filter(
    (rule) => event === undefined || rule.event.type === event,
  );
  rules.forEach(({ name, conditions, event: raised }, i) => {
    engine.addRule({
      name,
      priority: rules.length - i,
      conditions: engineCondition(conditions, whole) as never,
      event: plainCopy(raised) as never,
    });
  });
  return engine;
}

const rulesInOrder = ({ document }: RuleSet) =>
  [...(document.rules ?? [])].sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1));

/** The Engine writes into what it is given, and ours is frozen. */
const plainCopy = (event: unknown): unknown => JSON.parse(JSON.stringify(event));

/**
 * Facts with a default become facts of the Engine: at the top a plain one, which what the host
 * passes replaces; below, by their whole dotted name, computed from the fact above them. Returns
 * those names.
 */
function addDefaults(engine: Engine, { names, definitions }: Lexicon): ReadonlySet<string> {
  const whole = new Set<string>();
  names.forEach((name, slot) => {
    const { default: value, nullable } = definitions[slot] as FactDefinition;
    if (value === undefined) return;
    const dot = name.indexOf(".");
    if (dot < 0) {
      engine.addFact(name, value as never);
      return;
    }
    whole.add(name);
    engine.addFact(name, async (_params, almanac) => {
      const found = resolvePath(await almanac.factValue(name.slice(0, dot)), name.slice(dot));
      return found === null && nullable === true ? null : (found ?? value);
    });
  });
  return whole;
}
