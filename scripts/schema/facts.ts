import type { FactDefinition } from "../../src/conditions/index.js";
import type { Kind } from "../../src/rule-set/index.js";
import { fact } from "../../src/rule-set/schema.js";
import { fromZod, withReferences } from "./from-zod.js";
import { type JsonSchema, ref, refAmongWords, when } from "./json-schema.js";
import { patterns } from "./patterns.js";
import { bilingual } from "./title.js";

const known = (kind: Kind) => Object.entries<FactDefinition>(kind.facts);

/** The name of a fact: one of the kind's, or one of the host's own. */
function factName(kind: Kind): JsonSchema {
  if (kind.open) return { type: "string", pattern: patterns.factName };
  const facts = known(kind);
  const own = {
    type: "string",
    pattern: patterns.ownFact,
    patternErrorMessage: `Expected a fact of kind \`${kind.name}\`, or one of your own under \`attributes.\`. / 应为 ${kind.name} 的事实，或 attributes. 下的自有事实。`,
  };
  if (facts.length === 0) return own;
  return {
    anyOf: [
      {
        enum: facts.map(([name]) => name),
        enumDescriptions: facts.map(([name, { title }]) => (title ? bilingual(title) : name)),
      },
      own,
    ],
  };
}

const VALUES: Readonly<Record<string, JsonSchema>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  integer: { type: "integer" },
  number: { type: "number" },
  decimal: { type: "string", pattern: patterns.decimal },
  date: { type: "string", pattern: patterns.date },
  instant: { type: "string", pattern: patterns.instant },
};

/**
 * What the value side may be for each fact of the kind. Sets may narrow a fact, never widen it or
 * change its type, so what holds for the kind holds for every set. Items of lists are the set's.
 */
export function factConstraints(kind: Kind): readonly JsonSchema[] {
  const byValue = new Map<string, string[]>();
  for (const [name, definition] of known(kind)) {
    if (definition.type === "array") continue;
    const value = definition.enum ? { enum: definition.enum } : VALUES[definition.type];
    const key = JSON.stringify(value);
    byValue.set(key, [...(byValue.get(key) ?? []), name]);
  }
  return [...byValue].map(([key, names]) => {
    const value = JSON.parse(key) as JsonSchema;
    const single = { anyOf: [value, { type: "null" }] };
    return when(
      { properties: { fact: { enum: names } }, required: ["fact"] },
      {
        properties: {
          value: { anyOf: [value, { type: ["null", "object"] }, { type: "array", items: single }] },
        },
      },
    );
  });
}

/** The `facts` of a set: the kind's, with their type fixed, and the host's own. */
export function factsOfSet(kind: Kind): JsonSchema {
  if (kind.open) {
    return {
      type: "object",
      propertyNames: { pattern: patterns.factName },
      additionalProperties: ref("fact"),
    };
  }
  return {
    type: "object",
    properties: Object.fromEntries(
      known(kind).map(([name, definition]) => [name, narrowed(name, definition)]),
    ),
    patternProperties: { [patterns.ownFact]: ref("fact") },
    additionalProperties: false,
  };
}

function narrowed(name: string, { type, title, source }: FactDefinition): JsonSchema {
  const words = title ?? { en: name, "zh-CN": name };
  const derived = source === "derived";
  return {
    title: bilingual(words),
    description: `${words.en}: ${type}${derived ? ", computed by the library" : ""}`,
    markdownDescription: `${words["zh-CN"]}：\`${type}\`${derived ? "，由程序计算" : ""}`,
    ...refAmongWords(typedName(type)),
  };
}

const typedName = (type: string) => `fact.${type}`;

const sameType = (type: string): JsonSchema => ({
  title: "Type / 类型",
  description: "The type that the kind gives this fact; a set cannot change it.",
  markdownDescription: "该事实在此类规则中的类型，不可更改。",
  const: type,
});

/** The name of a fact, its definition, and its definition with the type that the kind fixes. */
export function factDefinitions(kind: Kind): Readonly<Record<string, JsonSchema>> {
  const types = kind.open ? [] : [...new Set(known(kind).map(([, { type }]) => type))];
  return {
    factName: factName(kind),
    fact: withReferences(fromZod(fact)),
    ...Object.fromEntries(
      types.map((type) => [
        typedName(type),
        { allOf: [ref("fact"), { properties: { type: sameType(type) } }] },
      ]),
    ),
  };
}
