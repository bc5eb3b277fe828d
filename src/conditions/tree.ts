import type { LeafCondition } from "./grammar.js";
import type { Operator } from "./operators.js";
import type { Key } from "./order-key.js";

/** The three values of Kleene's logic, as small integers: `not` is `1 - x` for the known two. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Truth = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/** The value of a fact in its slot: comparable keys, or undefined where it is not known. */
export type SlotValue = Key | readonly Key[] | undefined;
export type Slots = readonly SlotValue[];

/** A checked condition, facts resolved to slots. Evaluation, explanation and proof share it. */
export type Tree = Branch | Negation | Leaf;

export interface Branch {
  readonly kind: "all" | "any";
  readonly children: readonly Tree[];
}

export interface Negation {
  readonly kind: "not";
  readonly child: Tree;
}

export interface Leaf {
  readonly kind: "leaf";
  readonly slot: number;
  /** The other fact's slot where two facts are compared, else -1. */
  readonly otherSlot: number;
  readonly operator: Operator;
  /** The constant, as keys; undefined where another fact stands in its place. */
  readonly value: Key | readonly Key[] | undefined;
  /** Whether the operator holds between known values. */
  readonly holds: (fact: Key | readonly Key[], other: Key | readonly Key[]) => boolean;
  /** The truth where no value of the fact can change it; else null. */
  readonly constant: Truth | null;
  /** The condition as the document has it: the very object. */
  readonly source: LeafCondition;
}
