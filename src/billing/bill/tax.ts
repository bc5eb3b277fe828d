import {
  addMoney,
  allocateMoney,
  compareMoney,
  type Money,
  type RoundingMode,
  subtractMoney,
  sumMoney,
  type TaxedAmount,
  taxAdded,
  taxIncluded,
} from "../../money/index.js";
import type { TaxRow } from "../model/index.js";

export type TaxRule = Pick<TaxRow, "rate" | "prices">;

/** One amount to tax, as the price list counts. */
export interface Taxable {
  readonly pays: Money;
  readonly tax: TaxRule;
}

/** Taxes one amount by itself; what the price list counts already includes tax or does not. */
export const taxOne = (pays: Money, { rate, prices }: TaxRule, mode: RoundingMode): TaxedAmount =>
  prices === "inclusive" ? taxIncluded(pays, rate, mode) : taxAdded(pays, rate, mode);

/**
 * Taxes the lines of a bill: each by itself, or once on the total of each rate, whose tax is then
 * shared out so that the lines still add up. Amounts are not negative.
 */
export function taxLines(
  lines: readonly Taxable[],
  level: "line" | "total",
  mode: RoundingMode,
): readonly TaxedAmount[] {
  if (level === "line") return lines.map(({ pays, tax }) => taxOne(pays, tax, mode));
  const taxed = new Map<Taxable, TaxedAmount>();
  for (const group of byRate(lines)) {
    const [{ tax }] = group;
    const total = taxOne(sumMoney(group.map(({ pays }) => pays)), tax, mode);
    const shares = shareOut(
      total.tax,
      group.map(({ pays }) => pays),
    );
    group.forEach((line, i) => {
      const share = shares[i] ?? total.tax;
      taxed.set(line, withTax(line.pays, share, tax.prices));
    });
  }
  return lines.map((line) => taxed.get(line) as TaxedAmount);
}

function withTax(pays: Money, tax: Money, prices: TaxRule["prices"]): TaxedAmount {
  return prices === "inclusive"
    ? { net: subtractMoney(pays, tax), tax, gross: pays }
    : { net: pays, tax, gross: addMoney(pays, tax) };
}

function shareOut(total: Money, amounts: readonly Money[]): readonly Money[] {
  const zero = { ...total, amount: "0" };
  const some = amounts.some((amount) => compareMoney(amount, zero) > 0);
  return some
    ? allocateMoney(
        total,
        amounts.map(({ amount }) => amount),
      )
    : amounts.map(() => total);
}

type Group = readonly [Taxable, ...Taxable[]];

function byRate(lines: readonly Taxable[]): readonly Group[] {
  const groups = new Map<string, [Taxable, ...Taxable[]]>();
  for (const line of lines) {
    const key = `${line.tax.prices} ${Number(line.tax.rate)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}
