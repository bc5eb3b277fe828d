import type { FactDefinition, ScalarType } from "./vocabulary.js";

const COMPARISONS = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;

export type Comparison = (typeof COMPARISONS)[number];
export type Membership = "in" | "notIn";
export type Containment = "contains" | "doesNotContain";
export type BaseOperator = Comparison | Membership | Containment;
export type TypeDecorator = "date" | "instant" | "decimal";

/** An operator taken apart. Decorators stand in one fixed order: `not`, array, type. */
export interface Operator {
  readonly negated: boolean;
  readonly over: "someFact" | "everyFact" | null;
  readonly compareAs: TypeDecorator | null;
  readonly base: BaseOperator;
}

export const BASE_OPERATORS = [
  ...COMPARISONS,
  "in",
  "notIn",
  "contains",
  "doesNotContain",
] as const satisfies readonly BaseOperator[];
const BASES: ReadonlySet<string> = new Set(BASE_OPERATORS);
const TYPE_DECORATORS: ReadonlySet<string> = new Set(["date", "instant", "decimal"]);
const FOREIGN_DECORATORS: ReadonlySet<string> = new Set(["swap", "someValue", "everyValue"]);

export type OperatorFault = "unknown" | "decorator-order" | "decorator-unsupported";

const taken = new Map<string, Operator>();

/** Takes an operator apart, or says what is wrong with it. Equal operators are one object. */
export function parseOperator(text: string): Operator | OperatorFault {
  const known = taken.get(text);
  if (known !== undefined) return known;
  const parsed = takeApart(text);
  // There are a few hundred operators in all; faults are not remembered.
  if (typeof parsed === "object") taken.set(text, parsed);
  return parsed;
}

function takeApart(text: string): Operator | OperatorFault {
  const parts = text.split(":");
  const base = parts.pop() as string;
  if (!BASES.has(base)) return "unknown";
  if (parts.some((part) => FOREIGN_DECORATORS.has(part))) return "decorator-unsupported";
  const rest = [...parts];
  const negated = take(rest, (part) => part === "not") !== undefined;
  const over = take(rest, (part) => part === "someFact" || part === "everyFact");
  const compareAs = take(rest, (part) => TYPE_DECORATORS.has(part));
  if (rest.length > 0) return rest.every(isDecorator) ? "decorator-order" : "unknown";
  return {
    negated,
    over: (over ?? null) as Operator["over"],
    compareAs: (compareAs ?? null) as Operator["compareAs"],
    base: base as BaseOperator,
  };
}

function take(parts: string[], fits: (part: string) => boolean): string | undefined {
  return parts[0] !== undefined && fits(parts[0]) ? parts.shift() : undefined;
}

function isDecorator(part: string): boolean {
  return part === "not" || part === "someFact" || part === "everyFact" || TYPE_DECORATORS.has(part);
}

const isOrdering = (base: BaseOperator) =>
  base !== "equal" && base !== "notEqual" && (COMPARISONS as readonly string[]).includes(base);

export const isMembership = (base: BaseOperator): base is Membership =>
  base === "in" || base === "notIn";

export const isContainment = (base: BaseOperator): base is Containment =>
  base === "contains" || base === "doesNotContain";

export type FitFault =
  | "date-needs-decorator"
  | "decorator-type"
  | "operator-type"
  | "contains-needs-array"
  | "array-needs-contains";

/** Whether an operator fits a fact of this type, or what is wrong. */
export function operatorFits(operator: Operator, definition: FactDefinition): "fits" | FitFault {
  if (definition.type === "array") {
    if (operator.over !== null) return scalarFits(operator, definition.items.type);
    if (!isContainment(operator.base)) return "array-needs-contains";
    return operator.compareAs === null && hasOneSpelling(definition.items.type)
      ? "fits"
      : "operator-type";
  }
  if (operator.over !== null) return "contains-needs-array";
  return scalarFits(operator, definition.type);
}

function scalarFits(operator: Operator, type: ScalarType): "fits" | FitFault {
  const { base, compareAs } = operator;
  if (isContainment(base)) return "contains-needs-array";
  if (compareAs !== null) {
    if (compareAs !== type) return "decorator-type";
    return isMembership(base) ? "operator-type" : "fits";
  }
  if (TYPE_DECORATORS.has(type) && (isOrdering(base) || !hasOneSpelling(type))) {
    return "date-needs-decorator";
  }
  if (isOrdering(base)) return type === "integer" || type === "number" ? "fits" : "operator-type";
  return "fits";
}

/** Whether equal values are spelt alike, so that plain equality is right (`1.0` and `1.00` are not). */
function hasOneSpelling(type: ScalarType): boolean {
  return type !== "instant" && type !== "decimal";
}
