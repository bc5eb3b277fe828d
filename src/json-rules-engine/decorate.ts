import type { Vocabulary } from "../conditions/index.js";
import { isObject } from "./foreign-conditions.js";

/**
 * Dates, moments and decimals compare through a decorator; plain rules write none. Puts it where
 * the fact's type asks for it: on every comparison, but for equality of dates.
 */
export function decorate(condition: unknown, vocabulary: Vocabulary): unknown {
  if (!isObject(condition)) return condition;
  if (typeof condition.fact === "string" && typeof condition.operator === "string") {
    const operator = decorated(condition.operator, condition.fact, vocabulary);
    return { ...condition, operator };
  }
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) => {
      if (key === "not") return [key, decorate(value, vocabulary)];
      if (!Array.isArray(value)) return [key, value];
      return [key, value.map((child) => decorate(child, vocabulary))];
    }),
  );
}

const COMPARISON =
  /^(not:)?((?:someFact|everyFact):)?(equal|notEqual|(?:lessThan|greaterThan)(?:Inclusive)?)$/;

function decorated(operator: string, fact: string, vocabulary: Vocabulary): string {
  const definition = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
  const type = definition?.type === "array" ? definition.items.type : definition?.type;
  const parts = COMPARISON.exec(operator);
  if (parts === null || (type !== "date" && type !== "instant" && type !== "decimal"))
    return operator;
  const [, not = "", over = "", base = ""] = parts;
  if (type === "date" && base.toLowerCase().endsWith("equal")) return operator;
  return `${not}${over}${type}:${base}`;
}
