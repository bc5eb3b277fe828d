import type { Key } from "./order-key.js";
import type { Leaf } from "./tree.js";

type Value = Key | readonly Key[];

const SHORT = 8;

/** What a leaf with a constant asks of its fact; long lists of members are looked up. */
export function leafTest({ operator, holds, value }: Leaf): (fact: Value) => boolean {
  const { base, over, negated } = operator;
  const isMembership = base === "in" || base === "notIn";
  if (!isMembership || over !== null || (value as readonly Key[]).length <= SHORT) {
    const constant = value as Value;
    return (fact) => holds(fact, constant);
  }
  const members = new Set<Value>(value as readonly Key[]);
  const wanted = (base === "in") !== negated;
  return (fact) => members.has(fact) === wanted;
}
