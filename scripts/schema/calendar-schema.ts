import { calendarSchema as shape } from "../../src/time/schema.js";
import { fromZod } from "./from-zod.js";
import { type JsonSchema, mapBelow, mapValues } from "./json-schema.js";
import { patterns } from "./patterns.js";

const text = (pattern: string, example: string): JsonSchema => ({
  type: "string",
  pattern,
  examples: [example],
});
const whole = (minimum: number, maximum: number): JsonSchema => ({
  type: "integer",
  minimum,
  maximum,
});

const date = text(patterns.date, "2026-01-01");

/** What the reader of calendars checks after the shape, by the name of the property. */
const FORMS: Readonly<Record<string, JsonSchema>> = {
  from: date,
  to: date,
  swapFor: date,
  on: text(patterns.monthDay, "05-01"),
  as: whole(1, 7),
  month: whole(1, 12),
  weekday: whole(1, 7),
  nth: { anyOf: [whole(1, 5), { const: -1 }] },
  since: whole(1, 9999),
  until: whole(1, 9999),
  id: { type: "string", minLength: 1 },
  revision: { type: "string", minLength: 1 },
};

/** The schema of calendars, without words. */
export function calendarSchema(): JsonSchema {
  const schema = withForms(fromZod(shape));
  const { days = {} } = schema.properties ?? {};
  const { propertyNames: _, ...open } = days;
  return {
    ...schema,
    properties: {
      ...schema.properties,
      days: { ...open, propertyNames: { pattern: patterns.dateOrRange } },
    },
  };
}

function withForms(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  if (Array.isArray(items)) return { ...schema, items: [OPENS, CLOSES] };
  const below = mapBelow(schema, withForms);
  if (properties === undefined) return below;
  return {
    ...below,
    properties: mapValues(properties, (child, name) => FORMS[name] ?? withForms(child)),
  };
}

const OPENS = text(patterns.opens, "09:00");
const CLOSES = text(patterns.closes, "18:00");
