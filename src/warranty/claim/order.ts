import { type Issue, issue, pointer } from "../../decision/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { ReplacementEvent } from "../grant/index.js";
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
  const issues: Issue[] = [];
  const late = (name: string, day: number | null | undefined, at: string, key?: string): void => {
    if (day == null || day <= claim.asOf) return;
    const params = { name, found: fromDayNumber(day), asOf: fromDayNumber(claim.asOf) };
    issues.push(issue("warranty.after-as-of", key === undefined ? at : pointer(at, key), params));
  };
  for (const name of startDates) late(name, claim.dates[name], "", name);
  late("fault.occurredOn", claim.occurred, "/fault", "occurredOn");
  late("fault.reportedOn", claim.reported, "/fault", "reportedOn");
  for (const { day, at } of replacedIn(claim)) late("on", day, at, "on");
  for (const { received, returned, at, over } of claim.stays) {
    late("received", received, at, "received");
    if (over) late("returned", returned, at, "returned");
  }
  for (const [counter, readings] of claim.readings) {
    for (const { on } of readings) late(`readings.${counter}`, on, "/readings");
  }
  return issues;
}

function replacedIn({ components, exchanges }: ReadClaim): readonly ReplacementEvent[] {
  const events: ReplacementEvent[] = [...exchanges];
  for (const { replacements } of components) {
    for (const event of replacements) events.push(event);
  }
  return events;
}

function faultOrder({ occurred, reported }: ReadClaim): Issue[] {
  if (occurred === null || reported === null || reported >= occurred) return [];
  const params = { reported: fromDayNumber(reported), occurred: fromDayNumber(occurred) };
  return [issue("warranty.fault-order", "/fault/reportedOn", params)];
}

function beforeSale(claim: ReadClaim): Issue[] {
  const { sold } = claim.dates;
  if (sold === undefined) return [];
  return replacedIn(claim).flatMap(({ day, at }) => {
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
