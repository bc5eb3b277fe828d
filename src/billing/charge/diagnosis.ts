import { findRow } from "../../rule-set/index.js";
import { loadedFacts, type QuoteContext } from "../context.js";
import type { LabourRow } from "../model/index.js";
import type { Charge, Worked } from "./charge.js";
import { pricedBy, withRow } from "./price.js";
import { anyRepaired, workedOn } from "./worked.js";

const JOB = "diagnosis";

/** The diagnosis, once for each appliance, where the price list has one. */
export function diagnosisCharges(context: QuoteContext): readonly Charge[] {
  const byUnit = new Map<string | null, Worked[]>();
  for (const worked of workedOn(context.job)) {
    byUnit.set(worked.unit, [...(byUnit.get(worked.unit) ?? []), worked]);
  }
  return [...byUnit].flatMap(([unit, of]) => diagnosisOf(context, unit, of));
}

function diagnosisOf(
  context: QuoteContext,
  unit: string | null,
  of: readonly Worked[],
): readonly Charge[] {
  const facts = {
    head: "diagnosis",
    cost: "labour",
    job: JOB,
    repaired: anyRepaired(context.job, of),
  };
  const keys = { job: JOB, grade: "" };
  const found = findRow<LabourRow>(context.set, "labour", keys, loadedFacts(context, facts));
  if (found.found === null || found.found.row.job !== JOB) return [];
  const { row } = found.found;
  const id = unit === null ? "diagnosis" : `diagnosis:${unit}`;
  const at = `/work/${of[0]?.index ?? 0}`;
  const charge = {
    id,
    head: "diagnosis",
    component: null,
    unit,
    at,
    quantity: "1",
    of,
    facts,
  } as const;
  return [withRow(context, charge, found.found, pricedBy(row, row.price, "1"))];
}
