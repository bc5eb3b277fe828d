import type { Texts } from "../decision/index.js";
import type { Scalar } from "./grammar.js";

export type ScalarType =
  | "string"
  | "boolean"
  | "integer"
  | "number"
  | "decimal"
  | "date"
  | "instant";

/** What a scalar may be. `minimum` and `maximum` are included; both are written as the type is. */
export interface ScalarDefinition {
  readonly type: ScalarType;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number | string;
  readonly maximum?: number | string;
}

interface FactManners {
  readonly title?: Texts;
  readonly note?: string;
  /** `host` facts are passed in; `derived` ones the library computes, and nobody passes in. */
  readonly source?: "host" | "derived";
  readonly scope?: "case" | "component" | "cost-type";
  /** For a derived fact: the host facts behind it, asked for when it cannot be computed. */
  readonly from?: readonly string[];
  /** With `nullable`, null is a value; without, null means not known. */
  readonly nullable?: boolean;
  /** Used where the fact is missing; the decision lists it under `assumed`. */
  readonly default?: Scalar | readonly Scalar[];
}

export interface ScalarFact extends ScalarDefinition, FactManners {}

export interface ArrayFact extends FactManners {
  readonly type: "array";
  readonly items: ScalarDefinition;
}

export type FactDefinition = ScalarFact | ArrayFact;

/** The facts that conditions may read, by dotted path. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;
