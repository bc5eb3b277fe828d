import { previewOnly, type Reading, type Result } from "../../../decision/index.js";
import { defineFunction, type RuleSet } from "../../../rule-set/index.js";
import type { Calendar } from "../../../time/index.js";
import { type ReadRemedyClaim, type RemedyClaim, readRemedyClaim } from "../claim/index.js";
import type { RemedyDecision } from "../outcome/index.js";
import { decide } from "./decide.js";

/** The rule sets that a remedy is decided by, any number of versions, and the calendars they name. */
export interface RemedySets {
  readonly remedy: readonly RuleSet<"remedy">[];
  /** The warranty sets whose terms the remedy sets rest on. */
  readonly warranty?: readonly RuleSet<"warranty">[];
  /** By id; every one that the sets name. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
}

export interface RemedyOptions {
  /** Lets drafts and versions not in force decide; the decision says so. */
  readonly preview?: boolean;
}

/**
 * What a customer is due when goods fail or are sent back (4.1), head by head: the remedies open to
 * the customer and who owes them, refund with deductions, deadlines, fees, a loaner, the burden of
 * proof, breaches, recourse, and what becomes of the term. Each head has a status of its own, so that
 * a fact missing for one leaves the others decided. Floors among the sets add what the company's own
 * set does not give. Amounts are money, dates `YYYY-MM-DD`.
 *
 * @throws AftersaleError with every issue of the sets and the claim
 * @example
 * const sets = {
 *   remedy: [parseRuleSet(generalGoods, { kind: "remedy" })],
 *   warranty: [parseRuleSet(generalTerms, { kind: "warranty" })],
 *   calendars: { "cn-mainland": cnMainland },
 * };
 * const claim = {
 *   asOf: "2026-03-09",
 *   product: { line: "colour-tv" },
 *   invoiced: "2026-03-02",
 *   proof: { papers: ["invoice", "voucher"] },
 *   fault: { occurredOn: "2026-03-09", listed: true },
 * };
 * decideRemedy(sets, claim).options.value?.options.map(({ remedy }) => remedy);
 * // ["refund", "exchange", "repair"]
 */
export function decideRemedy(
  sets: RemedySets,
  claim: RemedyClaim,
  options: RemedyOptions = {},
): RemedyDecision {
  return decideRemedyTwins.run(sets, claim, options);
}

/** `decideRemedy` as a Result; takes any value for a claim. */
export function safeDecideRemedy(
  sets: RemedySets,
  claim: unknown,
  options: RemedyOptions = {},
): Result<RemedyDecision> {
  return decideRemedyTwins.safe(sets, claim, options);
}

/** Sets in hand, calendars by id. */
export interface ReadSets {
  readonly remedy: readonly RuleSet<"remedy">[];
  readonly warranty: readonly RuleSet<"warranty">[];
  readonly calendars: ReadonlyMap<string, Calendar>;
}

/** What every function that decides a remedy claim takes. */
export const remedyWanted = {
  needs: ["remedy"],
  takes: ["warranty"],
  calendars: true,
  options: previewOnly,
} as const;

export const decideRemedyTwins = defineFunction({
  name: "decideRemedy",
  ...remedyWanted,
  read: (claim): Reading<ReadRemedyClaim | null> => {
    const read = readRemedyClaim(claim);
    return read.ok ? { value: read.value, issues: [] } : { value: null, issues: read.issues };
  },
  decide: ({ byKind, calendars, input: claim, options }) =>
    decide({ ...byKind, calendars }, claim, options.preview === true),
});
