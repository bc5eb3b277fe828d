import * as z from "zod/mini";
import { civilDate, column } from "../rule-set/index.js";
import * as columns from "./model/columns.js";
import { costTypes } from "./model/index.js";

/** Shapes of the job, and of a job that is done. */

const name = column.name.schema;
const decimal = column.decimal.schema;
const quantity = column.quantity.schema;
const [money, share, heads, days] = [
  columns.money.schema,
  columns.share.schema,
  columns.heads.schema,
  columns.days.schema,
];
const known = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));

const partUsed = z.strictObject({
  part: name,
  quantity,
  listPrice: known(money),
  oldPartReturned: known(z.boolean()),
});

const workItem = z.strictObject({
  id: z.optional(name),
  component: name,
  unit: z.optional(name),
  repaired: known(z.boolean()),
  labour: z.optional(
    z.strictObject({
      job: z.optional(name),
      grade: z.optional(name),
      minutes: known(z.int().check(z.minimum(0), z.maximum(100_000))),
    }),
  ),
  parts: z.optional(z.array(partUsed).check(z.maxLength(1000))),
});

const coverage = z.strictObject({
  component: name,
  unit: z.optional(name),
  cost: z.enum(costTypes),
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
});

const visit = z.strictObject({
  kind: z.enum(["on-site", "carry-in"]),
  distanceKm: known(quantity),
  terrain: known(z.enum(["ordinary", "mountain", "island"])),
  time: known(z.enum(["working-hours", "evening", "night"])),
  statutoryHoliday: known(z.boolean()),
});

const freight = z.strictObject({
  items: z.array(name).check(z.minLength(1), z.maxLength(100)),
  cause: known(z.enum(["defect", "company", "carrier", "customer"])),
  payer: known(z.enum(["company", "customer"])),
});

const entitlement = z.strictObject({
  heads,
  components: z.optional(z.array(name).check(z.minLength(1))),
  jobs: z.optional(z.array(name).check(z.minLength(1))),
  quota: z.optional(
    z.strictObject({
      unit: z.enum(["visit", "time", "amount"]),
      limit: quantity,
      used: quantity,
    }),
  ),
  coPayment: z.optional(share),
  beyond: z.optional(share),
});

const contract = z.strictObject({
  id: name,
  from: civilDate,
  to: civilDate,
  waitingDays: z.optional(days),
  entitlements: z.array(entitlement).check(z.minLength(1), z.maxLength(1000)),
});

export const quoteJob = z.strictObject({
  quoted: civilDate,
  work: z.array(workItem).check(z.maxLength(1000)),
  coverage: z.array(coverage).check(z.maxLength(5000)),
  visit: z.optional(visit),
  freight: z.optional(freight),
  goods: z.optional(z.strictObject({ litres: known(decimal), washKg: known(decimal) })),
  contract: z.optional(contract),
  attributes: z.optional(z.record(z.string(), z.unknown())),
});

/** What `settle` reads of a recorded quote; the job is checked like any job. */
export const jobDone = z.strictObject({
  quote: z.looseObject({
    outcome: z.nullable(
      z.looseObject({
        totals: z.nullable(z.looseObject({ gross: money })),
        validUntil: z.nullable(civilDate),
      }),
    ),
    policies: z.array(z.looseObject({ id: name, version: name, digest: name })),
  }),
  job: z.unknown(),
  consents: z.array(z.strictObject({ on: civilDate, amount: money })).check(z.maxLength(1000)),
});
