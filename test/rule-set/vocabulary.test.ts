import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../../src/index.js";
import { defineKind, type Kind } from "../../src/rule-set/index.js";
import { ownVocabularyIssues, vocabularyOf } from "../../src/rule-set/vocabulary.js";

const kind: Kind = defineKind({
  name: "test",
  title: { en: "Test", "zh-CN": "测试" },
  basis: [],
  facts: {
    grade: { type: "string", enum: ["a", "b", "c"] },
    causes: { type: "array", items: { type: "string", enum: ["misuse", "wear"] } },
  },
  events: {},
  tables: {},
  cites: true,
});

const issues = (own: Vocabulary) =>
  ownVocabularyIssues(kind, own, "/facts").map(({ code, at }) => `${code} ${at}`);

describe("facts of a set within its kind", () => {
  it.each<[string, Vocabulary, string[]]>([
    ["fewer values", { grade: { type: "string", enum: ["a"] } }, []],
    ["a default", { grade: { type: "string", default: "a" } }, []],
    ["its own, under attributes", { "attributes.vip": { type: "boolean" } }, []],
    ["another type", { grade: { type: "integer" } }, ["rule-set.fact-type /facts/grade/type"]],
    [
      "more values",
      { grade: { type: "string", enum: ["a", "z"] } },
      ["rule-set.fact-wider /facts/grade/enum"],
    ],
    [
      "other items",
      { causes: { type: "array", items: { type: "integer" } } },
      ["rule-set.fact-type /facts/causes/type"],
    ],
    [
      "more items",
      { causes: { type: "array", items: { type: "string", enum: ["fire"] } } },
      ["rule-set.fact-wider /facts/causes/items/enum"],
    ],
    ["its own, elsewhere", { grdae: { type: "string" } }, ["rule-set.fact-place /facts/grdae"]],
  ])("%s", (_, own, expected) => {
    expect(issues(own)).toEqual(expected);
  });

  it("keeps what a set does not say", () => {
    const merged = vocabularyOf(kind, {
      grade: { type: "string", default: "a" },
      causes: { type: "array", items: { type: "string" }, default: [] },
    });
    expect(merged.grade).toEqual({ type: "string", enum: ["a", "b", "c"], default: "a" });
    expect(merged.causes).toMatchObject({ items: { enum: ["misuse", "wear"] }, default: [] });
  });
});
