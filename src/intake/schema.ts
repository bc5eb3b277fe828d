import * as z from "zod/mini";
import { phrase } from "../decision/index.js";
import { rowManners } from "../rule-set/index.js";
import { safeParseDuration } from "../time/index.js";

const code = z.string().check(z.minLength(1), z.maxLength(100));
const texts = z.strictObject({ en: code, "zh-CN": code });

const inHours = (value: string): boolean => {
  const read = safeParseDuration(value);
  if (!read.ok || read.value.negative) return false;
  return read.value.years + read.value.months === 0;
};

/** A duration that needs no calendar: weeks, days, hours, minutes. */
const span = z.string().check(
  z.refine(inHours, {
    params: { code: "input.format", expected: phrase("duration-without-months") },
  }),
);

/** `required` fields make the record whole; the others are asked for as far as possible. */
export const required = z.array(
  z.strictObject({
    request: code,
    field: code,
    need: z.enum(["required", "ask"]),
    ...rowManners,
  }),
);

export const channels = z.array(
  z.strictObject({
    channel: code,
    published: z.boolean(),
    contact: z.optional(code),
    ...rowManners,
  }),
);

export const forms = z.array(
  z.strictObject({ request: code, channel: code, form: code, ...rowManners }),
);

export const urgent = z.strictObject({ reportWithin: span });
export const ask = z.strictObject({ field: code, question: z.optional(texts) });
