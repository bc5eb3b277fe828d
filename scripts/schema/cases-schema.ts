import { kinds } from "../../src/kinds.js";
import { sharedDefinitions } from "./from-zod.js";
import { type JsonSchema, ref } from "./json-schema.js";

const strict = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const text: JsonSchema = { type: "string", minLength: 1 };
const files: JsonSchema = {
  type: "array",
  items: { type: "string", pattern: "\\.json$" },
  minItems: 1,
};

const policyCase: JsonSchema = {
  ...strict(
    {
      id: text,
      name: { anyOf: [ref("texts"), text] },
      note: text,
      given: {},
      options: { type: "object" },
      expect: {},
      tolerance: { type: ["number", "object"] },
    },
    ["name", "given", "expect"],
  ),
  defaultSnippets: [
    {
      label: "New case / 新增用例",
      body: {
        name: { en: "${1:Name}", "zh-CN": "${2:名称}" },
        given: {},
        expect: { status: "${3:determined}" },
      },
    },
  ],
};

/** The schema of policy cases, without words. */
export function casesSchema(): JsonSchema {
  const names = [...kinds.map(({ name }) => name), "calendars"];
  const { texts } = sharedDefinitions;
  return {
    ...strict(
      {
        $schema: { type: "string" },
        source: text,
        note: text,
        function: { type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["assessWarranty"] },
        sets: { type: "object", propertyNames: { enum: names }, additionalProperties: files },
        cases: { type: "array", items: policyCase, minItems: 1 },
      },
      ["function", "sets", "cases"],
    ),
    definitions: { texts: texts ?? {} },
  };
}
