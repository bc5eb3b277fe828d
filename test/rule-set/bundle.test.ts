import { describe, expect, it } from "vitest";
import { phrase } from "../../src/decision/index.js";
import { kinds } from "../../src/kinds.js";
import { bundleIssues, bundleNames } from "../../src/rule-set/index.js";

const found = (sets: unknown) =>
  bundleIssues(sets, "remedy", ["warranty"]).map(({ code, at }) => `${code} ${at}`);

describe("the sets that a host passes", () => {
  it("may be of every kind there is", () => {
    expect(bundleNames).toEqual(expect.arrayContaining(kinds.map(({ name }) => name)));
    const all = Object.fromEntries(bundleNames.map((name) => [name, []]));
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
    const [issue] = bundleIssues({ remedy: [], waranty: [] }, "remedy");
    expect(issue?.params.hint).toEqual(phrase("did-you-mean", { name: "warranty" }));
  });
});
