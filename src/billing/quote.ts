import {
  AftersaleError,
  type FactRef,
  fail,
  ok,
  type PolicyRef,
  type Reason,
  type Result,
  type Status,
  unwrap,
} from "../decision/index.js";
import { percentOf } from "../money/index.js";
import { inForce, plainReason, type RuleSet, rowReason, sortSets } from "../rule-set/index.js";
import { addDays } from "../time/index.js";
import { type Assembled, assemble } from "./assemble.js";
import { settles } from "./bill/index.js";
import { currencyFaults, jobIssues } from "./check-job.js";
import { amountsOf } from "./check-price-list.js";
import { assumedOnce, contextOf, missingOnce, type QuoteContext } from "./context.js";
import { type Drafts, draftCharges } from "./draft-charges.js";
import type { FeeTables, QuoteJob } from "./model/index.js";
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
 * const fees = [parseRuleSet(standardFees)];
 * const work = [{ component: "ac.board", repaired: false }];
 * const coverage = [{ component: "ac.board", cost: "labour", share: 0 }];
 * quote({ fees }, { quoted: "2026-11-24", work, coverage }).outcome.totals.gross;
 * // { amount: "30.00", currency: "CNY" }
 */
export function quote(sets: FeeSets, job: QuoteJob, options: QuoteOptions = {}): QuoteDecision {
  return unwrap(safeQuote(sets, job, options));
}

/** `quote` as a Result. */
export function safeQuote(
  sets: FeeSets,
  job: QuoteJob,
  options: QuoteOptions = {},
): Result<QuoteDecision> {
  try {
    const issues = jobIssues(job);
    if (issues.length > 0) return fail(issues);
    const { company } = sortSets("fees", sets.fees, "/fees");
    const selection = inForce(company, { quoted: job.quoted }, { preview: options.preview });
    if (selection.found === null) return ok(noPolicy(job));
    const { policy } = selection.found;
    const set = selection.found.set as RuleSet<FeeTables>;
    const currency = amountsOf(set.document)[0]?.money.currency ?? "";
    const faults = currencyFaults(job, currency);
    if (faults.length > 0) return fail(faults);
    const context = contextOf(set, job, currency);
    const drafts = draftCharges(context);
    return ok(decide(context, drafts, assemble(context, drafts), policy));
  } catch (error) {
    if (error instanceof AftersaleError) return fail(error.issues);
    throw error;
  }
}

function decide(
  context: QuoteContext,
  { drafts }: Drafts,
  { quote: outcome, terms, missing: waiting }: Assembled,
  policy: PolicyRef,
): QuoteDecision {
  const missing = missingOnce([...drafts.flatMap((each) => each.missing), ...waiting]);
  const assumed = assumedOnce(drafts.flatMap((each) => each.assumed));
  const { validUntil } = outcome;
  return {
    status: statusOf(drafts, waiting),
    outcome,
    confidence: "own-policy",
    missing,
    possible: [outcome],
    assumed,
    reasons: wholeReasons(context, outcome, terms),
    policies: [policy],
    nextChangeAt: validUntil === null ? null : addDays(validUntil, 1),
  };
}

function statusOf(drafts: Drafts["drafts"], waiting: readonly FactRef[]): Status {
  const any = (status: Status) => drafts.some((each) => each.status === status);
  if (any("needs-facts") || waiting.length > 0) return "needs-facts";
  return any("out-of-scope") ? "out-of-scope" : "determined";
}

/** Reasons of the quote as a whole: tax, validity, declaration, settlement. */
function wholeReasons(
  { set }: QuoteContext,
  { totals, validUntil, settlement }: Assembled["quote"],
  { quotation, settlement: rows, taxOf }: Assembled["terms"],
): readonly Reason[] {
  const tax = taxOf("minimum");
  const row = totals && rows.find((each) => settles(each.row, totals.gross));
  return [
    ...(tax === null
      ? []
      : [rowReason(set, tax, `fee.tax-${tax.row.prices}`, { percent: percentOf(tax.row.rate) })]),
    ...(quotation === null || validUntil === null
      ? []
      : [rowReason(set, quotation, "fee.declare", { until: validUntil })]),
    ...(settlement === null || !row ? [] : [rowReason(set, row, `fee.${settlement.way}`)]),
  ];
}

function noPolicy({ quoted }: QuoteJob): QuoteDecision {
  return {
    status: "no-policy",
    outcome: null,
    confidence: "own-policy",
    missing: [],
    possible: [null],
    assumed: [],
    reasons: [plainReason(null, "policy.none-in-force", { kind: "fees", date: quoted })],
    policies: [],
    nextChangeAt: null,
  };
}
