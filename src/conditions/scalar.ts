import {
  describe,
  didYouMean,
  type Phrase,
  perObject,
  phrase,
  type TextParams,
} from "../decision/index.js";
import { isDecimal } from "../money/index.js";
import { isCivilDate, safeParseInstant } from "../time/index.js";
import { orderKey } from "./order-key.js";
import type { IssueCode } from "./texts/index.js";
import type { ScalarDefinition, ScalarType } from "./vocabulary.js";

/** What is wrong with a value, for an issue at its place. */
export interface Fault {
  readonly code: IssueCode;
  readonly params: TextParams;
}

const EXPECTED: Readonly<Record<ScalarType, Phrase>> = {
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

/** Checks one value against a definition: type, then enumeration, then bounds. */
export function scalarFault(value: unknown, definition: ScalarDefinition): Fault | null {
  const { type } = definition;
  if (!HAS_TYPE[type](value)) {
    return { code: "fact.type", params: { expected: EXPECTED[type], found: describe(value) } };
  }
  const allowed = definition.enum;
  if (allowed !== undefined && !membersOf(allowed).has(value)) {
    const hint = isText(value) ? didYouMean(value, allowed.filter(isText)) : "";
    const params = { found: describe(value), expected: quoted(allowed), hint };
    return { code: "fact.enum", params };
  }
  const { minimum, maximum } = definition;
  if (minimum !== undefined && compareScalars(type, value, minimum) < 0) {
    return { code: "fact.minimum", params: { found: describe(value), minimum } };
  }
  if (maximum !== undefined && compareScalars(type, value, maximum) > 0) {
    return { code: "fact.maximum", params: { found: describe(value), maximum } };
  }
  return null;
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
