import {
  column,
  type DocumentOf,
  type Holds,
  type ParamsOf,
  type RowOf,
  type TablesOf,
  table,
} from "../../rule-set/index.js";
import { termDates } from "../model/index.js";
import { confidence, counter } from "../shapes/index.js";

/** The tables of kind `warranty`, what its envelope has, and the params of its rules' events. */

const component = column.code;
const codes = column.listOf(column.code, { most: 1_000 });
const duration = column.durationLike("P2Y");
const percent = column.number(0, 100);
const party = column.maybe(column.oneOf("customer", "supplier"));

const basis = column.oneOf(...termDates);
const startBasis = column.either(basis, column.group({ basis, plus: column.maybe(duration) }));
const starts = column.listOf(startBasis, { most: 20 });

const someCodes = column.listOf(column.code, { least: 0, most: 50 });
const covers = column.either(someCodes, column.group({ allBut: someCodes }));

const share = column.either(
  percent,
  column.group({
    steps: column.listOf(column.group({ until: duration, percent }), { most: 200 }),
  }),
  column.group({
    linear: column.group({
      unit: column.oneOf("day", "month", "year"),
      fullFor: column.maybe(duration),
    }),
  }),
);

const terms = table({
  title: { en: "Terms", "zh-CN": "期限" },
  keys: ["component", "period"],
  columns: {
    /** A component code, or `*` for those that no other row names. */
    component,
    period: column.code,
    covers,
    /** Null: the source's number was not read. */
    duration: column.maybe(column.orNull(column.either(column.oneOf("lifetime"), duration))),
    start: column.maybe(starts),
    counters: column.maybe(column.listOf(counter, { most: 20 })),
    link: column.maybe(column.oneOf("first-of", "all-of")),
    share: column.maybe(share),
    party,
    /** How well the source of this row was read; else that of the set. */
    confidence: column.maybe(confidence),
  },
});

const replacement = table({
  title: { en: "Replaced parts", "zh-CN": "更换部件" },
  keys: ["component"],
  columns: {
    component,
    paid: column.maybe(column.flag),
    gives: column.oneOf("remainder", "fresh", "minimum"),
    minimum: column.maybe(duration),
    /** A repair of the part gives the same as its replacement, from the day of the return. */
    repairs: column.maybe(column.flag),
    covers: column.maybe(covers),
  },
});

const suspension = table({
  title: { en: "Time in repair", "zh-CN": "维修占用时间" },
  keys: ["component"],
  unconditional: true,
  columns: {
    component,
    counts: column.oneOf("calendar-days", "repair-days", "none"),
    scope: column.maybe(column.oneOf("unit", "component")),
    waiting: column.maybe(column.oneOf("included", "excluded")),
    days: column.maybe(column.oneOf("between", "touched")),
  },
});

const claimWindow = table({
  title: { en: "Time to claim", "zh-CN": "提出期限" },
  keys: ["component"],
  unconditional: true,
  columns: { component, within: duration },
});

const earlyFailure = table({
  title: { en: "Failure soon after the start", "zh-CN": "早期故障" },
  unconditional: true,
  columns: { within: duration, class: column.code, start: column.maybe(starts) },
});

export const tables = { terms, replacement, suspension, claimWindow, earlyFailure };

/** What the envelope of a warranty set has beside the common keys. */
export const envelope = {
  /** Cost types that the policy knows; parts, labour and travel where it names none. */
  costTypes: column.maybe(codes),
  components: column.maybe(
    column.keyed(
      column.group({
        title: column.texts,
        /** The component whose terms hold where this one has none of its own. */
        partOf: column.maybe(column.code),
      }),
    ),
  ),
  /** Start of every term that names none of its own. */
  starts: column.maybe(starts),
  /** How periods are counted; the default is that of the PRC Civil Code, articles 201 to 203. */
  period: column.maybe(
    column.group({
      start: column.maybe(column.oneOf("next-day", "same-day")),
      clamp: column.maybe(column.oneOf("month-end", "overflow")),
      lastDay: column.maybe(column.oneOf("included", "excluded")),
    }),
  ),
  /** The day that cover is judged on: when the fault occurred, or when it was reported. */
  judgedOn: column.maybe(column.oneOf("occurred", "reported")),
  /** How well the sources of the set were read; `own-policy` where it names none. */
  confidence: column.maybe(confidence),
};

export const events = {
  exclude: {
    hit: "collect",
    title: { en: "Leaves damage out", "zh-CN": "不予保修" },
    params: {
      cause: column.code,
      /** `component`: the damage of that component alone. `product`: everything. */
      scope: column.maybe(column.oneOf("component", "product")),
      components: column.maybe(codes),
      covers: column.maybe(covers),
      /** Whose cover it takes away: the customer's where none is named. */
      party,
    },
  },
  extend: {
    hit: "collect",
    title: { en: "Lengthens a term", "zh-CN": "延长期限" },
    params: {
      components: column.maybe(codes),
      period: column.maybe(column.code),
      covers: column.maybe(covers),
      by: column.maybe(duration),
      to: column.maybe(duration),
      shortens: column.maybe(column.flag),
    },
  },
  "accept-proof": {
    hit: "first",
    title: { en: "Accepts a proof of purchase", "zh-CN": "认可购买凭证" },
    params: { proof: column.code, start: column.maybe(starts) },
  },
} as const;

export type WarrantyDocument = DocumentOf<typeof tables, typeof envelope>;

/** A date a term starts from, as it is written. */
export type WrittenBasis = Holds<typeof startBasis>;
export type WrittenCovers = Holds<typeof covers>;
export type WrittenShare = Holds<typeof share>;

export type WarrantyTables = TablesOf<typeof tables>;

type Row<Name extends keyof typeof tables> = RowOf<(typeof tables)[Name]>;
export type TermRow = Row<"terms">;
export type ReplacementRow = Row<"replacement">;
export type SuspensionRow = Row<"suspension">;
export type ClaimWindowRow = Row<"claimWindow">;
export type EarlyFailureRow = Row<"earlyFailure">;

export type ExcludeParams = ParamsOf<(typeof events)["exclude"]>;
export type ExtendParams = ParamsOf<(typeof events)["extend"]>;
export type AcceptProofParams = ParamsOf<(typeof events)["accept-proof"]>;
