import type { BaseOperator, Operator } from "./operators.js";
import type { Key } from "./order-key.js";

type Value = Key | readonly Key[];
type Test = (fact: Value, other: Value) => boolean;

const bothKnown = (test: (fact: Key, other: Key) => boolean): Test => {
  return (fact, other) => fact !== null && other !== null && test(fact as Key, other as Key);
};

/**
 * The operators on keys. Null equals null and is a member where listed; it is never less, greater,
 * or an array, as in json-rules-engine.
 */
const BASE: Readonly<Record<BaseOperator, Test>> = {
  equal: (fact, other) => fact === other,
  notEqual: (fact, other) => fact !== other,
  in: (fact, other) => (other as readonly Key[]).includes(fact as Key),
  notIn: (fact, other) => !(other as readonly Key[]).includes(fact as Key),
  lessThan: bothKnown((fact, other) => (fact as number) < (other as number)),
  lessThanInclusive: bothKnown((fact, other) => (fact as number) <= (other as number)),
  greaterThan: bothKnown((fact, other) => (fact as number) > (other as number)),
  greaterThanInclusive: bothKnown((fact, other) => (fact as number) >= (other as number)),
  contains: (fact, other) => fact !== null && (fact as readonly Key[]).includes(other as Key),
  doesNotContain: (fact, other) =>
    fact !== null && !(fact as readonly Key[]).includes(other as Key),
};

/** The test of a whole operator, decorators included. */
export function holdsOf({ base, compareAs, over, negated }: Operator): Test {
  // A type decorator never holds on null, not even for `notEqual`: there is nothing to compare.
  const single = compareAs === null ? BASE[base] : bothKnown(BASE[base] as never);
  const whole = over === null ? single : overItems(over, single);
  return negated ? (fact, other) => !whole(fact, other) : whole;
}

function overItems(over: "someFact" | "everyFact", single: Test): Test {
  return over === "someFact"
    ? (fact, other) => fact !== null && (fact as readonly Key[]).some((item) => single(item, other))
    : (fact, other) =>
        fact !== null && (fact as readonly Key[]).every((item) => single(item, other));
}
