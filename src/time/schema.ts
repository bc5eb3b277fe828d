import * as z from "zod/mini";

const text = z.string();
const intervals = z.array(z.tuple([text, text]));
const optional = z.optional;

const day = {
  kind: z.enum(["holiday", "rest", "workday"]),
  name: optional(text),
  statutory: optional(z.boolean()),
  swapFor: optional(text),
  as: optional(z.number()),
  hours: optional(intervals),
  closed: optional(intervals),
};

const yearly = {
  ...day,
  on: optional(text),
  month: optional(z.number()),
  weekday: optional(z.number()),
  nth: optional(z.number()),
  since: optional(z.number()),
  until: optional(z.number()),
};

const hours = optional(z.union([intervals, z.enum(["1", "2", "3", "4", "5", "6", "7"])]));

/** Shape of a calendar document; dates, times and zones are checked after it. */
export const calendarSchema = z.strictObject({
  $schema: optional(text),
  format: z.literal("aftersale-calendar/1"),
  id: text,
  revision: text,
  title: optional(z.strictObject({ en: text, "zh-CN": text })),
  source: optional(z.union([text, z.array(text)])),
  zone: text,
  covers: optional(z.strictObject({ from: text, to: text })),
  week: z.strictObject({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours }),
  days: optional(z.record(text, z.strictObject(day))),
  yearly: optional(z.array(z.strictObject(yearly))),
  onUncovered: optional(z.enum(["error", "weekday-rule"])),
});
