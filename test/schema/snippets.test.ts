import { describe, expect, it } from "vitest";
import { schemas, validator } from "./editor-schemas.js";

interface Snippet {
  readonly label: string;
  readonly body: unknown;
}

interface Listed {
  readonly items?: { readonly defaultSnippets?: readonly Snippet[] };
}

/** What an editor inserts: choices and placeholders as they stand first. */
function inserted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inserted);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inserted(each)]));
  }
  if (typeof value !== "string") return value;
  const text = value.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1");
  return text.startsWith("^") ? JSON.parse(text.slice(1)) : text;
}

const snippets = [...schemas].flatMap(([name, schema]) =>
  Object.entries(schema.properties as Record<string, Listed>).flatMap(([list, { items }]) =>
    (items?.defaultSnippets ?? []).map(({ label, body }) => ({ name, list, label, body })),
  ),
);

/** A rule is complete once its author has chosen a fact and an event with its params. */
function completed(entry: Record<string, unknown>, list: string) {
  if (list !== "rules") return entry;
  const { event: _event, ...rest } = entry;
  const leaf = { fact: "attributes.x", operator: "equal", value: "value" };
  expect(rest.conditions).toEqual({ all: [{ ...leaf, fact: "fact" }] });
  return { ...rest, conditions: { all: [leaf] } };
}

describe("snippets", () => {
  it("has one for a new rule of each kind, and for a new row of each list", () => {
    const lists = snippets.map(({ name, list }) => `${name} ${list}`);
    expect(lists).toEqual(expect.arrayContaining(["rules rules", "warranty terms", "fees labour"]));
    expect(new Set(lists).size).toBe(lists.length);
  });

  it.each(snippets)("$name: $label", ({ name, list, label, body }) => {
    expect(label).toMatch(/^New .+ \/ 新增.+$/);
    const entry = completed(inserted(body) as Record<string, unknown>, list);
    const validate = validator(name, `/properties/${list}/items`);
    validate(entry);
    const left = (validate.errors ?? []).filter(
      ({ params }) => !(list === "rules" && params.missingProperty === "event"),
    );
    expect(left).toEqual([]);
  });
});
