import { pointer } from "../../decision/index.js";
import { findRow } from "../../rule-set/index.js";
import { loadedFacts, type QuoteContext } from "../context.js";
import type { PartsRow, PartUsed } from "../model/index.js";
import type { Charge, Worked } from "./charge.js";
import { pricedBy, type Unpriced, withoutRow, withRow } from "./price.js";
import { anyRepaired, nameOf } from "./worked.js";

/** One part used for a component: at the price list's own price, or at the list price given. */
export function partCharge(
  context: QuoteContext,
  worked: Worked,
  used: PartUsed,
  place: number,
): Charge {
  const { component, unit, index } = worked;
  const at = pointer("/work", index, "parts", place);
  const { part, quantity, listPrice, oldPartReturned } = used;
  const facts = {
    head: "parts",
    cost: "parts",
    component,
    part: { number: part, oldReturned: oldPartReturned },
    repaired: anyRepaired(context.job, [worked]),
  };
  const id = `parts:${nameOf(worked)}:${place}:${part}`;
  const charge: Unpriced = {
    id,
    head: "parts",
    component,
    unit,
    at,
    quantity,
    of: [worked],
    facts,
  };
  const found = findRow<PartsRow>(context.set, "parts", { part }, loadedFacts(context, facts));
  if (found.found === null) return withoutRow(context, charge, found);
  const { row } = found.found;
  const price = row.price === "list" ? listPrice : row.price;
  if (price === undefined || price === null) {
    const missing = [{ fact: "listPrice", at: pointer(at, "listPrice") }];
    return { ...charge, priced: null, missing, reasons: [] };
  }
  return withRow(context, charge, found.found, pricedBy(row, price, quantity));
}
