import {
  describe,
  didYouMean,
  type Issue,
  type Phrase,
  perObject,
  phrase,
} from "../decision/index.js";
import { isDecimal } from "../money/index.js";
import { isCivilDate, safeParseInstant } from "../time/index.js";
import { orderKey } from "./order-key.js";
import { issue } from "./texts/index.js";
import type { ScalarDefinition, ScalarType } from "./vocabulary.js";

/** What each type takes, in words. */
export const expectedOf: Readonly<Record<ScalarType, Phrase>> = {
  string: phrase("string"),
  boolean: phrase("boolean"),
  integer: phrase("whole-number"),
  number: phrase("number"),
  decimal: phrase("decimal-string"),
  date: phrase("date-string"),
  instant: phrase("instant-string"),
};

const isText = (value: unknown): value is string => typeof value === "string";

const HAS_TYPE: Readonly<Record<ScalarType, (value: unknown) => boolean>> = {
  string: isText,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  decimal: (value) => isText(value) && isDecimal(value),
  date: (value) => isText(value) && isCivilDate(value),
  instant: (value) => isText(value) && safeParseInstant(value).ok,
};

/** How a fault is told: of a fact as it is given, or of a constant in a condition. */
const AS_FACT = { type: "fact.type", enum: "fact.enum" } as const;
export const AS_CONSTANT = { type: "condition.value-type", enum: "condition.value-enum" } as const;

const NONE: readonly never[] = Object.freeze([]);

/** Checks one value against a definition: type, then enumeration, then bounds. */
export function scalarFaults(
  value: unknown,
  definition: ScalarDefinition,
  at: string,
  codes: typeof AS_FACT | typeof AS_CONSTANT = AS_FACT,
): readonly Issue[] {
  const { type } = definition;
  if (!HAS_TYPE[type](value)) {
    return [issue(codes.type, at, { expected: expectedOf[type], found: describe(value) })];
  }
  const allowed = definition.enum;
  if (allowed !== undefined && !membersOf(allowed).has(value)) {
    const hint = isText(value) ? didYouMean(value, allowed.filter(isText)) : "";
    return [issue(codes.enum, at, { found: describe(value), expected: quoted(allowed), hint })];
  }
  const { minimum, maximum } = definition;
  if (minimum !== undefined && compareScalars(type, value, minimum) < 0) {
    return [issue("fact.minimum", at, { found: describe(value), minimum })];
  }
  if (maximum !== undefined && compareScalars(type, value, maximum) > 0) {
    return [issue("fact.maximum", at, { found: describe(value), maximum })];
  }
  return NONE;
}

/** An enumeration as a set, made once: long ones meet long lists. */
const membersOf = perObject(
  (allowed: readonly unknown[]): ReadonlySet<unknown> => new Set(allowed),
);

/** The order of two values of one ordered type, as a negative, zero or positive number. */
function compareScalars(type: ScalarType, a: unknown, b: unknown): number {
  const x = orderKey(type, a as string | number) as number;
  const y = orderKey(type, b as string | number) as number;
  return x < y ? -1 : x > y ? 1 : 0;
}

const quoted = (values: readonly (string | number)[]) =>
  values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
