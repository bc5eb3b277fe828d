import { describe, expect, it } from "vitest";
import { phrase } from "../../src/decision/index.js";
import { kinds } from "../../src/kinds.js";
import { kindNames, readSets } from "../../src/rule-set/index.js";
import { calendars, mainland, standard } from "../remedy/sets.js";

const wanted = { needs: ["remedy"], takes: ["warranty"], calendars: true } as const;

const found = (sets: unknown, of: Parameters<typeof readSets>[1] = wanted) =>
  readSets(sets, of).issues.map(({ code, at }) => `${code} ${at}`);

describe("the sets that a host passes", () => {
  it("may be of every kind there is", () => {
    expect(kinds.map(({ name }) => name)).toEqual(kindNames);
    const all = Object.fromEntries(kindNames.map((name) => [name, []]));
    expect(found(all)).toEqual([]);
  });

  it.each([
    [{ remedy: [], warrenty: [] }, ["input.unknown-key /warrenty"]],
    [{ remedies: [] }, ["input.type /remedy", "input.unknown-key /remedies"]],
    [{ remedy: [], warranty: null }, ["input.type /warranty"]],
    [{ remedy: [], warranty: {} }, ["input.type /warranty"]],
    [{ remedy: {} }, ["input.type /remedy"]],
    [[[]], ["input.type /remedy"]],
    ["remedy", ["input.type /remedy"]],
    [null, ["input.type /remedy"]],
    [undefined, ["input.type /remedy"]],
    [
      { remedy: [], ["__proto__"]: 1, "a/b": [] },
      ["input.unknown-key /__proto__", "input.unknown-key /a~1b"],
    ],
  ])("%j has %j", (sets, issues) => {
    expect(found(sets)).toEqual(issues);
  });

  it("asks for the name that was meant", () => {
    const [issue] = readSets({ remedy: [], waranty: [] }, wanted).issues;
    expect(issue?.params.hint).toEqual(phrase("did-you-mean", { name: "warranty" }));
  });

  it("are copied: what a host does to its lists afterwards changes nothing", () => {
    const remedy = [...standard.remedy];
    const { value } = readSets({ ...standard, remedy }, wanted);
    remedy.length = 0;
    expect(value.byKind.remedy).toEqual(standard.remedy);
  });
});

describe("the calendars that a host passes", () => {
  const { calendars: _, ...without } = standard;

  it("are all that the sets name", () => {
    expect(found(standard)).toEqual([]);
    expect(found(without)).toEqual(["sets.no-calendar /calendars"]);
    expect(found({ ...without, calendars: {} })).toEqual(["sets.no-calendar /calendars"]);
    expect(found(without, { needs: ["remedy"] })).toEqual([]);
  });

  it("stand under their own id", () => {
    expect(found({ ...without, calendars: { china: mainland } })).toEqual([
      "sets.calendar-name /calendars/china",
    ]);
  });

  it.each([
    ["a list", [mainland], "sets.calendars-by-id /calendars"],
    ["a map", new Map([["cn-mainland", mainland]]), "sets.calendars-by-id /calendars"],
    ["a text", "cn-mainland", "sets.calendars-by-id /calendars"],
    ["a copy", { "cn-mainland": { ...mainland } }, "sets.not-a-calendar /calendars/cn-mainland"],
    ["null", { ...calendars, other: null }, "sets.not-a-calendar /calendars/other"],
  ])("are not %s", (_name, given, issue) => {
    expect(found({ ...without, calendars: given })).toEqual([issue]);
  });
});
