import { type Issue, pointer } from "../../decision/index.js";
import { fromDayNumber, isCivilDate, toDayNumber } from "../../time/index.js";
import type { ReplacementEvent } from "../grant/index.js";
import { startDates } from "../model/index.js";
import { issue } from "../texts/index.js";
import type { ReadClaim } from "./read-claim.js";
import type { PlacedStay } from "./read-stays.js";

/** Dates that cannot all be true: after `asOf`, before the sale, or in the wrong order. */
export function orderIssues(claim: ReadClaim): Issue[] {
  return [
    ...afterAsOf(claim),
    ...faultOrder(claim),
    ...beforeSale(claim),
    ...beforeDelivery(claim),
    ...beforeMade(claim),
    ...repairIssues(claim.stays),
    ...claim.stays.flatMap(longWaiting),
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
  for (const name of ["registeredOn", "since"]) {
    late(`owner.${name}`, ownerDay(claim, name), "/owner", name);
  }
  for (const { day, at } of replacedIn(claim)) late("on", day, at, "on");
  for (const { received, returned, at, over } of claim.stays) {
    late("received", received, at, "received");
    if (over) late("returned", returned, at, "returned");
  }
  for (const [counter, { shown }] of claim.readings) {
    for (const { on, at } of shown) late(`readings.${counter}`, on, at, "on");
  }
  return issues;
}

/** A date of the owner, which only conditions read; null where it is none. */
function ownerDay({ facts }: ReadClaim, name: string): number | null {
  const owner = facts.owner;
  if (typeof owner !== "object" || owner === null || !Object.hasOwn(owner, name)) return null;
  const value = (owner as Readonly<Record<string, unknown>>)[name];
  return isCivilDate(value) ? toDayNumber(value) : null;
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
  const early = (day: number, least: number, at: string, name: string): Issue[] => {
    if (day >= least) return [];
    const params = { name, found: fromDayNumber(day), sold: fromDayNumber(sold) };
    return [issue("warranty.before-sale", pointer(at, name), params)];
  };
  const handed = Math.min(sold, handedOver(claim) ?? sold);
  return [
    ...replacedIn(claim).flatMap(({ day, at }) => early(day, sold, at, "on")),
    ...claim.stays.flatMap(({ received, at }) => early(received, handed, at, "received")),
  ];
}

/** Where the sale is not known, nothing can have happened to the product before it was handed over. */
function beforeDelivery(claim: ReadClaim): Issue[] {
  const { sold, delivered } = claim.dates;
  if (sold !== undefined || delivered === undefined) return [];
  const day = handedOver(claim) ?? delivered;
  const events = [
    ...replacedIn(claim).map((event) => ({ on: event.day, at: event.at, name: "on" })),
    ...claim.stays.map(({ received, at }) => ({ on: received, at, name: "received" })),
  ];
  return events.flatMap(({ on, at, name }) => {
    if (on >= day) return [];
    const params = { name, found: fromDayNumber(on), delivered: fromDayNumber(day) };
    return [issue("warranty.before-delivery", pointer(at, name), params)];
  });
}

/** The first day on which the customer is known to have had the product; null where none is. */
function handedOver({ dates }: ReadClaim): number | null {
  const known = [dates.delivered, dates.installed, dates.activated].filter(
    (day) => day !== undefined,
  );
  return known.length === 0 ? null : Math.min(...known);
}

/** Made before it was supplied and handed over; a sale alone may come before what was made to order. */
function beforeMade(claim: ReadClaim): Issue[] {
  const { manufactured, supplied, sold } = claim.dates;
  const handed = handedOver(claim) ?? sold;
  const first = Math.min(...[supplied, handed].filter((day) => day !== undefined));
  if (manufactured === undefined || manufactured <= first) return [];
  const params = { found: fromDayNumber(manufactured), day: fromDayNumber(first) };
  return [issue("warranty.made-later", "/manufactured", params)];
}

/** Days of waiting that a stay has no room for: both its days count. */
function longWaiting({ received, returned, waitingDays, at }: PlacedStay): Issue[] {
  const days = returned - received + 1;
  if (days < 1 || waitingDays <= days) return [];
  return [longerThanStay("waitingDays", waitingDays, { received, returned, at })];
}

/** Hours in repair that a stay has no room for, one of its days with an hour more. */
export function longHours({ stays }: ReadClaim): readonly Issue[] {
  return stays.flatMap((stay) => {
    const days = stay.returned - stay.received + 1;
    if (days < 1 || stay.hours === null || stay.hours <= days * 24 + 1) return [];
    return [longerThanStay("hours", stay.hours, stay)];
  });
}

function longerThanStay(
  key: string,
  found: number,
  { received, returned, at }: Pick<PlacedStay, "received" | "returned" | "at">,
): Issue {
  const params = { received: fromDayNumber(received), returned: fromDayNumber(returned) };
  return issue("warranty.longer-than-stay", pointer(at, key), { key, found, ...params });
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
