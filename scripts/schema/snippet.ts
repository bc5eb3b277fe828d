import type { JsonSchema } from "./json-schema.js";

type Definitions = Readonly<Record<string, JsonSchema>>;

/** A snippet body under construction: the number of the next tab stop. */
interface Stops {
  next: number;
  readonly definitions: Definitions;
}

const stop = (stops: Stops, text: string) => `\${${stops.next++}:${text}}`;

/** A new entry with what it must have, as VS Code inserts it: tab stops with examples in them. */
export function snippet(label: string, entry: JsonSchema, definitions: Definitions): JsonSchema {
  return { label, body: body("", entry, { next: 1, definitions }) };
}

function body(name: string, schema: JsonSchema, stops: Stops): unknown {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return named(reference.replace("#/definitions/", ""), name, stops);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return `\${${stops.next++}|${schema.enum.join(",")}|}`;
  const branch = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (branch !== undefined) return body(name, branch, stops);
  switch ([schema.type].flat()[0]) {
    case "object":
      return object(schema, stops);
    case "array":
      return [body(name, schema.items as JsonSchema, stops)];
    case "string":
      return stop(stops, String(schema.examples?.[0] ?? name));
    case "boolean":
      return `^\${${stops.next++}|true,false|}`;
    default:
      return `^${stop(stops, String(schema.minimum ?? 0))}`;
  }
}

/** What an entry must have, and its title and citation where it may have them. */
function object({ properties = {}, required = [] }: JsonSchema, stops: Stops): unknown {
  const wanted = [...required, "title", "cite"];
  const keys = Object.keys(properties).filter((key) => wanted.includes(key));
  return Object.fromEntries(keys.map((key) => [key, body(key, properties[key] ?? {}, stops)]));
}

function named(definition: string, name: string, stops: Stops): unknown {
  switch (definition) {
    case "texts":
      return { en: stop(stops, "Title"), "zh-CN": stop(stops, "标题") };
    case "citations":
      return [stop(stops, "5.1")];
    case "root":
      return {
        all: [
          {
            fact: stop(stops, "fact"),
            operator: stop(stops, "equal"),
            value: stop(stops, "value"),
          },
        ],
      };
    case "event":
      return event(stops);
    default:
      return body(name, stops.definitions[definition] ?? {}, stops);
  }
}

/** An event with the types to choose from; its params depend on the choice. */
function event(stops: Stops): unknown {
  const type = stops.definitions.event?.properties?.type ?? {};
  return { type: body("event", type, stops), params: {} };
}
