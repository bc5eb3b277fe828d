import { pointer } from "../../decision/index.js";
import { findRow } from "../../rule-set/index.js";
import { loadedFacts, type QuoteContext } from "../context.js";
import type { LabourDone, LabourRow } from "../model/index.js";
import type { Charge, Worked } from "./charge.js";
import { pricedBy, type Unpriced, withoutRow, withRow } from "./price.js";
import { anyRepaired, nameOf } from "./worked.js";

/** The labour on one component: by the job where the price list has it, else by the time. */
export function labourCharge(context: QuoteContext, worked: Worked, labour: LabourDone): Charge {
  const { component, unit, index } = worked;
  const at = pointer("/work", index, "labour");
  const { job, grade } = labour;
  const facts = {
    head: "labour",
    cost: "labour",
    component,
    ...(job === undefined ? {} : { job }),
    ...(grade === undefined ? {} : { grade }),
    repaired: anyRepaired(context.job, [worked]),
  };
  const id = `labour:${nameOf(worked)}`;
  const charge: Unpriced = {
    id,
    head: "labour",
    component,
    unit,
    at,
    quantity: null,
    of: [worked],
    facts,
  };
  const keys = { job: job ?? "", grade: grade ?? "" };
  const found = findRow<LabourRow>(context.set, "labour", keys, loadedFacts(context, facts));
  if (found.found === null) return withoutRow(context, charge, found);
  const { row } = found.found;
  const quantity = row.unit === "minute" ? (labour.minutes ?? null) : 1;
  if (quantity === null) {
    const missing = [{ fact: "minutes", at: pointer(at, "minutes") }];
    return { ...charge, priced: null, missing, reasons: [] };
  }
  const counted = { ...charge, quantity: String(quantity) };
  const priced = pricedBy(row, row.price, String(quantity), row.least);
  return withRow(context, counted, found.found, priced);
}
