import {
  compareMoney,
  parseMoney,
  roundMoney,
  subtractMoney,
  sumMoney,
  type TaxedAmount,
} from "../../money/index.js";
import type { FeeHead, MinimumRow, RoundingRow } from "../model/index.js";
import { type Payable, topUp } from "./minimum.js";
import { type TaxRule, taxLines, taxOne } from "./tax.js";

/** The terms of a bill, found in the price list. */
export interface BillTerms {
  readonly currency: string;
  readonly minimum: Pick<MinimumRow, "amount" | "when" | "counts"> | null;
  readonly rounding: Pick<RoundingRow, "taxLevel" | "mode" | "total">;
  readonly taxOf: (head: FeeHead) => TaxRule;
}

/** A line with its tax; `net + tax = gross`. */
export interface BillLine extends TaxedAmount {
  readonly id: string;
  readonly head: FeeHead;
}

/** A bill that adds up: the totals are the sums of the lines, the added ones included. */
export interface Bill extends TaxedAmount {
  readonly lines: readonly BillLine[];
  readonly minimum: BillLine | null;
  readonly rounding: BillLine | null;
}

/**
 * Adds up what the customer pays: the minimum charge tops it up, tax is worked out, and the total
 * is cut (抹零) by a line of its own.
 */
export function makeBill(payables: readonly Payable[], terms: BillTerms): Bill {
  const missing = terms.minimum === null ? null : topUp(payables, terms.minimum);
  const added: Payable[] =
    missing === null ? [] : [{ id: "minimum", head: "minimum", pays: missing }];
  const all = [...payables, ...added];
  const { taxLevel, mode } = terms.rounding;
  const taxables = all.map(({ head, pays }) => ({ pays, tax: terms.taxOf(head) }));
  const taxed = taxLines(taxables, taxLevel, mode);
  const lines = all.map(({ id, head }, i) => ({ id, head, ...(taxed[i] as TaxedAmount) }));
  const sum = totals(lines, terms.currency);
  const rounding = roundingLine(lines, sum, terms);
  return {
    lines: missing === null ? lines : lines.slice(0, -1),
    minimum: missing === null ? null : (lines.at(-1) ?? null),
    rounding,
    ...(rounding === null ? sum : totals([...lines, rounding], terms.currency)),
  };
}

function totals(lines: readonly TaxedAmount[], currency: string): TaxedAmount {
  const zero = parseMoney({ amount: "0", currency });
  const total = (side: keyof TaxedAmount) => sumMoney([zero, ...lines.map((line) => line[side])]);
  return { net: total("net"), tax: total("tax"), gross: total("gross") };
}

/** The cut is taxed like the line that weighs most, so that one rate stays one rate. */
function roundingLine(
  lines: readonly BillLine[],
  { gross }: TaxedAmount,
  { rounding, taxOf }: BillTerms,
): BillLine | null {
  if (rounding.total === undefined) return null;
  const cut = subtractMoney(roundMoney(gross, rounding.total), gross);
  if (compareMoney(cut, { ...cut, amount: "0" }) === 0) return null;
  const heaviest = lines.reduce<BillLine | null>(
    (best, each) => (best === null || compareMoney(each.gross, best.gross) > 0 ? each : best),
    null,
  );
  const { rate } = taxOf(heaviest?.head ?? "rounding");
  const taxed = taxOne(cut, { rate, prices: "inclusive" }, rounding.mode);
  return { id: "rounding", head: "rounding", ...taxed };
}
