import { expect, it } from "vitest";
import { described } from "../../scripts/schema/describe.js";
import { refinement } from "../../scripts/schema/refinements.js";
import { editorSchemas } from "../../scripts/schema/schemas.js";
import { word } from "../../src/rule-set/index.js";

const missing = (
  schema: Parameters<typeof described>[0],
  words: Parameters<typeof described>[1]["words"],
) => {
  const found = new Set<string>();
  described(schema, { words, missing: found });
  return [...found];
};

const color = word("Colour / 颜色", "Its colour.", "颜色。", { values: { red: "red / 红" } });

it("nothing that ships is without words or pattern", () => {
  expect(editorSchemas().gaps).toEqual([]);
});

it("lists a property without words, however deep", () => {
  const row = { properties: { color: { type: "string" }, size: { type: "string" } } };
  const schema = { properties: { color: {}, rows: { anyOf: [{ items: row }] } } };
  expect(missing(schema, [{ color }])).toEqual(["rows.size", "rows"]);
});

it("lists a value of an enumeration whose word has meanings for others", () => {
  expect(missing({ properties: { color: { enum: ["red", "blue"] } } }, [{ color }])).toEqual([
    "color = blue",
  ]);
});

it("takes words for a whole path at that path alone", () => {
  const schema = { properties: { color: {}, row: { properties: { color: {} } } } };
  expect(missing(schema, [{ ".color": color, row: color }])).toEqual(["row.color"]);
});

it("does not guess the pattern of a form it does not know", () => {
  expect(refinement('a colour, such as "red"')).toBeNull();
  expect(refinement('a calendar date, such as "2026-01-31"')).toMatchObject({
    examples: ["2026-01-31"],
    patternErrorMessage: expect.stringMatching(/^Expected .+ \/ 应为.+。$/) as unknown,
  });
});
