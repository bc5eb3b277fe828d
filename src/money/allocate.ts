import {
  describe,
  fail,
  type Issue,
  ok,
  phrase,
  pointer,
  type Result,
  unwrap,
} from "../decision/index.js";
import { isDecimal } from "./decimal-text.js";
import { scaled } from "./minor-units.js";
import type { Money } from "./money.js";
import { readMoney, writeMoney } from "./read-money.js";
import { issue } from "./texts/index.js";

const WEIGHT_DIGITS = 6;

/**
 * Splits an amount in proportion to weights by the largest remainder: the shares add up to the
 * amount, each lies within one minor unit of its exact value, ties go to the earlier share, a
 * negative amount mirrors the positive one, and a weight of zero gets nothing. Issues: those of
 * `parseMoney` at `/0`; `money.bad-weights` at `/1…` for a negative or unreadable weight, none, or
 * all zero.
 */
export function safeAllocateMoney(
  money: Money,
  weights: readonly string[],
): Result<readonly Money[]> {
  const read = readMoney(money, "/0");
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  issues.push(...weightIssues(weights));
  if (!read.ok || issues.length > 0) return fail(issues);
  const { minor } = read.value;
  const scaledWeights = weights.map((weight) => scaled(weight, WEIGHT_DIGITS));
  const shares = largestRemainder(minor < 0n ? -minor : minor, scaledWeights);
  return ok(
    shares.map((share) =>
      unwrap(writeMoney({ ...read.value, minor: minor < 0n ? -share : share })),
    ),
  );
}

function weightIssues(weights: unknown): Issue[] {
  if (!Array.isArray(weights) || weights.length === 0) {
    return [
      issue("money.bad-weights", "/1", {
        found: Array.isArray(weights) ? phrase("empty-array") : describe(weights),
      }),
    ];
  }
  const bad = weights.flatMap((weight, index) =>
    isDecimal(weight) && scaled(weight, WEIGHT_DIGITS) >= 0n
      ? []
      : [issue("money.bad-weights", pointer("/1", index), { found: describe(weight) })],
  );
  if (bad.length > 0 || weights.some((weight) => scaled(weight, WEIGHT_DIGITS) > 0n)) return bad;
  return [issue("money.bad-weights", "/1", { found: phrase("only-zeros") })];
}

function largestRemainder(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const shares = weights.map((weight) => (total * weight) / sum);
  const left = Number(total - shares.reduce((a, b) => a + b, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, rest: (total * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  const winners = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (winners.has(index) ? share + 1n : share));
}

/**
 * Splits an amount in proportion to weights, losing nothing.
 *
 * @example
 * allocateMoney({ amount: "100", currency: "CNY" }, ["1", "1", "1"]).map((m) => m.amount);
 * // ["33.34", "33.33", "33.33"]
 */
export const allocateMoney = (money: Money, weights: readonly string[]): readonly Money[] =>
  unwrap(safeAllocateMoney(money, weights));
