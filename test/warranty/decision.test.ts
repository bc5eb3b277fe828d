import { describe, expect, test } from "vitest";
import { assessWarranty, formatReason, parseRuleSet, type WarrantyClaim } from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { documentOf, plain, setOf, standard, standardDocument, term } from "./sets.js";

const claim: WarrantyClaim = {
  asOf: "2027-06-15",
  sold: "2026-06-10",
  installed: "2026-07-02",
  proof: { papers: ["invoice"] },
  repairs: [{ received: "2027-02-01", returned: "2027-02-11" }],
  components: [
    { id: "c", component: "ac.compressor", replacements: [{ on: "2027-01-05", paid: false }] },
    { id: "b", component: "ac.board" },
  ],
};

const assess = (given: WarrantyClaim) => assessWarranty({ warranty: [standard] }, given);

test("a status of determined narrows the outcome", () => {
  const labour = assess(claim).components[1]?.coverage.labour;
  expect(labour?.status === "determined" && labour.outcome.share).toBe(100);
});

describe("the time line of a component", () => {
  const [compressor, board] = assess(claim).components;

  test("shows terms, extensions, suspension, repairs and replacements in order", () => {
    expect(
      board?.timeline.map(({ from, to, kind, costTypes }) => [from, to, kind, costTypes]),
    ).toEqual([
      ["2026-06-10", "2027-07-02", "term", []],
      ["2026-06-10", "2032-07-02", "term", ["parts"]],
      ["2026-06-10", "2032-07-02", "term", ["labour", "travel"]],
      ["2027-02-01", "2027-02-11", "repair", []],
      ["2027-07-03", "2027-07-12", "suspension", []],
      ["2032-07-03", "2034-07-02", "extension", ["parts"]],
      ["2032-07-03", "2032-07-12", "suspension", ["labour", "travel"]],
      ["2034-07-03", "2034-07-12", "suspension", ["parts"]],
    ]);
  });

  test("names the row behind each stretch, and the part's own term after it was replaced", () => {
    const replaced = compressor?.timeline.filter(({ row }) => row === "/replacement/0");
    expect(replaced?.[0]).toMatchObject({ from: "2027-01-05", to: "2028-01-05", kind: "term" });
    expect(compressor?.timeline).toContainEqual(
      expect.objectContaining({ from: "2027-01-05", to: "2027-01-05", kind: "replacement" }),
    );
  });
});

describe("named periods (5.1)", () => {
  test("the quality and the repair period stand side by side, each with start and end", () => {
    const board = assess(claim).components[1];
    const ends = board?.terms.map(({ period, costTypes, end, row }) => [
      period,
      costTypes,
      end,
      row,
    ]);
    expect(ends).toEqual([
      ["quality", [], "2027-07-12", "/terms/0"],
      ["repair", ["parts"], "2034-07-12", "/terms/4"],
      ["repair", ["labour", "travel"], "2032-07-12", "/terms/4"],
    ]);
  });
});

describe("reasons", () => {
  test("cite their clause and read as sentences in both languages", () => {
    for (const { coverage, reasons } of assess(claim).components) {
      const all = [...reasons, ...Object.values(coverage).flatMap((cell) => cell.reasons)];
      for (const reason of all) {
        if (reason.set !== null) expect(reason.cite.length).toBeGreaterThan(0);
        for (const texts of [en, zhCN]) expect(formatReason(reason, texts)).not.toMatch(/\{\w+/);
      }
    }
  });
});

describe("which version decides", () => {
  const bare = { terms: [], replacement: [], suspension: [], rules: [] };
  const draft = parseRuleSet(
    { ...standardDocument(), version: "2.0.0", authority: {}, ...bare },
    { kind: "warranty" },
  );

  test("a draft decides in a preview alone, and the decision says so", () => {
    const sets = { warranty: [standard, draft] };
    expect(assessWarranty(sets, claim).policies).toMatchObject([{ version: "1.0.0" }]);
    const preview = assessWarranty(sets, claim, { preview: true });
    expect(preview.policies).toMatchObject([{ version: "2.0.0", preview: true }]);
    expect(preview.components[1]?.coverage.parts?.cause).toBe("no-term");
  });

  test("no date that picks one: every cost type asks for one", () => {
    const { sold: _, installed: __, ...undated } = claim;
    const { status, components, policies } = assess(undated);
    expect([status, policies]).toEqual(["needs-facts", []]);
    expect(components[0]?.coverage.labour).toMatchObject({
      status: "needs-facts",
      outcome: null,
      possible: [
        { coverage: "covered", share: 100 },
        { coverage: "partly-covered", share: null },
        { coverage: "not-covered", share: 0 },
      ],
    });
    expect(components[0]?.coverage.labour?.missing.map(({ fact }) => fact)).toContain("sold");
  });

  test("two companies' sets are an issue", () => {
    const other = parseRuleSet(
      { ...documentOf({ terms: [] }), id: "other/warranty" },
      { kind: "warranty" },
    );
    expect(() => assessWarranty({ warranty: [standard, other] }, claim)).toThrow(/warranty/);
  });
});

describe("conditions that read the clock", () => {
  const young = { all: [{ fact: "age.days", operator: "lessThanInclusive", value: 30 }] };
  const set = setOf({ terms: [{ ...plain, ...term("lifetime", { conditions: young }) }] });
  const at = (asOf: string) =>
    assessWarranty(
      { warranty: [set] },
      { asOf, sold: "2026-01-01", components: [{ id: "1", component: "x" }] },
    ).components[0]?.coverage.parts;

  test("change from one day to the next, so tomorrow is the next change", () => {
    expect(at("2026-01-31")).toMatchObject({ cause: "in-term", nextChangeAt: "2026-02-01" });
    expect(at("2026-02-01")).toMatchObject({ cause: "no-term", nextChangeAt: "2026-02-02" });
  });
});
