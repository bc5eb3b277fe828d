import { compareDecimals, minMoney, subtractDecimals } from "../../money/index.js";
import { findRow, matchRows, type PlacedRow } from "../../rule-set/index.js";
import { jobRefs, loadedFacts, type QuoteContext } from "../context.js";
import type { TravelRow } from "../model/index.js";
import type { Charge } from "./charge.js";
import { pricedBy, type Unpriced, withoutRow, withRow } from "./price.js";
import { anyRepaired, workedOn } from "./worked.js";

/** The visit, charged once however many appliances: the call-out, then the kilometres by band. */
export function visitCharges(context: QuoteContext): readonly Charge[] {
  if (context.job.visit?.kind !== "on-site") return [];
  return [...callOut(context), ...distance(context)];
}

function unpriced(context: QuoteContext, head: "call-out" | "distance"): Unpriced {
  const of = workedOn(context.job);
  const facts = { head, cost: "travel", repaired: anyRepaired(context.job, of) };
  return { id: head, head, component: null, unit: null, at: "/visit", quantity: null, of, facts };
}

function callOut(context: QuoteContext): readonly Charge[] {
  const charge = { ...unpriced(context, "call-out"), quantity: "1" };
  const facts = loadedFacts(context, charge.facts);
  const found = findRow<TravelRow>(context.set, "travel", { head: "call-out" }, facts);
  if (found.found !== null) {
    const { row } = found.found;
    return [withRow(context, charge, found.found, pricedBy(row, row.price, "1"))];
  }
  return found.missing.length > 0 ? [withoutRow(context, charge, found)] : [];
}

function distance(context: QuoteContext): readonly Charge[] {
  const charge = unpriced(context, "distance");
  const facts = loadedFacts(context, charge.facts);
  const bands = matchRows<TravelRow>(context.set, "travel", { head: "distance" }, facts);
  if (bands.certain.length + bands.open.length === 0) return [];
  const km = context.job.visit?.distanceKm ?? null;
  if (km === null || bands.open.length > 0) {
    const unknown = km === null ? ["visit.distanceKm", ...bands.missing] : bands.missing;
    const missing = jobRefs(context, unknown, charge.at);
    return [{ ...charge, priced: null, missing, reasons: [] }];
  }
  return bands.certain.flatMap((band, i) =>
    bandCharge(context, charge, band, bands.certain, km, i),
  );
}

function bandCharge(
  context: QuoteContext,
  charge: Unpriced,
  placed: PlacedRow<TravelRow>,
  all: readonly PlacedRow<TravelRow>[],
  km: string,
  index: number,
): readonly Charge[] {
  const { row } = placed;
  const { beyondKm = "0", upToKm } = row;
  const end = upToKm !== undefined && compareDecimals(km, upToKm) > 0 ? upToKm : km;
  if (compareDecimals(end, beyondKm) <= 0) return [];
  const quantity = subtractDecimals(end, beyondKm);
  const caps = all.flatMap(({ row: { cap } }) => (cap === undefined ? [] : [cap]));
  const cap = caps.length === 0 ? null : minMoney(caps);
  const id = all.length === 1 ? "distance" : `distance:${index}`;
  const priced = { ...pricedBy(row, row.price, quantity), cap };
  return [withRow(context, { ...charge, id, quantity }, placed, priced)];
}
