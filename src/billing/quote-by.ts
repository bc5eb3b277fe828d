import {
  AftersaleError,
  distinctDefaults,
  distinctRefs,
  type FactRef,
  type PolicyRef,
  type Reason,
  type Status,
} from "../decision/index.js";
import { percentOf } from "../money/index.js";
import type { RuleSet } from "../rule-set/index.js";
import { addDays } from "../time/index.js";
import { type Assembled, assemble } from "./assemble.js";
import { settles } from "./bill/index.js";
import { currencyFaults } from "./check-job.js";
import { amountsOf } from "./check-price-list.js";
import { contextOf, type QuoteContext } from "./context.js";
import { type Drafts, draftCharges } from "./draft-charges.js";
import type { FeeDocument, QuoteJob } from "./model/index.js";
import type { QuoteDecision } from "./quote-types.js";
import type { QuoteTerms } from "./terms.js";
import { rowReason } from "./texts/index.js";

/** A quote with the terms it was made by. */
export interface Quoted {
  readonly decision: QuoteDecision;
  readonly terms: QuoteTerms;
}

/** Quotes a checked job by one version of the price list. Throws what does not fit the list. */
export function quoteBy(set: RuleSet<"fees">, policy: PolicyRef, job: QuoteJob): Quoted {
  const currency = amountsOf(set.document as FeeDocument)[0]?.money.currency ?? "";
  const faults = currencyFaults(job, currency);
  if (faults.length > 0) throw new AftersaleError(faults);
  const context = contextOf(set, job, currency);
  const drafts = draftCharges(context);
  const assembled = assemble(context, drafts);
  return { decision: decide(context, drafts, assembled, policy), terms: assembled.terms };
}

function decide(
  context: QuoteContext,
  { drafts }: Drafts,
  { quote: outcome, terms, missing: waiting }: Assembled,
  policy: PolicyRef,
): QuoteDecision {
  const missing = distinctRefs([...drafts.flatMap((each) => each.missing), ...waiting]);
  const assumed = distinctDefaults(drafts.flatMap((each) => each.assumed));
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
