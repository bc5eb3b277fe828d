import * as fc from "fast-check";
import type { FactDefinition, Scalar, ScalarDefinition } from "../conditions/index.js";
import { addDecimals, compareDecimals } from "../money/index.js";
import { addDays, formatInstant, parseInstant } from "../time/index.js";

/** Values of one fact, most of them within two units of a threshold. */
export function arbitraryValue(
  fact: FactDefinition,
  thresholds: readonly Scalar[],
): fc.Arbitrary<unknown> {
  const scalar = fact.type === "array" ? fact.items : fact;
  const one = arbitraryScalar(
    scalar,
    thresholds.filter((value) => value !== null),
  );
  const whole = fact.type === "array" ? fc.array(one, { maxLength: 4 }) : one;
  return fact.nullable ? fc.option(whole, { nil: null, freq: 6 }) : whole;
}

function arbitraryScalar(
  scalar: ScalarDefinition,
  thresholds: readonly Scalar[],
): fc.Arbitrary<unknown> {
  if (scalar.enum !== undefined) return fc.constantFrom(...scalar.enum);
  if (scalar.type === "boolean") return fc.boolean();
  const near = thresholds.flatMap((value) => around(scalar, value)).filter(within(scalar));
  const far = anywhere(scalar).filter(within(scalar));
  if (near.length === 0) return far;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...near) },
    { weight: 1, arbitrary: far },
  );
}

const STEPS = [-2, -1, 0, 1, 2];

/** A threshold and its neighbours, two units each way. */
function around({ type }: ScalarDefinition, value: Scalar): unknown[] {
  switch (type) {
    case "integer":
      return STEPS.map((step) => Number(value) + step);
    case "number":
      return [...STEPS, -0.5, 0.5].map((step) => Number(value) + step);
    case "decimal":
      return STEPS.map((step) =>
        addDecimals(String(value), `${step < 0 ? "-" : ""}0.0${Math.abs(step)}`),
      );
    case "date":
      return STEPS.map((step) => addDays(String(value), step));
    case "instant":
      return STEPS.map((step) => formatInstant(parseInstant(value) + step * 1000));
    default:
      return [value];
  }
}

const DAY_MS = 86_400_000;

function anywhere({ type }: ScalarDefinition): fc.Arbitrary<unknown> {
  switch (type) {
    case "integer":
      return fc.integer({ min: -1000, max: 1000 });
    case "number":
      return fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4);
    case "decimal":
      return fc
        .integer({ min: -99_999, max: 99_999 })
        .map((cents) => (cents / 100).toFixed(2))
        .map((text) => (text === "-0.00" ? "0.00" : text));
    case "date":
      return fc.integer({ min: 0, max: 7300 }).map((days) => addDays("2015-01-01", days));
    case "instant":
      return fc.integer({ min: 16_436, max: 23_736 }).map((day) => formatInstant(day * DAY_MS));
    default:
      return fc.string({ maxLength: 8 });
  }
}

function within({ type, minimum, maximum }: ScalarDefinition): (value: unknown) => boolean {
  const order = (a: unknown, b: unknown): number => {
    if (type === "decimal") return compareDecimals(String(a), String(b));
    if (type === "instant") return parseInstant(a) - parseInstant(b);
    return (a as number) < (b as number) ? -1 : a === b ? 0 : 1;
  };
  return (value) =>
    (minimum === undefined || order(value, minimum) >= 0) &&
    (maximum === undefined || order(value, maximum) <= 0);
}
