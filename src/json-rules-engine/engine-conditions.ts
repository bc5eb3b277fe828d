import type { Condition, ConditionValue } from "../conditions/index.js";

/** A condition as json-rules-engine takes it: dotted facts as a fact and a path. */
export type EngineCondition = Readonly<Record<string, unknown>>;

/** @param whole facts that the Engine knows by their whole dotted name */
export function engineCondition(condition: Condition, whole: ReadonlySet<string>): EngineCondition {
  const inner = (child: Condition) => engineCondition(child, whole);
  if ("all" in condition) return { all: condition.all.map(inner) };
  if ("any" in condition) return { any: condition.any.map(inner) };
  if ("not" in condition) return { not: inner(condition.not) };
  if ("condition" in condition) return { condition: condition.condition };
  const { fact, operator, value } = condition;
  return { ...reference(fact, whole), operator, value: engineValue(value, whole) };
}

/** Its named conditions must be boolean nodes. */
export const engineRoot = (condition: Condition, whole: ReadonlySet<string>): EngineCondition =>
  engineCondition("fact" in condition ? { all: [condition] } : condition, whole);

function reference(fact: string, whole: ReadonlySet<string>): EngineCondition {
  const dot = whole.has(fact) ? -1 : fact.indexOf(".");
  return dot < 0 ? { fact } : { fact: fact.slice(0, dot), path: `$${fact.slice(dot)}` };
}

function engineValue(value: ConditionValue, whole: ReadonlySet<string>): unknown {
  if (typeof value === "object" && value !== null && "fact" in value) {
    return reference(value.fact, whole);
  }
  return Array.isArray(value) ? [...value] : value;
}
