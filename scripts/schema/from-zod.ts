import * as z from "zod/mini";
import { fillText, type TextParam } from "../../src/decision/index.js";
import { phraseTexts } from "../../src/decision/phrases/en.js";
import { column } from "../../src/rule-set/index.js";
import { citations, texts } from "../../src/rule-set/schema.js";
import { type JsonSchema, mapBelow, mapValues, ref } from "./json-schema.js";
import { patterns } from "./patterns.js";
import { refinement } from "./refinements.js";

interface Check {
  readonly _zod: { readonly def: { readonly check: string; readonly params?: unknown } };
}

/** Refinements met whose form no pattern says yet, by what they expect. */
export const unknownForms = new Set<string>();

/** The draft-07 schema of a zod schema, with patterns for what zod checks by a function. */
export function fromZod(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...converted } = z.toJSONSchema(schema, {
    target: "draft-7",
    unrepresentable: "any",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const { checks = [] } = zodSchema._zod.def as { readonly checks?: readonly Check[] };
      for (const check of checks) Object.assign(jsonSchema, formOf(check));
    },
  });
  return converted as JsonSchema;
}

function formOf(check: Check): JsonSchema {
  const { params } = check._zod.def;
  const { expected: phrase } = (params ?? {}) as { readonly expected?: TextParam };
  if (phrase === undefined) return {};
  const expected = fillText("{expected}", { expected: phrase }, "en", phraseTexts);
  const form = refinement(expected);
  if (form === null) unknownForms.add(expected);
  return form ?? {};
}

const plainMoney = fromZod(column.money.schema);

/** An amount: zod checks it as a whole, an editor wants the form of each half. */
const money: JsonSchema = {
  ...plainMoney,
  properties: {
    amount: { type: "string", pattern: patterns.decimal, examples: ["120.00"] },
    currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["CNY", "EUR", "USD"] },
  },
};

/** Shapes that stand in many places, each written once. */
export const sharedDefinitions: Readonly<Record<string, JsonSchema>> = {
  texts: fromZod(texts),
  citations: fromZod(citations),
  money,
};

const names = new Map([
  [JSON.stringify(fromZod(texts)), "texts"],
  [JSON.stringify(fromZod(citations)), "citations"],
  [JSON.stringify(plainMoney), "money"],
]);

/** Replaces every shared shape by a reference to its definition. */
export function withReferences(schema: JsonSchema): JsonSchema {
  const name = names.get(JSON.stringify(schema));
  if (name !== undefined) return ref(name);
  const { properties } = schema;
  return {
    ...mapBelow(schema, withReferences),
    ...(properties === undefined ? {} : { properties: mapValues(properties, withReferences) }),
  };
}
