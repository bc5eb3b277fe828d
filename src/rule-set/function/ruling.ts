import type { Decision, FactRef, Reason } from "../../decision/index.js";

/** What a function says of one question; the rest of a decision is the same for all of them. */
export type Ruling<Outcome> = Pick<
  Decision<Outcome>,
  "status" | "outcome" | "missing" | "possible" | "reasons"
> &
  Partial<Pick<Decision<Outcome>, "assumed" | "nextChangeAt">>;

type Beside = Pick<Ruling<never>, "assumed" | "nextChangeAt"> & {
  readonly reasons?: readonly Reason[];
};

/** One answer follows. */
export const settled = <O>(outcome: O, { reasons = [], ...beside }: Beside = {}): Ruling<O> => ({
  status: "determined",
  outcome,
  missing: [],
  possible: [outcome],
  reasons,
  ...beside,
});

/** Facts are missing; `outcome` is what stands already, whatever they turn out to be. */
export const waiting = <O>(
  missing: readonly FactRef[],
  {
    outcome = null,
    possible = [],
    reasons = [],
    ...beside
  }: Beside & { readonly outcome?: O | null; readonly possible?: readonly (O | null)[] } = {},
): Ruling<O> => ({ status: "needs-facts", outcome, missing, possible, reasons, ...beside });

/** The policy does not speak of this case. */
export const outOfScope = (reasons: readonly Reason[] = []): Ruling<never> => ({
  status: "out-of-scope",
  outcome: null,
  missing: [],
  possible: [],
  reasons,
});
