import { fail, ok, pointer, type Reading, type Result } from "../../decision/index.js";
import { isCivilDate, toDayNumber } from "../../time/index.js";
import { paidFor, type ReadPlan, type ReplacementEvent } from "../grant/index.js";
import { startDates, type TermDate } from "../model/index.js";
import type { KnownDates } from "../term/index.js";
import { attributesOf } from "./attributes.js";
import { orderIssues } from "./order.js";
import { readComponents } from "./read-components.js";
import { readPlans } from "./read-plans.js";
import { type PlacedReadings, readReadings } from "./read-readings.js";
import { type PlacedStay, readStays } from "./read-stays.js";
import {
  type Fields,
  needDay,
  own,
  type Reader,
  readDay,
  readFlag,
  readList,
  readObject,
} from "./reader.js";

export interface ReadComponent {
  readonly id: string;
  readonly code: string;
  /** JSON Pointer of the component in the claim. */
  readonly at: string;
  readonly replacements: readonly ReplacementEvent[];
  /** Facts of the component for the conditions of rules. */
  readonly facts: Fields;
  readonly attributes: Fields;
}

/** A claim whose own shape is right, in day numbers. */
export interface ReadClaim {
  readonly asOf: number;
  readonly dates: KnownDates;
  readonly occurred: number | null;
  readonly reported: number | null;
  readonly components: readonly ReadComponent[];
  readonly stays: readonly PlacedStay[];
  readonly exchanges: readonly ReplacementEvent[];
  readonly plans: readonly ReadPlan[];
  readonly readings: PlacedReadings;
  /** Facts of the case for the conditions of rules. */
  readonly facts: Fields;
  readonly attributes: Fields;
}

const FACT_KEYS = [
  "product",
  "buyer",
  "owner",
  "installation",
  "proof",
  "fault",
  "findings",
] as const;

const KEYS = [
  "asOf",
  ...startDates,
  ...FACT_KEYS,
  "components",
  "repairs",
  "exchanges",
  "plans",
  "readings",
  "attributes",
] as const;

/** Reads a claim; every issue at once. Facts that only conditions read are checked by vocabulary. */
export function readClaim(claim: unknown): Result<ReadClaim> {
  const read = readWhatCan(claim);
  return read.value === null || read.issues.length > 0 ? fail(read.issues) : ok(read.value);
}

/** The same, with what could be read of a claim that has issues, so that the sets find theirs too. */
export function readWhatCan(claim: unknown): Reading<ReadClaim | null> {
  const reader: Reader = { issues: [] };
  const fields = readObject(reader, claim, "", KEYS);
  if (fields === null) return { value: null, issues: reader.issues };
  const asOf = needDay(reader, fields, "asOf", "");
  const fault = faultDays(reader, fields);
  const exchanges = readExchanges(reader, fields);
  const components = readComponents(reader, fields);
  const day = asOf ?? 0;
  const read: ReadClaim = {
    asOf: day,
    dates: readDates(reader, fields),
    ...fault,
    components,
    stays: readStays(
      reader,
      fields,
      day,
      components.map(({ id }) => id),
    ),
    exchanges,
    plans: readPlans(reader, fields),
    readings: readReadings(reader, fields, {
      exchanged: exchanges.map(({ day: on }) => on),
      undated:
        asOf === null ? null : { first: fault.occurred ?? fault.reported ?? asOf, last: asOf },
    }),
    facts: factsOf(fields),
    attributes: attributesOf(reader, fields, ""),
  };
  const { issues } = reader;
  // The order of dates is judged only where every date is one.
  const found = issues.length > 0 || asOf === null ? issues : orderIssues(read);
  return { value: read, issues: found };
}

function readDates(reader: Reader, fields: Fields): KnownDates {
  const dates: Partial<Record<TermDate, number>> = {};
  for (const name of startDates) {
    const day = readDay(reader, fields, name, "");
    if (day !== null) dates[name] = day;
  }
  const since = ownerSince(fields);
  if (since !== null) dates["owner.since"] = since;
  return dates;
}

/** Since when the owner has had the product; what is no date the vocabulary refuses. */
function ownerSince(fields: Fields): number | null {
  const owner = own(fields, "owner");
  if (typeof owner !== "object" || owner === null) return null;
  const since = own(owner as Fields, "since");
  return isCivilDate(since) ? toDayNumber(since) : null;
}

function faultDays(reader: Reader, fields: Fields): Pick<ReadClaim, "occurred" | "reported"> {
  const fault = own(fields, "fault");
  if (fault === undefined) return { occurred: null, reported: null };
  const read = readObject(reader, fault, "/fault", ["occurredOn", "reportedOn"]);
  if (read === null) return { occurred: null, reported: null };
  return {
    occurred: readDay(reader, read, "occurredOn", "/fault"),
    reported: readDay(reader, read, "reportedOn", "/fault"),
  };
}

function readExchanges(reader: Reader, fields: Fields): readonly ReplacementEvent[] {
  const events = readList(reader, fields, "exchanges", "", 1_000).flatMap((value, i) => {
    const at = pointer("/exchanges", i);
    const exchange = readObject(reader, value, at, ["on", "paid"]);
    if (exchange === null) return [];
    const day = needDay(reader, exchange, "on", at);
    const paid = paidFor("exchange", readFlag(reader, exchange, "paid", at), at);
    return day === null ? [] : [{ kind: "exchange", day, paid, at } as const];
  });
  return events.sort((a, b) => a.day - b.day);
}

function factsOf(fields: Fields): Fields {
  const facts: Record<string, unknown> = {};
  for (const key of ["asOf", ...startDates, ...FACT_KEYS]) {
    const value = own(fields, key);
    if (value !== undefined) facts[key] = value;
  }
  return facts;
}
