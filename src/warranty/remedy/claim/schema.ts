import * as z from "zod/mini";
import { phrase } from "../../../decision/index.js";
import { isDecimal } from "../../../money/index.js";
import { column, civilDate as date } from "../../../rule-set/index.js";
import { startDates } from "../../model/index.js";
import { maybe } from "../../shapes/index.js";

const rate = z.string().check(
  z.refine((value) => isDecimal(value) && !value.startsWith("-"), {
    params: {
      expected: phrase("multiple"),
    },
  }),
);

/** What is in a group the vocabulary of facts checks, or the reader of warranty claims. */
const group = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

const repair = z.looseObject({
  fault: maybe(z.string().check(z.minLength(1), z.maxLength(200))),
  mended: maybe(z.boolean()),
  transportHours: maybe(z.number().check(z.minimum(0), z.maximum(10_000_000))),
  delay: maybe(z.enum(["parts", "repairer", "customer", "other"])),
});

export const claimShape = z.strictObject({
  asOf: date,
  ...Object.fromEntries(startDates.map((name) => [name, maybe(date)])),
  component: maybe(group),
  product: maybe(group),
  buyer: maybe(group),
  owner: maybe(group),
  installation: maybe(group),
  proof: maybe(group),
  fault: maybe(group),
  sale: maybe(group),
  goods: maybe(group),
  history: maybe(group),
  demand: maybe(group),
  supply: maybe(group),
  law: maybe(group),
  attributes: maybe(group),
  findings: maybe(list),
  repairs: maybe(z.array(repair).check(z.maxLength(10_000))),
  exchanges: maybe(list),
  plans: maybe(list),
  readings: maybe(list),
  deliveries: maybe(z.array(date).check(z.minLength(1), z.maxLength(1_000))),
  amounts: maybe(
    z.strictObject({
      invoice: maybe(z.unknown()),
      paid: maybe(z.unknown()),
      current: maybe(z.unknown()),
      standalone: maybe(z.unknown()),
    }),
  ),
  useRate: maybe(rate),
  promisedTerm: maybe(column.durationLike("P1Y").schema),
});
