import * as z from "zod/mini";
import { type Phrase, phrase } from "../decision/index.js";
import { isDecimal, roundingModes, safeParseMoney } from "../money/index.js";
import { civilDate, rowManners } from "../rule-set/index.js";
import { chargeHeads, costTypes, serviceTypes } from "./model/index.js";

/** Shapes of the price list, of the events its rules raise, and of the job. */

const name = z.string().check(z.minLength(1), z.maxLength(200));
const refined = (test: (text: string) => boolean, expected: Phrase) =>
  z.string().check(z.refine(test, { params: { code: "input.format", expected } }));

const decimal = refined(isDecimal, phrase("decimal"));
const quantity = refined(
  (text) => isDecimal(text) && !text.startsWith("-"),
  phrase("decimal-not-negative"),
);
const positive = refined(
  (text) => isDecimal(text) && /[1-9]/.test(text) && !text.startsWith("-"),
  phrase("decimal-positive"),
);
const share = refined(
  (text) => isDecimal(text) && /^(0(\.\d+)?|1(\.0+)?)$/.test(text),
  phrase("share"),
);
const factor = refined(
  (text) => isDecimal(text) && !text.startsWith("-") && !text.startsWith("0"),
  phrase("factor"),
);

const money = z.strictObject({ amount: z.string(), currency: z.string() }).check((context) => {
  const { value } = context;
  const read = safeParseMoney(value);
  if (!read.ok) {
    for (const { code, at, params } of read.issues) {
      const path = at.split("/").slice(1);
      context.issues.push({ code: "custom", input: value, path, params: { code, ...params } });
    }
  } else if (value.amount.startsWith("-")) {
    const params = { code: "billing.negative", amount: value.amount };
    context.issues.push({ code: "custom", input: value, path: ["amount"], params });
  }
});

const head = z.enum(chargeHeads);
const headOrAny = z.enum([...chargeHeads, "*"]);

const priced = {
  ...rowManners,
  price: money,
  per: z.optional(positive),
  counting: z.optional(z.enum(["exact", "started"])),
  unit: z.optional(name),
};

export const labourRows = z.array(
  z.strictObject({ ...priced, job: name, grade: name, least: z.optional(quantity) }),
);

export const partsRows = z.array(
  z.strictObject({ ...priced, part: name, price: z.union([money, z.literal("list")]) }),
);

export const travelRows = z.array(
  z.strictObject({
    ...priced,
    head: z.enum(["call-out", "distance"]),
    beyondKm: z.optional(quantity),
    upToKm: z.optional(positive),
    cap: z.optional(money),
  }),
);

export const freightRows = z.array(z.strictObject({ ...priced, item: name }));

export const mixedRows = z.array(
  z.strictObject({
    ...rowManners,
    head: z.enum(["diagnosis", "call-out", "distance", "*"]),
    rule: z.enum(["free-if-any-covered", "paid-if-any-paid", "by-share"]),
  }),
);

const heads = z.array(head).check(z.minLength(1));

export const minimumRows = z.array(
  z.strictObject({ ...rowManners, amount: money, when: heads, counts: heads }),
);

export const taxRows = z.array(
  z.strictObject({
    ...rowManners,
    head: headOrAny,
    rate: share,
    prices: z.enum(["inclusive", "exclusive"]),
  }),
);

const mode = z.enum(roundingModes as [string, ...string[]]);

export const roundingRows = z.array(
  z.strictObject({
    ...rowManners,
    taxLevel: z.enum(["line", "total"]),
    mode,
    total: z.optional(z.strictObject({ increment: positive, mode })),
  }),
);

const days = z.int().check(z.minimum(0), z.maximum(3650));

export const settlementRows = z.array(
  z.strictObject({
    ...rowManners,
    upTo: z.optional(money),
    way: z.enum(["on-the-spot", "invoice-first"]),
    steps: z
      .array(
        z.strictObject({
          step: z.enum(["collect", "hand-in", "invoice"]),
          department: name,
          within: z.strictObject({ days, working: z.boolean() }),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
  }),
);

export const quotationRows = z.array(
  z.strictObject({
    ...rowManners,
    validDays: days,
    tolerance: z.optional(z.strictObject({ share, amount: money })),
  }),
);

export const serviceParams = z.strictObject({ type: z.enum(serviceTypes) });
export const surchargeParams = z.strictObject({ heads, factor });
export const discountParams = z.strictObject({ heads, share });
export const waiveParams = z.strictObject({ heads });
export const freightParams = z.strictObject({ payer: z.enum(["company", "customer"]) });

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
