import { AftersaleError, type FactRef } from "../../../decision/index.js";
import { compareDecimals, type Money, multiplyMoney, prorateMoney } from "../../../money/index.js";
import { counterOn, unitSince } from "../../term/index.js";
import type { DeductionView } from "../outcome/index.js";
import type { DeductionRow } from "../policy/index.js";
import { firstKnown, refs, type Scene, setStart } from "../scene/index.js";
import { issue } from "../texts/index.js";

/** One deduction, or what it waits for. */
export interface Deducted {
  readonly view: DeductionView;
  readonly missing: readonly FactRef[];
  /** A number that nobody has read. */
  readonly parameter: string | null;
  readonly judgement: boolean;
}

const EMPTY = { rate: null, capped: false, days: null, units: null, amount: null };
const SETTLED = { missing: [], parameter: null, judgement: false };

/** What a row takes off a price. */
export function deduct(scene: Scene, row: DeductionRow, gross: Money | null): Deducted {
  const view = { kind: row.kind, title: row.title, ...EMPTY };
  if (row.kind === "depreciation") return depreciation(scene, row, gross, view);
  if (row.kind === "use-compensation") return useCompensation(scene, row, gross, view);
  if (row.amount !== undefined) {
    return { ...SETTLED, view: { ...view, amount: flatFee(row.amount, row.name, gross) } };
  }
  if (row.kind === "restocking-fee" && typeof row.rate === "string") {
    const amount = gross === null ? null : multiplyMoney(gross, row.rate);
    return { ...SETTLED, view: { ...view, rate: row.rate, amount } };
  }
  if (row.rate === null) return { ...SETTLED, view, parameter: parameterOf(row) };
  return { ...SETTLED, view, judgement: true };
}

/** A flat fee, in the currency of the price. */
function flatFee(fee: Money, name: string, gross: Money | null): Money {
  if (gross === null || gross.currency === fee.currency) return fee;
  const params = { name, found: fee.currency, other: "amounts", expected: gross.currency };
  throw new AftersaleError([issue("remedy.amount-currencies", "/amounts", params)]);
}

const parameterOf = (row: DeductionRow): string => row.parameter ?? row.name;

/** Price × daily rate × (days of use − days in repair − days of waiting), from the start. */
function depreciation(
  scene: Scene,
  row: DeductionRow,
  gross: Money | null,
  view: DeductionView,
): Deducted {
  const days = chargeableDays(scene, row.freeDays ?? 0);
  if (days === null) {
    return { ...SETTLED, view, missing: refs(scene.document.starts) };
  }
  const counted = { ...view, days };
  if (typeof row.rate !== "string") {
    return { ...SETTLED, view: counted, parameter: parameterOf(row) };
  }
  const amount = gross === null ? null : multiplyMoney(gross, [row.rate, String(days)]);
  return { ...SETTLED, view: { ...counted, rate: row.rate, amount } };
}

/** Days of waiting that a listed stay in repair names are days of that stay, not taken off twice. */
function chargeableDays(scene: Scene, freeDays: number): number | null {
  const { history, read } = scene;
  const less = numberOf(history.repairDays) + numberOf(read.claim.history?.waitingDays);
  const used = typeof history.useDays === "number" ? history.useDays : daysOfUse(scene);
  return used === null ? null : Math.max(0, used - less - freeDays);
}

const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Days from the start, or from the last exchange, to the return. */
function daysOfUse(scene: Scene): number | null {
  const start = setStart(scene);
  if (start === null) return null;
  return returnDay(scene) - Math.max(start.day, scene.read.dates.get("exchanged") ?? start.day);
}

/** The dates that tell the day of the return, the first known of them. */
export const returnDates = ["demand.returnedOn", "demand.goodsBackOn", "demand.on"];

/** The day of the return; today where none is known. */
const returnDay = (scene: Scene): number => firstKnown(scene, returnDates)?.day ?? scene.read.asOf;

/** Price × units / 1,000 × coefficient, the coefficient at most the law's. */
function useCompensation(
  scene: Scene,
  row: DeductionRow,
  gross: Money | null,
  view: DeductionView,
): Deducted {
  const counter = row.counter ?? "odometer";
  const day = returnDay(scene);
  const limit = { counter, limit: Number.MAX_SAFE_INTEGER };
  const { readings } = scene.read.warranty;
  const { used } = counterOn(limit, readings, day, unitSince(readings, counter, day));
  const units = used ?? latestReading(scene, counter, day);
  const { useRate } = scene.read.claim;
  const missing = [
    ...(units === null ? [{ fact: `readings.${counter}`, at: "/readings" }] : []),
    ...(row.rateOnVoucher && useRate == null ? [{ fact: "useRate", at: "/useRate" }] : []),
  ];
  const cap = row.rate ?? null;
  const wanted = row.rateOnVoucher ? (useRate ?? null) : cap;
  const capped = wanted !== null && cap !== null && compareDecimals(wanted, cap) > 0;
  const rate = capped ? cap : wanted;
  const amount =
    gross === null || units === null || rate === null
      ? null
      : prorateMoney(gross, [decimalOf(units), rate], "1000");
  const unread = row.rate === null ? parameterOf(row) : null;
  return { ...SETTLED, view: { ...view, rate, capped, units, amount }, missing, parameter: unread };
}

/** The last reading of the unit up to a day: what the goods had run at least. */
function latestReading(scene: Scene, counter: string, day: number): number | null {
  const { readings } = scene.read.warranty;
  const from = unitSince(readings, counter, day) ?? Number.NEGATIVE_INFINITY;
  const known = readings.get(counter)?.shown ?? [];
  const values = known
    .filter(({ on }) => on === null || (on > from && on <= day))
    .map(({ value }) => value);
  return values.length === 0 ? null : Math.max(...values);
}

/** A reading as a decimal, to a thousandth of its unit. */
const decimalOf = (units: number): string => (Math.round(units * 1000) / 1000).toString();
