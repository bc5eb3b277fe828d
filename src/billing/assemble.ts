import type { FactRef } from "../decision/index.js";
import { compareMoney, type Money, subtractDecimals as subtract } from "../money/index.js";
import { addDays } from "../time/index.js";
import {
  type Bill,
  type BillTerms,
  makeBill,
  settlementPlan,
  settles,
  taxOne,
} from "./bill/index.js";
import type { QuoteContext } from "./context.js";
import type { Drafts } from "./draft-charges.js";
import { draftIds, type LineTax, quoteLine, wholeLine } from "./line.js";
import type { FeeHead, MinimumRow } from "./model/index.js";
import type { MoneyRange, Quote, QuoteLine } from "./quote-types.js";
import type { ContractState, Draft } from "./share/index.js";
import { type QuoteTerms, termsOf } from "./terms.js";
import { rowReason } from "./texts/index.js";

/** A quote with the reasons that belong to no line, and what the terms still wait for. */
export interface Assembled {
  readonly quote: Quote;
  readonly terms: QuoteTerms;
  readonly missing: readonly FactRef[];
}

/** Puts the drafts together: lines, minimum, tax, totals, settlement. */
export function assemble(context: QuoteContext, { drafts, before, after }: Drafts): Assembled {
  const terms = termsOf(
    context,
    drafts.map(({ valued }) => valued.charge.head),
  );
  const missing = terms.missing;
  const determined = drafts.every(({ status }) => status === "determined") && missing.length === 0;
  const bounded = drafts.every(({ pays }) => pays !== null);
  const bill = determined ? billOf(context, drafts, terms, "low") : null;
  const lines =
    bill === null ? openLines(drafts, terms) : billedLines(context, drafts, terms, bill);
  const { validDays } = terms.quotation?.row ?? {};
  const quote: Quote = {
    currency: context.currency,
    lines,
    totals: bill && { net: bill.net, tax: bill.tax, gross: bill.gross },
    range: bill === null && bounded ? rangeOf(context, drafts, terms) : null,
    contract: drawsOf(context, before, after),
    settlement: bill && planOf(terms, bill.gross),
    validUntil: validDays === undefined ? null : addDays(context.job.quoted, validDays),
  };
  return { quote, terms, missing };
}

/** The terms as the bill reads them; null while one is not found. */
function billTerms(
  context: QuoteContext,
  { rounding, taxOf }: QuoteTerms,
  minimum: MinimumRow | null,
): BillTerms | null {
  if (rounding === null || taxOf("minimum") === null || taxOf("rounding") === null) return null;
  const rule = (head: FeeHead) => taxOf(head)?.row ?? { rate: "0", prices: "inclusive" as const };
  return { currency: context.currency, minimum, rounding: rounding.row, taxOf: rule };
}

function billOf(
  context: QuoteContext,
  drafts: readonly Draft[],
  terms: QuoteTerms,
  side: "low" | "high",
): Bill | null {
  const { minimum, openMinimum } = terms;
  const sure = side === "low" ? minimum : (openMinimum ?? minimum);
  const found = billTerms(context, terms, sure?.row ?? null);
  const ids = draftIds(drafts);
  const payables = drafts.flatMap(({ valued, pays }, i) =>
    pays === null ? [] : [{ id: ids[i] ?? "", head: valued.charge.head, pays: pays[side] }],
  );
  return found && makeBill(payables, found);
}

function billedLines(
  context: QuoteContext,
  drafts: readonly Draft[],
  terms: QuoteTerms,
  bill: Bill,
): readonly QuoteLine[] {
  const ids = draftIds(drafts);
  const lines = drafts.map((draft, i) => {
    const { net, tax, gross } = bill.lines[i] ?? bill;
    const rate = terms.taxOf(draft.valued.charge.head)?.row.rate ?? null;
    return quoteLine(ids[i] ?? "", draft, { taxed: { net, tax, gross }, rate, range: null });
  });
  return [...lines, ...wholeLines(context, terms, bill)];
}

function wholeLines({ set }: QuoteContext, terms: QuoteTerms, bill: Bill): readonly QuoteLine[] {
  const { minimum, rounding } = terms;
  const lines: QuoteLine[] = [];
  if (bill.minimum !== null && minimum !== null) {
    const { amount, currency } = minimum.row.amount;
    const reasons = [rowReason(set, minimum, "fee.minimum", { minimum: `${amount} ${currency}` })];
    const rate = terms.taxOf("minimum")?.row.rate ?? "0";
    lines.push(
      wholeLine("minimum", { title: minimum.row.title, reasons }, taxOf(bill.minimum), rate),
    );
  }
  if (bill.rounding !== null && rounding !== null) {
    const increment = `${rounding.row.total?.increment ?? ""} ${bill.gross.currency}`;
    const reasons = [rowReason(set, rounding, "fee.rounded", { increment })];
    const rate = terms.taxOf("rounding")?.row.rate ?? "0";
    lines.push(
      wholeLine("rounding", { title: rounding.row.title, reasons }, taxOf(bill.rounding), rate),
    );
  }
  return lines;
}

const taxOf = ({ net, tax, gross }: Bill["lines"][number]) => ({ net, tax, gross });

/** Lines of a quote that is still open: each taxed by itself, the open ones between bounds. */
function openLines(drafts: readonly Draft[], terms: QuoteTerms): readonly QuoteLine[] {
  const ids = draftIds(drafts);
  return drafts.map((draft, i) => quoteLine(ids[i] ?? "", draft, openTax(draft, terms)));
}

function openTax({ pays, status, valued }: Draft, terms: QuoteTerms): LineTax {
  const tax = terms.taxOf(valued.charge.head)?.row;
  const mode = terms.rounding?.row.mode;
  if (pays === null || tax === undefined || mode === undefined) {
    return { taxed: null, rate: tax?.rate ?? null, range: null };
  }
  const low = taxOne(pays.low, tax, mode);
  if (status === "determined") return { taxed: low, rate: tax.rate, range: null };
  const range = { from: low.gross, to: taxOne(pays.high, tax, mode).gross };
  return { taxed: null, rate: tax.rate, range };
}

function rangeOf(
  context: QuoteContext,
  drafts: readonly Draft[],
  terms: QuoteTerms,
): MoneyRange | null {
  const low = billOf(context, drafts, terms, "low");
  const high = billOf(context, drafts, terms, "high");
  return low && high && { from: low.gross, to: high.gross };
}

function drawsOf(
  { job }: QuoteContext,
  before: ContractState,
  after: ContractState,
): Quote["contract"] {
  if (job.contract === undefined || before.entitlements.length === 0) return null;
  const draws = before.entitlements.flatMap(({ quota }, entitlement) => {
    const had = before.left[entitlement] ?? null;
    const left = after.left[entitlement] ?? null;
    if (quota === undefined || had === null || left === null || had === left) return [];
    return [{ entitlement, unit: quota.unit, drawn: subtract(had, left), left }];
  });
  return { id: job.contract.id, draws };
}

/** How an amount is settled by the price list; null where there is nothing to settle. */
export function planOf({ settlement }: QuoteTerms, gross: Money): Quote["settlement"] {
  if (compareMoney(gross, { ...gross, amount: "0" }) <= 0) return null;
  const row = settlement.find((each) => settles(each.row, gross))?.row;
  return row === undefined ? null : settlementPlan(row);
}
