import { describe, fail, type Issue, ok, phrase, pointer, type Result } from "../decision/index.js";
import { currencyExponent } from "./currency.js";
import { isDecimal } from "./decimal-text.js";
import { type MinorUnits, scaled, unscaled } from "./minor-units.js";
import type { Money } from "./money.js";
import { issue } from "./texts/index.js";

const KEYS: readonly string[] = ["amount", "currency"];

/** Reads one amount into minor units, or says everything that is wrong with it. */
export function readMoney(value: unknown, at = ""): Result<MinorUnits> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail([
      issue("input.type", at, {
        expected: phrase("money"),
        found: describe(value),
      }),
    ]);
  }
  const issues = keyIssues(value, at);
  if (issues.length > 0) return fail(issues);
  const { amount, currency } = value as Record<string, unknown>;
  return readParts(amount, currency, at);
}

function keyIssues(value: object, at: string): Issue[] {
  return [
    ...KEYS.filter((key) => !Object.hasOwn(value, key)).map((key) =>
      issue("input.missing-key", at, { key }),
    ),
    ...Object.keys(value)
      .filter((key) => !KEYS.includes(key))
      .map((key) => issue("input.unknown-key", pointer(at, key), { key, hint: "" })),
  ];
}

function readParts(amount: unknown, currency: unknown, at: string): Result<MinorUnits> {
  const issues: Issue[] = [];
  const exponent = typeof currency === "string" ? currencyExponent(currency) : undefined;
  if (!isDecimal(amount)) {
    issues.push(issue("money.not-decimal", pointer(at, "amount"), { found: describe(amount) }));
  }
  if (exponent === undefined) {
    issues.push(
      issue("money.unknown-currency", pointer(at, "currency"), { found: describe(currency) }),
    );
  }
  if (!isDecimal(amount) || exponent === undefined || typeof currency !== "string") {
    return fail(issues);
  }
  if (isFinerThan(amount, exponent)) {
    return fail([
      issue("money.too-fine", pointer(at, "amount"), { amount, currency, decimals: exponent }),
    ]);
  }
  return ok({ minor: scaled(amount, exponent), exponent, currency });
}

function isFinerThan(decimal: string, digits: number): boolean {
  const point = decimal.indexOf(".");
  return point >= 0 && /[1-9]/.test(decimal.slice(point + 1 + digits));
}

const LIMIT = 10n ** 15n;

/** Writes minor units as money, or fails with `money.out-of-range` past 15 digits. */
export function writeMoney({ minor, exponent, currency }: MinorUnits): Result<Money> {
  const limit = LIMIT * 10n ** BigInt(exponent);
  if (minor >= limit || minor <= -limit) return fail([issue("money.out-of-range", "")]);
  return ok({ amount: unscaled(minor, exponent), currency });
}
