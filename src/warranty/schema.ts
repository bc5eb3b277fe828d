import * as z from "zod/mini";
import { rowManners } from "../rule-set/index.js";
import { termDates } from "./model/index.js";
import {
  code,
  codesUpTo,
  counter,
  durationLike,
  confidence as howWellRead,
} from "./shapes/index.js";

const codes = codesUpTo(1_000);
const duration = durationLike("P2Y");
const confidence = z.optional(howWellRead);

const percent = z.number().check(z.minimum(0), z.maximum(100));

const basis = z.enum(termDates);
const startBasis = z.union([basis, z.strictObject({ basis, plus: z.optional(duration) })]);
const starts = z.array(startBasis).check(z.minLength(1), z.maxLength(20));

const covers = z.union([
  z.array(code).check(z.maxLength(50)),
  z.strictObject({ allBut: z.array(code).check(z.maxLength(50)) }),
]);

const share = z.union([
  percent,
  z.strictObject({
    steps: z
      .array(z.strictObject({ until: duration, percent }))
      .check(z.minLength(1), z.maxLength(200)),
  }),
  z.strictObject({
    linear: z.strictObject({
      unit: z.enum(["day", "month", "year"]),
      fullFor: z.optional(duration),
    }),
  }),
]);

export const terms = z.array(
  z.strictObject({
    component: code,
    period: code,
    covers,
    /** Null: the source's number was not read. */
    duration: z.optional(z.nullable(z.union([z.literal("lifetime"), duration]))),
    start: z.optional(starts),
    counters: z.optional(z.array(counter).check(z.minLength(1), z.maxLength(20))),
    link: z.optional(z.enum(["first-of", "all-of"])),
    share: z.optional(share),
    party: z.optional(z.enum(["customer", "supplier"])),
    /** How well the source of this row was read; else that of the set. */
    confidence,
    ...rowManners,
  }),
);

export const replacement = z.array(
  z.strictObject({
    component: code,
    paid: z.optional(z.boolean()),
    gives: z.enum(["remainder", "fresh", "minimum"]),
    minimum: z.optional(duration),
    /** A repair of the part gives the same as its replacement, from the day of the return. */
    repairs: z.optional(z.boolean()),
    covers: z.optional(covers),
    ...rowManners,
  }),
);

const { conditions: _conditions, ...plainManners } = rowManners;

export const suspension = z.array(
  z.strictObject({
    component: code,
    counts: z.enum(["calendar-days", "repair-days", "none"]),
    scope: z.optional(z.enum(["unit", "component"])),
    waiting: z.optional(z.enum(["included", "excluded"])),
    days: z.optional(z.enum(["between", "touched"])),
    ...plainManners,
  }),
);

export const claimWindow = z.array(
  z.strictObject({ component: code, within: duration, ...plainManners }),
);

export const earlyFailure = z.array(
  z.strictObject({
    within: duration,
    class: code,
    start: z.optional(starts),
    ...plainManners,
  }),
);

/** How periods are counted; the default is that of the PRC Civil Code, articles 201 to 203. */
const period = z.strictObject({
  start: z.optional(z.enum(["next-day", "same-day"])),
  clamp: z.optional(z.enum(["month-end", "overflow"])),
  lastDay: z.optional(z.enum(["included", "excluded"])),
});

const components = z.record(
  code,
  z.strictObject({
    title: z.strictObject({ en: code, "zh-CN": code }),
    /** The component whose terms hold where this one has none of its own. */
    partOf: z.optional(code),
  }),
);

/** What the envelope of a warranty set has beside the common keys. */
export const envelope = {
  /** Cost types that the policy knows; parts, labour and travel where it names none. */
  costTypes: z.optional(codes),
  components: z.optional(components),
  /** Start of every term that names none of its own. */
  starts: z.optional(starts),
  period: z.optional(period),
  /** The day that cover is judged on: when the fault occurred, or when it was reported. */
  judgedOn: z.optional(z.enum(["occurred", "reported"])),
  /** How well the sources of the set were read; `own-policy` where it names none. */
  confidence,
};

export const exclude = z.strictObject({
  cause: code,
  /** `component`: the damage of that component alone. `product`: everything. */
  scope: z.optional(z.enum(["component", "product"])),
  components: z.optional(codes),
  covers: z.optional(covers),
  /** Whose cover it takes away: the customer's where none is named. */
  party: z.optional(z.enum(["customer", "supplier"])),
});

export const extend = z.strictObject({
  components: z.optional(codes),
  period: z.optional(code),
  covers: z.optional(covers),
  by: z.optional(duration),
  to: z.optional(duration),
  shortens: z.optional(z.boolean()),
});

export const acceptProof = z.strictObject({ proof: code, start: z.optional(starts) });
