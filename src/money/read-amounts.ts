import { describe, fail, type Issue, ok, phrase, pointer, type Result } from "../decision/index.js";
import { readMoney } from "./read-money.js";
import { issue } from "./texts/index.js";

/** Amounts of one currency as minor units. */
export interface Amounts {
  readonly minors: readonly bigint[];
  readonly exponent: number;
  readonly currency: string;
}

/** Reads at least one amount, all of one currency; issues point to the position in the list. */
export function readAmounts(values: unknown): Result<Amounts> {
  if (!Array.isArray(values) || values.length === 0) {
    const expected = phrase("amounts");
    const what = Array.isArray(values) ? phrase("empty-array") : describe(values);
    return fail([issue("input.type", "", { expected, found: what })]);
  }
  const issues: Issue[] = [];
  const minors: bigint[] = [];
  let first: { readonly exponent: number; readonly currency: string } | undefined;
  for (const [index, value] of values.entries()) {
    const read = readMoney(value, pointer("", index));
    if (!read.ok) {
      issues.push(...read.issues);
      continue;
    }
    first ??= read.value;
    if (read.value.currency !== first.currency) {
      issues.push(
        issue("money.mixed-currencies", pointer("", index, "currency"), {
          expected: first.currency,
          found: read.value.currency,
        }),
      );
    }
    minors.push(read.value.minor);
  }
  if (first === undefined || issues.length > 0) return fail(issues);
  return ok({ minors, exponent: first.exponent, currency: first.currency });
}
