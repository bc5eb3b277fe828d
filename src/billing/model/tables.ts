import { roundingModes } from "../../money/index.js";
import { column, type DocumentOf, type RowOf, table } from "../../rule-set/index.js";
import { days, factor, heads, money, positive, share } from "./columns.js";
import { chargeHeads, serviceTypes } from "./fee-head.js";

/** The tables of kind `fees`, and the params of the events that its rules raise. */

const oneMode = column.oneOf(...roundingModes);

/** A price for a quantity of something. */
const priced = {
  price: money,
  /** The quantity that the price is for, a decimal; 1 where it is absent. */
  per: column.maybe(positive),
  /** Whether a begun unit counts as a whole one, or only its part. Default `exact`. */
  counting: column.maybe(column.oneOf("exact", "started")),
  /** What the quantity is counted in, for the reader: `minute`, `g`, `km`, `piece`. */
  unit: column.maybe(column.name),
};

/** Work by the job (计件) or by the minute (计时); `*` fits any. */
const labour = table({
  title: { en: "Labour", "zh-CN": "人工费" },
  keys: ["job", "grade"],
  required: true,
  columns: {
    job: column.name,
    grade: column.name,
    ...priced,
    /** Least number of units charged, by the minute only. */
    least: column.maybe(column.quantity),
  },
});

const parts = table({
  title: { en: "Parts", "zh-CN": "配件费" },
  keys: ["part"],
  required: true,
  columns: {
    part: column.name,
    ...priced,
    /** `list` takes the list price that comes with the job. */
    price: column.either(money, column.oneOf("list")),
  },
});

/** One visit: the call-out once, or the kilometres one way in a band. */
const travel = table({
  title: { en: "Travel", "zh-CN": "上门费" },
  keys: ["head"],
  required: true,
  columns: {
    head: column.oneOf("call-out", "distance"),
    ...priced,
    /** The band begins beyond these kilometres (the free radius); 0 where absent. */
    beyondKm: column.maybe(column.quantity),
    /** The band ends at these kilometres; open where absent. */
    upToKm: column.maybe(positive),
    /** Most that the distance of one visit may cost, all bands together; the least cap counts. */
    cap: column.maybe(money),
  },
});

const freight = table({
  title: { en: "Freight", "zh-CN": "运输费" },
  keys: ["item"],
  required: true,
  columns: { item: column.name, ...priced },
});

/** What happens to a fee charged once when only some of the components are covered. */
const mixed = table({
  title: { en: "Charged once, covered in part", "zh-CN": "一次性费用的分担" },
  keys: ["head"],
  required: true,
  columns: {
    head: column.oneOf("diagnosis", "call-out", "distance", "*"),
    rule: column.oneOf("free-if-any-covered", "paid-if-any-paid", "by-share"),
  },
});

/** Least that paid service costs. */
const minimum = table({
  title: { en: "Minimum charge", "zh-CN": "最低收费" },
  columns: {
    amount: money,
    /** Applies when the customer pays something under one of these heads. */
    when: heads,
    /** What counts towards it. */
    counts: heads,
  },
});

const tax = table({
  title: { en: "Tax", "zh-CN": "税" },
  keys: ["head"],
  required: true,
  columns: {
    head: column.oneOf(...chargeHeads, "*"),
    /** A fraction: `0.13`. */
    rate: share,
    prices: column.oneOf("inclusive", "exclusive"),
  },
});

const rounding = table({
  title: { en: "Rounding", "zh-CN": "取整" },
  required: true,
  columns: {
    /** Whether tax is rounded on each line or once on the total of a rate. */
    taxLevel: column.oneOf("line", "total"),
    mode: oneMode,
    /** The total is cut to a multiple of this (抹零), shown as a line of its own. */
    total: column.maybe(column.group({ increment: positive, mode: oneMode })),
  },
});

/** How a total up to an amount is settled (5.12); the row without `upTo` takes the rest. */
const settlement = table({
  title: { en: "Settlement", "zh-CN": "结算" },
  required: true,
  columns: {
    upTo: column.maybe(money),
    way: column.oneOf("on-the-spot", "invoice-first"),
    steps: column.listOf(
      column.group({
        step: column.oneOf("collect", "hand-in", "invoice"),
        department: column.name,
        /** Days after the step before it, or after the work for the first. */
        within: column.group({ days, working: column.flag }),
      }),
      { most: 20 },
    ),
  },
});

/** How long a quote stands, and how far the final bill may leave it. */
const quotation = table({
  title: { en: "Quotation", "zh-CN": "报价" },
  required: true,
  columns: {
    validDays: days,
    /** The lesser of the two binds. */
    tolerance: column.maybe(column.group({ share, amount: money })),
  },
});

export const tables = {
  labour,
  parts,
  travel,
  freight,
  mixed,
  minimum,
  tax,
  rounding,
  settlement,
  quotation,
};

export const events = {
  "service-type": {
    hit: "first",
    title: { en: "Free, paid or by contract", "zh-CN": "免费、收费或合同服务" },
    params: { type: column.oneOf(...serviceTypes) },
  },
  surcharge: {
    hit: "collect",
    title: { en: "Surcharge, of which the highest counts", "zh-CN": "加收（取最高一项）" },
    params: { heads, factor },
  },
  discount: {
    hit: "collect",
    title: { en: "Discount", "zh-CN": "减收" },
    params: { heads, share },
  },
  waive: {
    hit: "collect",
    title: { en: "Not charged", "zh-CN": "免收" },
    params: { heads },
  },
  freight: {
    hit: "first",
    title: { en: "Payer of the freight", "zh-CN": "运费承担方" },
    params: { payer: column.oneOf("company", "customer") },
  },
} as const;

export type FeeDocument = DocumentOf<typeof tables>;

type Row<Name extends keyof typeof tables> = RowOf<(typeof tables)[Name]>;
export type LabourRow = Row<"labour">;
export type PartsRow = Row<"parts">;
export type TravelRow = Row<"travel">;
export type FreightRow = Row<"freight">;
export type MixedRow = Row<"mixed">;
export type MinimumRow = Row<"minimum">;
export type TaxRow = Row<"tax">;
export type RoundingRow = Row<"rounding">;
export type SettlementRow = Row<"settlement">;
export type QuotationRow = Row<"quotation">;
/** What rows that name a price share. */
export type PriceRow = Omit<FreightRow, "item">;
