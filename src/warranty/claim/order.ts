import { type Issue, issue, pointer } from "../../decision/index.js";
import { fromDayNumber } from "../../time/index.js";
import { startDates } from "../model/index.js";
import type { ReadClaim } from "./read-claim.js";
import type { PlacedStay } from "./read-stays.js";

/** Dates that cannot all be true: after `asOf`, before the sale, or in the wrong order. */
export function orderIssues(claim: ReadClaim): Issue[] {
  return [
    ...afterAsOf(claim),
    ...faultOrder(claim),
    ...beforeSale(claim),
    ...repairIssues(claim.stays),
  ];
}

function afterAsOf(claim: ReadClaim): Issue[] {
  const late = (name: string, day: number | null | undefined, at: string): Issue[] => {
    if (day == null || day <= claim.asOf) return [];
    const params = { name, found: fromDayNumber(day), asOf: fromDayNumber(claim.asOf) };
    return [issue("warranty.after-as-of", at, params)];
  };
  const replaced = [
    ...claim.components.flatMap(({ replacements }) => replacements),
    ...claim.exchanges,
  ];
  return [
    ...startDates.flatMap((name) => late(name, claim.dates[name], pointer("", name))),
    ...late("fault.occurredOn", claim.occurred, "/fault/occurredOn"),
    ...late("fault.reportedOn", claim.reported, "/fault/reportedOn"),
    ...replaced.flatMap(({ day, at }) => late("on", day, pointer(at, "on"))),
    ...claim.stays.flatMap(({ received, returned, at, over }) => [
      ...late("received", received, pointer(at, "received")),
      ...(over ? late("returned", returned, pointer(at, "returned")) : []),
    ]),
    ...[...claim.readings].flatMap(([counter, readings]) =>
      readings.flatMap(({ on }) => late(`readings.${counter}`, on, "/readings")),
    ),
  ];
}

function faultOrder({ occurred, reported }: ReadClaim): Issue[] {
  if (occurred === null || reported === null || reported >= occurred) return [];
  const params = { reported: fromDayNumber(reported), occurred: fromDayNumber(occurred) };
  return [issue("warranty.fault-order", "/fault/reportedOn", params)];
}

function beforeSale({ components, exchanges, dates }: ReadClaim): Issue[] {
  const { sold } = dates;
  if (sold === undefined) return [];
  const replaced = [...components.flatMap(({ replacements }) => replacements), ...exchanges];
  return replaced.flatMap(({ day, at }) => {
    if (day >= sold) return [];
    const params = { name: "on", found: fromDayNumber(day), sold: fromDayNumber(sold) };
    return [issue("warranty.before-sale", pointer(at, "on"), params)];
  });
}

/** Stays in order of receipt: each returned after it was received, none of one thing within another. */
function repairIssues(stays: readonly PlacedStay[]): Issue[] {
  const last = new Map<string | null, PlacedStay>();
  return stays.flatMap((stay) => {
    const { received, returned, at, component } = stay;
    if (returned < received) {
      const params = { received: fromDayNumber(received), returned: fromDayNumber(returned) };
      return [issue("warranty.repair-order", pointer(at, "returned"), params)];
    }
    const before = last.get(component);
    if (before === undefined || before.returned < returned) last.set(component, stay);
    if (before === undefined || before.returned <= received) return [];
    const params = {
      received: fromDayNumber(received),
      other: before.at,
      returned: fromDayNumber(before.returned),
    };
    return [issue("warranty.repairs-overlap", pointer(at, "received"), params)];
  });
}
