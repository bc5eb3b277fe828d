import type { FactRef } from "../../decision/index.js";
import { exactly, type Interval, isExact, nothing, type Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import type { ServiceType } from "../model/index.js";
import { plainReason } from "../texts/index.js";
import type { Draft, Payer } from "./draft.js";

const PAYER: Readonly<Record<ServiceType, Payer>> = {
  free: "company",
  paid: "customer",
  contract: "contract",
};

/** A part whose service and worth are known. */
export const determined = (
  valued: Valued,
  service: ServiceType,
  value: Interval | null,
): Draft => ({
  valued,
  status: "determined",
  service,
  possible: [service],
  payer: PAYER[service],
  value,
  pays: value,
  reasons: valued.reasons,
  missing: [],
  assumed: valued.assumed,
});

/** A free part is settled whatever it is worth; a paid one once its worth is known. */
export function settled(
  context: QuoteContext,
  valued: Valued,
  service: "free" | "paid",
  value: Interval | null,
): Draft {
  if (service === "free") {
    const pays = exactly(nothing(context.currency));
    const worth = value !== null && isExact(value) ? value : null;
    return { ...determined(valued, service, worth), pays };
  }
  if (value !== null && isExact(value)) return determined(valued, service, value);
  if (value === null && valued.missing.length === 0) {
    return { ...unsaid(context, valued, "fee.not-on-price-list"), service, payer: "customer" };
  }
  return open(valued, [service], value, valued.missing);
}

const MILDEST_FIRST: readonly (ServiceType | null)[] = ["free", "contract", "paid", null];

/** A part of which something is not known: the services it may be, the bounds of what is paid. */
export function open(
  valued: Valued,
  possible: readonly (ServiceType | null)[],
  value: Interval | null,
  missing: readonly FactRef[],
): Draft {
  const single = possible.length === 1 ? (possible[0] ?? null) : null;
  const mayBeLess = possible.some((each) => each !== "paid");
  const pays = value && {
    low: mayBeLess ? nothing(value.low.currency) : value.low,
    high: value.high,
  };
  return {
    valued,
    status: "needs-facts",
    service: single,
    possible: MILDEST_FIRST.filter((each) => possible.includes(each)),
    payer: single && PAYER[single],
    value: value !== null && isExact(value) ? value : null,
    pays: possible.includes(null) ? null : pays,
    reasons: valued.reasons,
    missing: [...missing, ...valued.missing],
    assumed: valued.assumed,
  };
}

/** The policy says nothing: a finding, never a guess. */
export function unsaid(
  context: QuoteContext,
  valued: Valued,
  code: "fee.payer-unknown" | "fee.no-service-rule" | "fee.not-on-price-list",
): Draft {
  const reason = plainReason(context.set, code, {}, valued.charge.at);
  return {
    valued,
    status: "out-of-scope",
    service: null,
    possible: [null],
    payer: null,
    value: valued.value !== null && isExact(valued.value) ? valued.value : null,
    pays: null,
    reasons: [...valued.reasons, reason],
    missing: [],
    assumed: valued.assumed,
  };
}
