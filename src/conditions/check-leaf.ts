import { describe, didYouMean, type Issue, phrase, pointer } from "../decision/index.js";
import { type CheckContext, strangers } from "./check-context.js";
import { checkValue } from "./check-value.js";
import { BASE_OPERATORS, type Operator, operatorFits, parseOperator } from "./operators.js";
import { issue } from "./texts/index.js";
import type { FactDefinition } from "./vocabulary.js";

const LEAF_KEYS = ["fact", "operator", "value"] as const;

/** Checks a comparison: a declared fact, an operator that fits its type, a value that fits both. */
export function checkLeaf(
  context: CheckContext,
  leaf: Record<string, unknown>,
  at: string,
): readonly Issue[] {
  const missing = LEAF_KEYS.filter((key) => !(key in leaf)).map((key) =>
    issue("input.missing-key", at, { key }),
  );
  const odd = [...strangers(leaf, LEAF_KEYS, at), ...missing];
  if (missing.length > 0) return odd;
  const fact = factDefinition(context, leaf.fact, pointer(at, "fact"));
  const operator = knownOperator(leaf.operator, pointer(at, "operator"));
  if (isIssue(fact) || isIssue(operator)) return [...odd, ...[fact, operator].filter(isIssue)];
  const fit = operatorFits(operator, fact);
  if (fit === "fits") {
    const other = (name: unknown, place: string) => factDefinition(context, name, place);
    return [...odd, ...checkValue(leaf.value, operator, fact, other, pointer(at, "value"))];
  }
  const params = {
    fact: leaf.fact as string,
    operator: leaf.operator as string,
    type: fact.type === "array" ? `array of ${fact.items.type}` : fact.type,
    decorated: `${fact.type}:${operator.base}`,
  };
  return [...odd, issue(`condition.${fit}`, pointer(at, "operator"), params)];
}

const isIssue = (value: object): value is Issue => "code" in value;

function factDefinition(
  { lexicon }: CheckContext,
  name: unknown,
  at: string,
): FactDefinition | Issue {
  if (typeof name !== "string") {
    return issue("input.type", at, { expected: phrase("fact-name"), found: describe(name) });
  }
  const slot = lexicon.slotOf.get(name);
  if (slot !== undefined) return lexicon.definitions[slot] as FactDefinition;
  const hint = didYouMean(name, lexicon.names);
  return issue("condition.unknown-fact", at, { fact: name, hint });
}

function knownOperator(text: unknown, at: string): Operator | Issue {
  if (typeof text !== "string") {
    return issue("input.type", at, { expected: phrase("operator"), found: describe(text) });
  }
  const operator = parseOperator(text);
  if (typeof operator === "object") return operator;
  const code = operator === "unknown" ? "unknown-operator" : operator;
  const hint = didYouMean(text.split(":").pop() as string, BASE_OPERATORS);
  return issue(`condition.${code}`, at, { operator: text, hint });
}
