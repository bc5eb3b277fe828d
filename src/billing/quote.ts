import { previewOnly, type Result } from "../decision/index.js";
import { checkedBy, decisionBy, defineFunction, inForce, unanswered } from "../rule-set/index.js";
import { jobIssues } from "./check-job.js";
import { feesKind } from "./kind.js";
import type { QuoteJob } from "./model/index.js";
import { quoteBy } from "./quote-by.js";
import type { FeeSets, QuoteDecision, QuoteOptions } from "./quote-types.js";

/**
 * Quotes a job: one line for each component and cost type, each free, paid or by contract, with the
 * visit, the diagnosis, minimum charge, tax and rounding; to be declared before the work (5.3, 5.4,
 * 5.9, 5.12). The price list in force on `job.quoted` decides.
 *
 * @param sets the versions of one price list, from `parseRuleSet`
 * @param job facts; quantities and kilometres are decimal strings, time is in whole minutes
 * @returns `determined`; `needs-facts` with bounds; `out-of-scope` where the policy has no price,
 *   payer or rule; `no-policy` where no version is in force
 * @throws AftersaleError with every issue of the sets or the job
 * @example
 * const fees = [parseRuleSet(standardFees, { kind: "fees" })];
 * const work = [{ component: "ac.board", repaired: false }];
 * const coverage = [{ component: "ac.board", cost: "labour", share: 0 }] as const;
 * quote({ fees }, { quoted: "2026-11-24", work, coverage }).outcome?.totals?.gross;
 * // { amount: "30.00", currency: "CNY" }
 */
export function quote(sets: FeeSets, job: QuoteJob, options: QuoteOptions = {}): QuoteDecision {
  return quoteTwins.run(sets, job, options);
}

/** `quote` as a Result; takes any value for a job. */
export function safeQuote(
  sets: FeeSets,
  job: unknown,
  options: QuoteOptions = {},
): Result<QuoteDecision> {
  return quoteTwins.safe(sets, job, options);
}

export const quoteTwins = defineFunction({
  name: "quote",
  needs: ["fees"],
  options: previewOnly,
  read: checkedBy<QuoteJob>(jobIssues),
  decide: ({ byKind, input: job, options }) => {
    const selection = inForce(byKind.fees, { quoted: job.quoted }, options);
    if (selection.found === null) return decisionBy(null, unanswered(feesKind, selection));
    const { set, policy } = selection.found;
    return quoteBy(set, policy, job).decision;
  },
});
