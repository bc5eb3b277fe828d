import { describe, expect, it } from "vitest";
import { kinds } from "../../src/kinds.js";
import { type Json, schemas } from "./editor-schemas.js";

interface Property {
  readonly place: string;
  readonly schema: Json;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Branches of `if` only narrow properties that stand elsewhere; snippets are not schemas. */
const NARROWING = new Set(["if", "then", "else", "defaultSnippets"]);

/** Every property that a schema describes, with its place in it. */
function properties(schema: unknown, place = ""): readonly Property[] {
  if (Array.isArray(schema)) {
    return schema.flatMap((each, i) => properties(each, `${place}/${i}`));
  }
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (NARROWING.has(key)) return [];
    if (key !== "properties" || !isObject(value)) return properties(value, `${place}/${key}`);
    return Object.entries(value).flatMap(([name, child]) => [
      { place: `${place}/${name}`, schema: child as Json },
      ...properties(child, `${place}/${name}`),
    ]);
  });
}

const BILINGUAL = /^[ -~…–“”’]*[A-Za-z][ -~…–“”’]* \/ .*\p{Script=Han}.*$/u;
const CHINESE = /\p{Script=Han}|^1 至 12/u;
const ENGLISH = /[A-Za-z0-9]/;

describe.each([...schemas])("words of %s", (_, schema) => {
  it("has a title and descriptions in both languages", () => {
    expect(schema.title).toMatch(BILINGUAL);
    expect(schema.description).toMatch(ENGLISH);
    expect(schema.markdownDescription).toMatch(CHINESE);
  });

  it("has them for every property", () => {
    const all = properties(schema);
    expect(all.length).toBeGreaterThan(5);
    const without = all.filter(
      ({ schema: { title, description, markdownDescription } }) =>
        !BILINGUAL.test(String(title)) ||
        !ENGLISH.test(String(description)) ||
        !CHINESE.test(String(markdownDescription)),
    );
    expect(without.map(({ place }) => place)).toEqual([]);
  });

  it("stands alone and says its draft", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.stringify(schema)).not.toContain('"$id"');
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#\/definitions\/)/);
  });

  it("has nothing beside a `$ref`, which draft-07 would ignore", () => {
    JSON.stringify(schema, (__, value) => {
      if (isObject(value) && "$ref" in value) expect(Object.keys(value)).toEqual(["$ref"]);
      return value;
    });
  });
});

describe("words that the kinds give", () => {
  it("has a schema for every kind", () => {
    expect([...schemas.keys()].sort()).toEqual(
      [...kinds.map(({ name }) => name), "calendar", "cases", "instrument"].sort(),
    );
  });

  it.each(kinds)("$name: titles of tables, events and facts", (kind) => {
    const text = JSON.stringify(schemas.get(kind.name));
    const titles = [
      kind.title,
      ...Object.values(kind.events ?? {}).map(({ title }) => title),
      ...Object.values<{ title: typeof kind.title }>(kind.tables).map(({ title }) => title),
      ...Object.values(kind.facts).map(({ title }) => title ?? kind.title),
    ];
    for (const title of titles) expect(text).toContain(title["zh-CN"]);
  });
});
