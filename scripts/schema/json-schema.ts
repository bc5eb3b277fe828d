/** A draft-07 schema as this generator builds it; keywords not listed are carried along. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** Refers to a definition. Alone in its schema: draft-07 ignores what stands beside `$ref`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** Refers to a definition from a schema that has words of its own. */
export const refAmongWords = (name: string): JsonSchema => ({ allOf: [ref(name)] });

export function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  map: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

const LISTS = ["anyOf", "oneOf", "allOf"] as const;
const SINGLES = ["items", "additionalProperties"] as const;

/**
 * A copy of a schema in which every schema directly below it is replaced, but properties and the
 * branches of a condition, which only narrow what stands elsewhere.
 */
export function mapBelow(schema: JsonSchema, map: (child: JsonSchema) => JsonSchema): JsonSchema {
  const changed: Record<string, unknown> = {};
  for (const key of LISTS) {
    const list = schema[key];
    if (list !== undefined) changed[key] = list.map((child) => map(child));
  }
  for (const key of SINGLES) {
    const child = schema[key];
    if (Array.isArray(child)) changed[key] = child.map((each: JsonSchema) => map(each));
    else if (typeof child === "object") changed[key] = map(child as JsonSchema);
  }
  const { patternProperties } = schema;
  if (patternProperties !== undefined) {
    changed.patternProperties = mapValues(patternProperties, (child) => map(child));
  }
  return { ...schema, ...changed };
}

/** Holds a value that meets one schema to another: JSON Schema's `if`, `then`, `else`. */
export const when = (met: JsonSchema, held: JsonSchema, otherwise?: JsonSchema): JsonSchema => ({
  if: met,
  // biome-ignore lint/suspicious/noThenProperty: the word is a keyword of JSON Schema
  then: held,
  ...(otherwise === undefined ? {} : { else: otherwise }),
});
