import { documentShape } from "../../src/rule-set/document-schema.js";
import type { Kind, TableKind } from "../../src/rule-set/index.js";
import { conditionDefinitions } from "./conditions.js";
import { eventDefinitions, hasEvents } from "./events.js";
import { factDefinitions, factsOfSet } from "./facts.js";
import { fromZod, sharedDefinitions, withReferences } from "./from-zod.js";
import { type JsonSchema, mapBelow, mapValues, ref } from "./json-schema.js";
import { snippet } from "./snippet.js";
import { bilingual } from "./title.js";

/** The schema of a kind's documents, without words for its properties. */
export function ruleSetSchema(kind: Kind): JsonSchema {
  const definitions = {
    ...sharedDefinitions,
    ...factDefinitions(kind),
    ...conditionDefinitions(kind),
    ...eventDefinitions(kind),
  };
  const shape = withConditions(withReferences(fromZod(documentShape(kind))));
  const properties = { ...shape.properties, ...envelope(kind, shape) };
  return {
    ...shape,
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !absent(kind).includes(name))
        .map(([name, table]) => [name, withEntries(kind, name, table, definitions)]),
    ),
    definitions,
  };
}

/** What of the envelope depends on the kind, or is written in the grammar of conditions. */
function envelope(kind: Kind, { properties = {} }: JsonSchema): Record<string, JsonSchema> {
  const { rules = {}, basis = {} } = properties;
  const rule = rules.items as JsonSchema;
  return {
    kind: { const: kind.name },
    facts: factsOfSet(kind),
    conditions: { type: "object", additionalProperties: ref("condition") },
    ...(kind.open ? {} : { basis: { ...basis, items: { enum: kind.basis } } }),
    ...(hasEvents(kind)
      ? { otherwise: ref("event"), rules: { ...rules, items: raising(kind, rule) } }
      : { rules: { type: "array", maxItems: 0 } }),
  };
}

const raising = (kind: Kind, rule: JsonSchema): JsonSchema => ({
  ...rule,
  required: [...(rule.required ?? []), ...(kind.cites ? ["title"] : [])],
  properties: { ...rule.properties, event: ref("event") },
});

/** What the envelope has, but not for every kind. */
const absent = (kind: Kind): readonly string[] => [
  ...(kind.floors === true ? [] : ["modality"]),
  ...(hasEvents(kind) ? [] : ["otherwise"]),
];

/** Says where rows and rules have conditions: zod leaves these open. */
function withConditions(schema: JsonSchema): JsonSchema {
  const below = mapBelow(schema, withConditions);
  const { properties } = schema;
  if (properties === undefined) return below;
  return {
    ...below,
    properties: mapValues(properties, (child, name) =>
      name === "conditions" && Object.keys(child).length === 0
        ? ref("root")
        : withConditions(child),
    ),
  };
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/** A list of rules or rows: what an entry cites, and a snippet for a new one. */
function withEntries(
  kind: Kind,
  name: string,
  list: JsonSchema,
  definitions: Definitions,
): JsonSchema {
  const table = Object.hasOwn(kind.tables, name)
    ? (kind.tables as Readonly<Record<string, TableKind>>)[name]
    : undefined;
  const titled = table === undefined ? list : { title: bilingual(table.title), ...list };
  const entry = list.items as JsonSchema | undefined;
  if (entry?.properties === undefined || (table === undefined && name !== "rules")) return titled;
  const label = table === undefined ? "New rule / 新增规则" : newRow(table);
  const items = kind.cites && "cite" in entry.properties ? { ...entry, anyOf: CITED } : entry;
  return {
    ...titled,
    items: { ...items, defaultSnippets: [snippet(label, entry, definitions)] },
  };
}

const CITED = [{ required: ["cite"] }, { required: ["extension"] }];

const newRow = ({ title }: TableKind) => `New row: ${title.en} / 新增行：${title["zh-CN"]}`;
