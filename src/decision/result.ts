import { brand } from "./brand.js";
import { cutIssues } from "./cut-issues.js";
import type { Issue } from "./issue.js";

/** What the `safe…` functions return: the value, or every issue at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What was read of an input, as far as it could be, and what is wrong with it. */
export interface Reading<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

const errors = brand<true>("error");

/**
 * The only error this library throws on purpose; carries every issue of the input. `instanceof`
 * knows it whichever build threw it.
 */
export class AftersaleError extends Error {
  override readonly name = "AftersaleError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const told = cutIssues(issues);
    super(told.map(({ at, message }) => (at === "" ? message : `${at}: ${message}`)).join("\n"));
    this.issues = told;
    errors.put(this, true);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (errors.of(value) !== true) return false;
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one has its own instances
    return this === AftersaleError || isMadeBy(this, value);
  }
}

const isMadeBy = (made: unknown, value: unknown): boolean =>
  Function.prototype[Symbol.hasInstance].call(made, value);

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: cutIssues(issues),
});

/** What `work` returns, or the issues that it throws; any other error passes through. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof AftersaleError) return fail(error.issues);
    throw error;
  }
}

/** The value of a result, or its issues as one `AftersaleError`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new AftersaleError(result.issues);
}
