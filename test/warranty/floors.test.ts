import { describe, expect, test } from "vitest";
import { assessWarranty, parseRuleSet, type WarrantyClaim } from "../../src/index.js";
import { documentOf, plain, setOf, term } from "./sets.js";

const floorOf = (id: string, tables: object) =>
  parseRuleSet({ ...documentOf(tables), id, modality: "floor" }, { kind: "warranty" });

const claim = (more: Partial<WarrantyClaim> = {}): WarrantyClaim => ({
  asOf: "2026-06-15",
  sold: "2025-01-10",
  components: [{ id: "1", component: "x" }],
  ...more,
});

const parts = (sets: Parameters<typeof assessWarranty>[0]["warranty"], given: WarrantyClaim) =>
  assessWarranty({ warranty: sets }, given).components[0]?.coverage.parts;

const misuse = {
  ...plain,
  name: "misuse",
  conditions: { all: [{ fact: "component.causes", operator: "contains", value: "misuse" }] },
  event: { type: "exclude", params: { cause: "misuse" } },
};

describe("floors are alternative grants", () => {
  const company = setOf({ terms: [term("P1Y")] });
  const floor = floorOf("law/floor", { terms: [term("P2Y", { confidence: "excerpt" })] });

  test("the floor grants where the company's term is over, and both are cited", () => {
    const cell = parts([company, floor], claim());
    expect(cell).toMatchObject({
      status: "determined",
      outcome: { coverage: "covered", share: 100 },
      confidence: "excerpt",
      term: { set: "law/floor@1.0.0", end: "2027-01-10" },
    });
    const cited = cell?.reasons.map(({ set }) => set);
    expect(cited).toEqual(expect.arrayContaining(["law/floor@1.0.0", "test/warranty@1.0.0"]));
  });

  test("years against kilometres stand side by side", () => {
    const km = floorOf("law/km", {
      terms: [term("P3Y", { counters: [{ counter: "km", limit: 60_000 }] })],
    });
    const at = (value: number, asOf: string) =>
      parts(
        [setOf({ terms: [term("P2Y")] }), km],
        claim({ asOf, readings: [{ counter: "km", value }] }),
      )?.outcome?.coverage;
    expect(at(70_000, "2026-06-15")).toBe("covered");
    expect(at(60_000, "2027-06-15")).toBe("covered");
    expect(at(60_001, "2027-06-15")).toBe("not-covered");
  });

  test("an exclusion of the company's does not reach the floor's grant", () => {
    const strict = setOf({ terms: [term("P3Y")], rules: [misuse] });
    const given = claim({ components: [{ id: "1", component: "x", causes: ["misuse"] }] });
    expect(parts([strict], given)?.cause).toBe("excluded");
    expect(parts([strict, floor], given)?.outcome?.share).toBe(100);
  });

  test("a floor that cannot improve the answer cannot change its status", () => {
    const open = floorOf("law/open", { terms: [term("P9Y", { start: ["installed"] })] });
    expect(parts([setOf({ terms: [term("P2Y")] }), open], claim())).toMatchObject({
      status: "determined",
      missing: [],
    });
    expect(parts([company, open], claim())).toMatchObject({
      status: "needs-facts",
      possible: [
        { coverage: "covered", share: 100 },
        { coverage: "not-covered", share: 0 },
      ],
      missing: [{ fact: "installed", at: "/installed" }],
    });
  });

  test("a floor that bears less than the company leaves the company's share", () => {
    const half = floorOf("law/half", { terms: [term("P9Y", { share: 50 })] });
    expect(parts([setOf({ terms: [term("P2Y")] }), half], claim())?.outcome?.share).toBe(100);
    expect(parts([company, half], claim())?.outcome).toEqual({
      coverage: "partly-covered",
      share: 50,
    });
  });

  test("a floor decides alone where the company has no version in force", () => {
    const late = parseRuleSet(
      {
        ...documentOf({ terms: [term("P1Y")] }),
        effective: { from: "2026-01-01", to: null },
      },
      { kind: "warranty" },
    );
    const all = assessWarranty({ warranty: [late, floor] }, claim());
    expect(all.reasons.map(({ code }) => code)).toEqual([
      "policy.none-in-force",
      "policy.version-later",
    ]);
    expect(all.components[0]?.coverage.parts?.outcome?.share).toBe(100);
  });
});

describe("the term that decides is one that nothing bars", () => {
  const company = setOf({ starts: ["sold"], terms: [term("P1Y")] });
  const invoice = { all: [{ fact: "proof.papers", operator: "contains", value: "invoice" }] };
  const proved = { ...plain, name: "invoice", conditions: invoice };
  const accepts = { ...proved, event: { type: "accept-proof", params: { proof: "invoice" } } };
  const floorWith = (rules: readonly object[]) =>
    floorOf("law/floor", { terms: [term("P3Y", { confidence: "excerpt" })], rules });
  const misused = { components: [{ id: "1", component: "x", causes: ["misuse"] }] };

  test.each<[string, readonly object[], Partial<WarrantyClaim>]>([
    ["unproved", [accepts], { proof: { papers: [] } }],
    ["excluded", [misuse], misused],
    ["excluded and unproved", [misuse, accepts], { proof: { papers: [] }, ...misused }],
  ])("a floor that is %s lends the company's answer nothing", (_, rules, more) => {
    const sets = [company, floorWith(rules)];
    const given = { sold: "2026-01-10", ...more };
    const own = { set: "test/warranty@1.0.0", end: "2027-01-10" };
    expect(parts(sets, claim({ asOf: "2026-06-01", ...given }))).toMatchObject({
      outcome: { share: 100 },
      cause: "in-term",
      confidence: "own-policy",
      term: { ...own, remainingDays: 223 },
    });
    expect(parts(sets, claim({ asOf: "2027-06-01", ...given }))).toMatchObject({
      outcome: { share: 0 },
      cause: "expired",
      term: { ...own, state: "expired" },
    });
  });

  test("where a bar is the cause, the term is what it bars", () => {
    const strict = setOf({ starts: ["sold"], terms: [term("P3Y")], rules: [misuse] });
    const floor = floorOf("law/floor", { terms: [term("P1Y")], rules: [accepts] });
    const given = claim({ sold: "2026-01-10", asOf: "2027-06-01", ...misused });
    const excluded = { cause: "excluded", term: { set: "test/warranty@1.0.0", end: "2029-01-10" } };
    for (const papers of [["invoice"], []]) {
      expect(parts([strict, floor], { ...given, proof: { papers } })).toMatchObject(excluded);
    }
  });

  test("a barred company term does not decide where a floor bears the cost", () => {
    const strict = setOf({ starts: ["sold"], terms: [term("P5Y")], rules: [misuse] });
    const given = claim({ sold: "2026-01-10", ...misused });
    expect(parts([strict, floorWith([])], given)).toMatchObject({
      cause: "in-term",
      confidence: "excerpt",
      term: { set: "law/floor@1.0.0", end: "2029-01-10" },
    });
  });
});
