import type { Condition, LeafCondition, Scalar } from "../../src/index.js";
import type { GeneratedSet } from "./generate.js";

/**
 * A second, tiny interpreter: walks the JSON as written, shares no code with the product, knows
 * complete facts only. Compares decimals as big integers and instants with `Date.parse`.
 */
export function referenceHits(
  set: GeneratedSet,
  facts: Readonly<Record<string, unknown>>,
): number[] {
  return set.rules.flatMap(({ conditions }, i) => (holds(set, conditions, facts) ? [i] : []));
}

type Facts = Readonly<Record<string, unknown>>;

function holds(set: GeneratedSet, node: Condition, facts: Facts): boolean {
  if ("all" in node) return node.all.every((child) => holds(set, child, facts));
  if ("any" in node) return node.any.some((child) => holds(set, child, facts));
  if ("not" in node) return !holds(set, node.not, facts);
  if ("condition" in node) return holds(set, set.conditions[node.condition] as Condition, facts);
  return leafHolds(set, node, facts);
}

function leafHolds(set: GeneratedSet, leaf: LeafCondition, facts: Facts): boolean {
  const parts = leaf.operator.split(":");
  const negated = parts[0] === "not";
  if (negated) parts.shift();
  const over = parts[0] === "someFact" || parts[0] === "everyFact" ? parts.shift() : null;
  const type = parts.length === 2 ? (parts.shift() as string) : null;
  const base = parts[0] as string;
  const fact = facts[leaf.fact];
  const { value } = leaf;
  const other =
    typeof value === "object" && value !== null && "fact" in value ? facts[value.fact] : value;
  const itemType = itemTypeOf(set, leaf.fact);
  const single = (one: unknown) => compare(type ?? itemType, type !== null, base, one, other);
  let answer: boolean;
  if (over !== null) {
    const items = fact as unknown[] | null;
    answer = items !== null && (over === "someFact" ? items.some(single) : items.every(single));
  } else if (base === "contains") answer = fact !== null && (fact as unknown[]).includes(other);
  else if (base === "doesNotContain")
    answer = fact !== null && !(fact as unknown[]).includes(other);
  else answer = single(fact);
  return answer !== negated;
}

function itemTypeOf(set: GeneratedSet, fact: string): string {
  const definition = set.facts[fact];
  return definition?.type === "array" ? definition.items.type : (definition?.type ?? "string");
}

function compare(type: string, decorated: boolean, base: string, a: unknown, b: unknown): boolean {
  if (base === "in") return (b as unknown[]).includes(a);
  if (base === "notIn") return !(b as unknown[]).includes(a);
  if (decorated && (a === null || b === null)) return false;
  if (base === "equal") return order(type, a) === order(type, b);
  if (base === "notEqual") return order(type, a) !== order(type, b);
  if (a === null || b === null) return false;
  const x = order(type, a) as number;
  const y = order(type, b) as number;
  if (base === "lessThan") return x < y;
  if (base === "lessThanInclusive") return x <= y;
  return base === "greaterThan" ? x > y : x >= y;
}

function order(type: string, value: unknown): Scalar | bigint {
  if (value === null) return null;
  if (type === "instant") return Date.parse(value as string);
  if (type !== "decimal") return value as Scalar;
  const [whole = "", fraction = ""] = (value as string).split(".");
  return BigInt(whole + fraction.padEnd(6, "0"));
}
