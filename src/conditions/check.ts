import { describe, didYouMean, type Issue, type IssueCode, issue, pointer } from "../decision/index.js";
import type { Lexicon } from "./lexicon.js";
import { isContainment, isMembership, type Operator, operatorFits, parseOperator } from "./operators.js";
import { scalarFault } from "./scalar.js";
import type { FactDefinition, ScalarDefinition, ScalarType } from "./vocabulary.js";

export const MAX_DEPTH = 32;
export const MAX_LIST = 10_000;

/** What a condition may refer to, and where its issues go. */
export interface CheckContext {
  readonly lexicon: Lexicon;
  /** Names of the set's named conditions. */
  readonly named: ReadonlySet<string>;
  readonly issues: Issue[];
}

const BOOLEAN_KEYS = ["all", "any", "not", "condition"] as const;
const LEAF_KEYS = ["fact", "operator", "value"] as const;

/** Checks the conditions of a rule: a boolean node at the root, as json-rules-engine has it. */
export function checkRoot(context: CheckContext, input: unknown, at: string): void {
  if (isObject(input) && "fact" in input && !BOOLEAN_KEYS.some((key) => key in input)) {
    context.issues.push(issue("condition.bare-root", at));
    return;
  }
  checkCondition(context, input, at, 1);
}

/** Checks any condition; every issue below it is reported, not the first. */
export function checkCondition(
  context: CheckContext,
  input: unknown,
  at: string,
  depth: number,
): void {
  if (depth > MAX_DEPTH) return report(context, "condition.depth", at, { maximum: MAX_DEPTH });
  if (!isObject(input)) {
    return report(context, "input.type", at, {
      expected: "a condition object",
      found: describe(input),
    });
  }
  const present = BOOLEAN_KEYS.filter((key) => key in input);
  if (present.length > 1 || (present.length === 1 && "fact" in input)) {
    const keys = "fact" in input ? [...present, "fact"] : present;
    return report(context, "condition.mixed-keys", at, { keys });
  }
  const [key] = present;
  if (key === undefined) return checkLeaf(context, input, at);
  strangers(context, input, [key], at);
  const place = pointer(at, key);
  if (key === "condition") return checkReference(context, input.condition, place);
  if (key === "not") return checkCondition(context, input.not, place, depth + 1);
  checkList(context, input[key], key, place, depth);
}

function checkList(
  context: CheckContext,
  list: unknown,
  key: string,
  at: string,
  depth: number,
): void {
  if (!Array.isArray(list)) {
    return report(context, "input.type", at, { expected: "an array", found: describe(list) });
  }
  if (list.length === 0) return report(context, "condition.empty", at, { key });
  list.forEach((child, i) => {
    checkCondition(context, child, pointer(at, i), depth + 1);
  });
}

function checkReference({ named, issues }: CheckContext, name: unknown, at: string): void {
  if (typeof name !== "string") {
    issues.push(issue("input.type", at, { expected: "a string", found: describe(name) }));
  } else if (!named.has(name)) {
    issues.push(issue("condition.unknown-name", at, { name, hint: didYouMean(name, [...named]) }));
  }
}

function checkLeaf(context: CheckContext, leaf: Record<string, unknown>, at: string): void {
  strangers(context, leaf, LEAF_KEYS, at);
  const missing = LEAF_KEYS.filter((key) => !(key in leaf));
  for (const key of missing) report(context, "input.missing-key", at, { key });
  if (missing.length > 0) return;
  const definition = factDefinition(context, leaf.fact, pointer(at, "fact"));
  const operator = knownOperator(context, leaf.operator, pointer(at, "operator"));
  if (definition === null || operator === null) return;
  const fit = operatorFits(operator, definition);
  if (fit !== "fits") {
    return report(context, `condition.${fit}`, pointer(at, "operator"), {
      fact: leaf.fact as string,
      operator: leaf.operator as string,
      type: definition.type === "array" ? `array of ${definition.items.type}` : definition.type,
      decorated: `${definition.type}:${operator.base}`,
    });
  }
  checkValue(context, leaf.value, operator, definition, pointer(at, "value"));
}

function factDefinition(context: CheckContext, name: unknown, at: string): FactDefinition | null {
  if (typeof name !== "string") {
    report(context, "input.type", at, { expected: "a fact's name", found: describe(name) });
    return null;
  }
  const slot = context.lexicon.slotOf.get(name);
  if (slot === undefined) {
    const hint = didYouMean(name, context.lexicon.names);
    report(context, "condition.unknown-fact", at, { fact: name, hint });
    return null;
  }
  return context.lexicon.definitions[slot] as FactDefinition;
}

function knownOperator(context: CheckContext, text: unknown, at: string): Operator | null {
  if (typeof text !== "string") {
    report(context, "input.type", at, { expected: "an operator", found: describe(text) });
    return null;
  }
  const operator = parseOperator(text);
  if (typeof operator === "object") return operator;
  const code = operator === "unknown" ? "condition.unknown-operator" : (`condition.${operator}` as const);
  const hint = didYouMean(text.split(":").pop() as string, OPERATOR_NAMES);
  report(context, code, at, { operator: text, hint });
  return null;
}

const OPERATOR_NAMES = [
  "equal", "notEqual", "in", "notIn", "contains", "doesNotContain",
  "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive",
];

function checkValue(
  context: CheckContext,
  value: unknown,
  operator: Operator,
  definition: FactDefinition,
  at: string,
): void {
  if (isObject(value)) return checkOtherFact(context, value, operator, definition, at);
  if (isMembership(operator.base)) return checkMembers(context, value, operator, definition, at);
  if (Array.isArray(value)) {
    return report(context, "condition.value-list", at, { operator: operator.base });
  }
  checkConstant(context, value, operator, definition, at);
}

function checkMembers(
  context: CheckContext,
  value: unknown,
  operator: Operator,
  definition: FactDefinition,
  at: string,
): void {
  if (!Array.isArray(value)) {
    return report(context, "condition.in-needs-array", at, { found: describe(value) });
  }
  if (value.length === 0) return report(context, "condition.in-empty", at);
  if (value.length > MAX_LIST) {
    return report(context, "condition.in-too-long", at, { maximum: MAX_LIST, n: value.length });
  }
  value.forEach((item, i) => {
    if (isObject(item)) report(context, "condition.reference-in-list", pointer(at, i));
    else checkConstant(context, item, operator, definition, pointer(at, i));
  });
}

function checkConstant(
  context: CheckContext,
  value: unknown,
  operator: Operator,
  definition: FactDefinition,
  at: string,
): void {
  const items = definition.type === "array";
  const scalar: ScalarDefinition = items ? definition.items : definition;
  const nullFits = !items && definition.nullable === true && takesNull(operator);
  if (value === null && nullFits) return;
  // Bounds of the vocabulary do not limit constants: `>= 0` on a fact from 1 is odd, not wrong.
  const { minimum: _min, maximum: _max, ...typed } = scalar;
  const fault = scalarFault(value, typed);
  if (fault === null) return;
  const code = fault.code === "fact.enum" ? "condition.value-enum" : "condition.value-type";
  report(context, code, at, fault.params);
}

const takesNull = ({ base, compareAs }: Operator) =>
  compareAs === null && (base === "equal" || base === "notEqual" || isMembership(base));

function checkOtherFact(
  context: CheckContext,
  value: Record<string, unknown>,
  operator: Operator,
  definition: FactDefinition,
  at: string,
): void {
  strangers(context, value, ["fact"], at);
  if (!("fact" in value)) {
    return report(context, "condition.value-object", at);
  }
  if (isMembership(operator.base)) {
    return report(context, "condition.in-needs-array", at, { found: "a fact" });
  }
  const place = pointer(at, "fact");
  const other = factDefinition(context, value.fact, place);
  if (other === null) return;
  if (!comparable(definition, other)) {
    const expected = definition.type === "array" ? definition.items.type : definition.type;
    return report(context, "condition.fact-types", place, { expected, found: other.type });
  }
  if (other.nullable && !takesNull(operator) && !isContainment(operator.base)) {
    report(context, "condition.nullable-value", place, { fact: value.fact as string });
  }
}

/** Whether a fact may stand on the value side: one scalar type with the (items of the) first. */
function comparable(definition: FactDefinition, other: FactDefinition): boolean {
  const type = definition.type === "array" ? definition.items.type : definition.type;
  return other.type !== "array" && numeric(type) === numeric(other.type);
}

const numeric = (type: ScalarType) => (type === "integer" ? "number" : type);

/** Keys that json-rules-engine knows and the profile leaves out get a sentence of their own. */
const LEFT_OUT: Readonly<Record<string, IssueCode>> = {
  path: "condition.path",
  params: "condition.params",
  priority: "condition.priority",
};

function strangers(
  context: CheckContext,
  node: Record<string, unknown>,
  known: readonly string[],
  at: string,
): void {
  for (const key of Object.keys(node)) {
    if (known.includes(key)) continue;
    const code = Object.hasOwn(LEFT_OUT, key) ? (LEFT_OUT[key] as IssueCode) : "input.unknown-key";
    report(context, code, pointer(at, key), { key, hint: didYouMean(key, known) });
  }
}

function report(
  { issues }: CheckContext,
  code: IssueCode,
  at: string,
  params: Issue["params"] = {},
): void {
  issues.push(issue(code, at, params));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
