import { paramsSchema } from "../../src/rule-set/document-schema.js";
import type { EventKind, Kind } from "../../src/rule-set/index.js";
import { fromZod, withReferences } from "./from-zod.js";
import { type JsonSchema, ref, when } from "./json-schema.js";
import { bilingual } from "./title.js";

const events = (kind: Kind) => Object.entries<EventKind>(kind.events ?? {});

/** Whether rules of the kind can raise anything; a kind of tables alone takes no rules. */
export const hasEvents = (kind: Kind) => kind.events === null || events(kind).length > 0;

const paramsName = (type: string) => `event.${type}`;

/** `event`, by type, and the params of each type that has any. */
export function eventDefinitions(kind: Kind): Readonly<Record<string, JsonSchema>> {
  if (!hasEvents(kind)) return {};
  const shapes = events(kind).flatMap(([type, event]) => {
    const params = paramsSchema(event);
    return params === null ? [] : [[paramsName(type), withReferences(fromZod(params))] as const];
  });
  return {
    event: kind.events === null ? freeEvent : closedEvent(kind),
    ...Object.fromEntries(shapes),
  };
}

/** The host names its own events; `error` is what json-rules-engine raises itself. */
const freeEvent: JsonSchema = {
  type: "object",
  properties: {
    type: { type: "string", minLength: 1, maxLength: 100, pattern: "^(?!error$)" },
    params: { type: "object" },
  },
  required: ["type"],
  additionalProperties: false,
};

function closedEvent(kind: Kind): JsonSchema {
  const types = events(kind);
  const titles = types.map(([, { title }]) => bilingual(title));
  return {
    type: "object",
    properties: {
      type: { enum: types.map(([type]) => type), enumDescriptions: titles },
      params: { type: "object" },
    },
    required: ["type"],
    additionalProperties: false,
    allOf: types.map(([type, event]) =>
      when({ properties: { type: { const: type } }, required: ["type"] }, paramsOf(type, event)),
    ),
  };
}

function paramsOf(type: string, event: EventKind): JsonSchema {
  const params = paramsSchema(event);
  if (params === null) return { properties: { params: { maxProperties: 0 } } };
  const needed = (fromZod(params).required ?? []).length > 0;
  return {
    properties: { params: ref(paramsName(type)) },
    ...(needed ? { required: ["params"] } : {}),
  };
}
