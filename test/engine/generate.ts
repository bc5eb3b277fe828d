import type { Condition, FactDefinition, HitPolicy, Scalar } from "../../src/index.js";
import type { Random } from "./random.js";
import { type FactPool, pools } from "./vocabulary.js";

export interface GeneratedRule {
  readonly name: string;
  readonly priority: number;
  readonly conditions: Condition;
  readonly event: { readonly type: string; readonly params: { readonly to: number } };
}

/** A document of kind `rules`, plain JSON. */
export interface GeneratedSet {
  readonly facts: Readonly<Record<string, FactDefinition>>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: readonly GeneratedRule[];
  readonly hit: HitPolicy;
  readonly otherwise?: GeneratedRule["event"];
}

export interface Shape {
  readonly rules: number;
  readonly facts: number;
  readonly depth: number;
  readonly hit: HitPolicy;
  /** Events to choose from: few make rules agree. */
  readonly events: number;
  /** The facts to choose from; all of the vocabulary if not given. */
  readonly from?: readonly string[];
}

export function generateSet(random: Random, shape: Shape): GeneratedSet {
  const names = shuffled(random, shape.from ?? Object.keys(pools)).slice(0, shape.facts);
  const facts = Object.fromEntries(names.map((name) => [name, pool(name).definition]));
  const named = { first: nest(random, names, 1, []), second: nest(random, names, 1, ["first"]) };
  const event = () => ({ type: "route", params: { to: random.below(shape.events) } });
  const rules = Array.from({ length: shape.rules }, (_, i) => ({
    name: `rule-${i}`,
    priority: shape.rules * 2 - i,
    conditions: root(random, names, shape.depth),
    event: event(),
  }));
  const otherwise = random.chance(0.5) ? { otherwise: event() } : {};
  return { facts, conditions: named, rules, hit: shape.hit, ...otherwise };
}

export const document = (set: GeneratedSet) => ({
  format: "aftersale/1",
  kind: "rules" as const,
  id: "test/generated",
  version: "1.0.0",
  title: { en: "Generated", "zh-CN": "生成" },
  effective: { from: "2026-01-01", to: null },
  ...set,
});

const pool = (name: string) => pools[name] as FactPool;

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.below(rest.length), 1)[0] as T);
}

/** A boolean node, most often a flat `all` of two to four, as rules in the field are. */
function root(random: Random, names: readonly string[], depth: number): Condition {
  if (depth > 1 && random.chance(0.5)) return nest(random, names, depth, ["first", "second"]);
  const children = Array.from({ length: 2 + random.below(3) }, () => leaf(random, names));
  return random.chance(0.85) ? { all: children } : { any: children };
}

function nest(
  random: Random,
  names: readonly string[],
  depth: number,
  named: readonly string[],
): Condition {
  const child = () =>
    depth > 1 && random.chance(0.5) ? nest(random, names, depth - 1, named) : leaf(random, names);
  const roll = random.below(10);
  if (roll < 2) return { not: child() };
  if (roll === 2 && named.length > 0) return { condition: random.pick(named) };
  const children = Array.from({ length: 1 + random.below(3) }, child);
  return roll < 6 ? { any: children } : { all: children };
}

function leaf(random: Random, names: readonly string[]): Condition {
  const fact = random.pick(names);
  const { definition } = pool(fact);
  const isArray = definition.type === "array";
  const type = isArray ? definition.items.type : definition.type;
  const decorated = type === "date" || type === "instant" || type === "decimal";
  const negated = random.chance(0.15) ? "not:" : "";
  const orders = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
  const contains = isArray && type !== "instant" && type !== "decimal" && random.chance(0.6);
  const over = isArray && !contains ? random.pick(["someFact:", "everyFact:"]) : "";
  if (contains) {
    const base = random.pick(["contains", "doesNotContain"]);
    return { fact, operator: `${negated}${base}`, value: constantOf(random, fact) };
  }
  if (!decorated && random.chance(0.4)) {
    const base = random.pick(["in", "notIn"]);
    const value = Array.from({ length: 1 + random.below(3) }, () =>
      constantOf(random, fact, over === ""),
    );
    return { fact, operator: `${negated}${over}${base}`, value };
  }
  const base = random.pick(
    ordered(type) ? [...orders, "equal", "notEqual"] : ["equal", "notEqual"],
  );
  const takesNull = !decorated && !orders.includes(base) && over === "";
  const value = otherFact(random, names, fact, takesNull) ?? constantOf(random, fact, takesNull);
  return { fact, operator: `${negated}${over}${decorated ? `${type}:` : ""}${base}`, value };
}

const ordered = (type: string) => type !== "string" && type !== "boolean";

function constantOf(random: Random, fact: string, nullFits = false): Scalar {
  const fits = pool(fact).values.filter((value) => value !== null || nullFits);
  return random.pick(fits);
}

/** Now and then another fact of the same type on the value side. */
function otherFact(random: Random, names: readonly string[], fact: string, nullFits: boolean) {
  if (!random.chance(0.2)) return null;
  const kindOf = ({ type }: { type: string }) => (type === "integer" ? "number" : type);
  const own = pool(fact).definition;
  const type = kindOf(own.type === "array" ? own.items : own);
  const others = names.filter((name) => {
    const { definition } = pool(name);
    if (name === fact || definition.type === "array" || kindOf(definition) !== type) return false;
    return nullFits || definition.nullable !== true;
  });
  return others.length === 0 ? null : { fact: random.pick(others) };
}

/** Flat facts by dotted name; absent with the given chance. */
export function generateFacts(
  random: Random,
  set: GeneratedSet,
  missing: number,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(set.facts)) {
    if (random.chance(missing)) continue;
    const { values } = pool(name);
    if (definition.type !== "array") facts[name] = random.pick(values);
    else if (definition.nullable && random.chance(0.2)) facts[name] = null;
    else facts[name] = values.filter(() => random.chance(0.4));
  }
  return facts;
}
