import { describe, type Issue, phrase, pointer } from "../decision/index.js";
import { isObject, strangers } from "./check-context.js";
import { isMembership, type Operator } from "./operators.js";
import { AS_CONSTANT, scalarFaults } from "./scalar.js";
import { issue } from "./texts/index.js";
import type { FactDefinition, ScalarDefinition, ScalarType } from "./vocabulary.js";

export const MAX_LIST = 10_000;

type FactLookup = (name: unknown, at: string) => FactDefinition | Issue;

/** Checks the value side of a comparison whose operator fits its fact. */
export function checkValue(
  value: unknown,
  operator: Operator,
  fact: FactDefinition,
  lookup: FactLookup,
  at: string,
): readonly Issue[] {
  if (isObject(value)) return checkOtherFact(value, operator, fact, lookup, at);
  if (isMembership(operator.base)) return checkMembers(value, operator, fact, at);
  if (Array.isArray(value)) {
    return [issue("condition.value-list", at, { operator: operator.base })];
  }
  return checkConstant(value, operator, fact, at);
}

function checkMembers(
  value: unknown,
  operator: Operator,
  fact: FactDefinition,
  at: string,
): readonly Issue[] {
  if (!Array.isArray(value)) {
    return [issue("condition.in-needs-array", at, { found: describe(value) })];
  }
  if (value.length === 0) return [issue("condition.in-empty", at)];
  if (value.length > MAX_LIST) {
    return [issue("condition.in-too-long", at, { maximum: MAX_LIST, n: value.length })];
  }
  return value.flatMap((item, i) =>
    isObject(item)
      ? [issue("condition.reference-in-list", pointer(at, i))]
      : checkConstant(item, operator, fact, pointer(at, i)),
  );
}

function checkConstant(
  value: unknown,
  operator: Operator,
  fact: FactDefinition,
  at: string,
): readonly Issue[] {
  const nullable = fact.type !== "array" && fact.nullable === true && takesNull(operator);
  if (value === null && nullable) return [];
  const scalar: ScalarDefinition = fact.type === "array" ? fact.items : fact;
  // Bounds of the vocabulary do not limit constants: `>= 0` on a fact from 1 is odd, not wrong.
  const { minimum: _min, maximum: _max, ...typed } = scalar;
  return scalarFaults(value, typed, at, AS_CONSTANT);
}

const takesNull = ({ base, compareAs }: Operator) =>
  compareAs === null && (base === "equal" || base === "notEqual" || isMembership(base));

function checkOtherFact(
  value: Record<string, unknown>,
  operator: Operator,
  fact: FactDefinition,
  lookup: FactLookup,
  at: string,
): readonly Issue[] {
  if (!("fact" in value)) return [issue("condition.value-object", at)];
  const odd = strangers(value, ["fact"], at);
  if (isMembership(operator.base)) {
    return [...odd, issue("condition.in-needs-array", at, { found: phrase("another-fact") })];
  }
  const place = pointer(at, "fact");
  const other = lookup(value.fact, place);
  if ("code" in other) return [...odd, other];
  const expected = itemType(fact);
  if (other.type === "array" || numeric(expected) !== numeric(other.type)) {
    return [...odd, issue("condition.fact-types", place, { expected, found: other.type })];
  }
  // json-rules-engine compares `-1 < null` as true; nothing here compares with null.
  if (!other.nullable || (takesNull(operator) && fact.type !== "array")) return odd;
  return [...odd, issue("condition.nullable-value", place, { fact: value.fact as string })];
}

const itemType = (fact: FactDefinition): ScalarType =>
  fact.type === "array" ? fact.items.type : fact.type;

const numeric = (type: ScalarType) => (type === "integer" ? "number" : type);
