/**
 * The condition grammar: that of json-rules-engine, in a strict profile. One boolean key a node,
 * no empty lists, declared facts only, both sides of one type that fits the operator.
 */
export type Condition = AllCondition | AnyCondition | NotCondition | NamedCondition | LeafCondition;

export interface AllCondition {
  readonly all: readonly Condition[];
}

export interface AnyCondition {
  readonly any: readonly Condition[];
}

export interface NotCondition {
  readonly not: Condition;
}

/** Refers to an entry of the set's `conditions`. */
export interface NamedCondition {
  readonly condition: string;
}

export interface LeafCondition {
  /** Dotted path of a declared fact. */
  readonly fact: string;
  /** An operator, after its decorators: `not:someFact:date:lessThan`. */
  readonly operator: string;
  readonly value: ConditionValue;
}

export type Scalar = string | number | boolean | null;
export type ConditionValue = Scalar | readonly Scalar[] | { readonly fact: string };
