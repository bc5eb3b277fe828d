import { pointer } from "../../decision/index.js";
import { findRow } from "../../rule-set/index.js";
import { loadedFacts, type QuoteContext } from "../context.js";
import type { FreightRow } from "../model/index.js";
import type { Charge } from "./charge.js";
import { pricedBy, type Unpriced, withoutRow, withRow } from "./price.js";
import { anyRepaired, workedOn } from "./worked.js";

/** Moving the goods (5.9): one charge for each item of the price list. */
export function freightCharges(context: QuoteContext): readonly Charge[] {
  return (context.job.freight?.items ?? []).map((item, i) => freightCharge(context, item, i));
}

function freightCharge(context: QuoteContext, item: string, index: number): Charge {
  const of = workedOn(context.job);
  const facts = { head: "freight", repaired: anyRepaired(context.job, of) };
  const at = pointer("/freight/items", index);
  const id = `freight:${index}:${item}`;
  const charge: Unpriced = {
    id,
    head: "freight",
    component: null,
    unit: null,
    at,
    quantity: "1",
    of,
    facts,
  };
  const found = findRow<FreightRow>(context.set, "freight", { item }, loadedFacts(context, facts));
  if (found.found === null) return withoutRow(context, charge, found);
  const { row } = found.found;
  return withRow(context, charge, found.found, pricedBy(row, row.price, "1"));
}
