import { compareDecimals, type Money, parseMoney, startedUnits } from "../../money/index.js";
import type { FoundRow, PlacedRow } from "../../rule-set/index.js";
import { jobRefs, type QuoteContext } from "../context.js";
import type { PriceRow } from "../model/index.js";
import { rowReason } from "../texts/index.js";
import type { Charge, Priced } from "./charge.js";

type Counted = Omit<PriceRow, "price">;

/** The price of a quantity by a row. */
export function pricedBy(row: Counted, price: Money, quantity: string, least = "0"): Priced {
  const { per = "1", counting = "exact", unit, title } = row;
  const shown = { title, price: parseMoney(price), per, measure: unit ?? null, cap: null };
  if (counting === "exact") return { ...shown, units: quantity, divisor: per };
  const begun = startedUnits(quantity, per);
  const units = compareDecimals(begun, least) < 0 ? least : begun;
  return { ...shown, units, divisor: "1" };
}

export type Unpriced = Omit<Charge, "priced" | "missing" | "reasons">;

/** A charge whose row was found. */
export function withRow(
  { set }: QuoteContext,
  charge: Unpriced,
  placed: PlacedRow<Counted>,
  priced: Priced,
): Charge {
  const { price, per, measure } = priced;
  const params = {
    price: `${price.amount} ${price.currency}`,
    per,
    measure: measure ?? "",
  };
  const code = measure === null ? "fee.price" : per === "1" ? "fee.price-each" : "fee.price-per";
  return {
    ...charge,
    priced,
    missing: [],
    reasons: [rowReason(set, placed, code, params, charge.at)],
  };
}

/** A charge without a price: what would find it, or that the price list has none (5.12). */
export function withoutRow(
  context: QuoteContext,
  charge: Unpriced,
  found: Extract<FoundRow<unknown>, { found: null }>,
): Charge {
  const missing = jobRefs(context, found.missing, charge.at);
  return { ...charge, priced: null, missing, reasons: [] };
}
