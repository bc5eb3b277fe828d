import { describe, expect, expectTypeOf, it } from "vitest";
import feesDocument from "../../rules/standard/fees/1.0.0.json" with { type: "json" };
import warrantyDocument from "../../rules/standard/warranty/1.0.0.json" with { type: "json" };
import { phrase } from "../../src/decision/index.js";
import {
  assessWarranty,
  type KindName,
  parseRuleSet,
  type Result,
  type RuleSet,
  safeAssessWarranty,
  safeParseRuleSet,
} from "../../src/index.js";

const claim = { asOf: "2026-06-01", components: [{ id: "1", component: "ac.board" }] };

const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues);
const found = (result: Result<unknown>) => issuesOf(result).map(({ code, at }) => `${code} ${at}`);

describe("the kind that is asked for", () => {
  it("is that of the set", () => {
    const set = parseRuleSet(warrantyDocument, { kind: "warranty" });
    expect(set.kind).toBe("warranty");
    expectTypeOf(set).toEqualTypeOf<RuleSet<"warranty">>();
    const result = safeParseRuleSet(warrantyDocument, { kind: "warranty" });
    expectTypeOf(result).toEqualTypeOf<Result<RuleSet<"warranty">>>();
  });

  it("is the only one taken: a document of another is an issue", () => {
    const [issue, ...others] = issuesOf(safeParseRuleSet(feesDocument, { kind: "warranty" }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "rule-set.wrong-kind",
      at: "/kind",
      params: { expected: "warranty", found: "fees" },
    });
  });

  it("is a name that there is", () => {
    // @ts-expect-error no kind has this name
    const [issue, ...others] = issuesOf(safeParseRuleSet(warrantyDocument, { kind: "waranty" }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "rule-set.kind",
      at: "/options/kind",
      params: { hint: phrase("did-you-mean", { name: "warranty" }) },
    });
    // @ts-expect-error no kind has this name
    expect(() => parseRuleSet(warrantyDocument, { kind: "waranty" })).toThrow("/options/kind");
  });

  it("is asked of the document alone where nothing is asked for", () => {
    const { kind: _, ...kindless } = warrantyDocument;
    expect(found(safeParseRuleSet(kindless))).toEqual(["rule-set.kind /kind"]);
    expect(found(safeParseRuleSet(kindless, { kind: "warranty" }))).toEqual([
      "rule-set.kind /kind",
    ]);
  });
});

describe("the kind that TypeScript knows", () => {
  it("is what a document says that is written in the code", () => {
    const set = parseRuleSet({
      format: "aftersale/1",
      kind: "rules",
      id: "shop/shipping",
      version: "1.0.0",
      title: { en: "Shipping", "zh-CN": "运费" },
      effective: { from: "2026-01-01", to: null },
    });
    expectTypeOf(set).toEqualTypeOf<RuleSet<"rules">>();
    expect(set.kind).toBe("rules");
  });

  it("is any of them in a document from a file, until it is asked for", () => {
    const set = parseRuleSet(warrantyDocument);
    expectTypeOf(set).toEqualTypeOf<RuleSet<KindName>>();
    // @ts-expect-error a set of any kind is no warranty set
    expect(safeAssessWarranty({ warranty: [set] }, claim).ok).toBe(true);
    // @ts-expect-error nor is it one because a warranty set is wanted
    const wanted: RuleSet<"warranty"> = parseRuleSet(warrantyDocument);
    expect(wanted.kind).toBe("warranty");
    // @ts-expect-error nor where it is parsed on the spot
    assessWarranty({ warranty: [parseRuleSet(warrantyDocument)] }, claim);
    const asked = parseRuleSet(warrantyDocument, { kind: "warranty" });
    expect(safeAssessWarranty({ warranty: [asked] }, claim).ok).toBe(true);
  });

  it("keeps a fees set out of a list of warranty sets, and so does the function", () => {
    const fees = parseRuleSet(feesDocument, { kind: "fees" });
    // @ts-expect-error a fees set is no warranty set
    expect(() => assessWarranty({ warranty: [fees] }, claim)).toThrow("/warranty/0");
    // @ts-expect-error a fees set is no warranty set
    expect(found(safeAssessWarranty({ warranty: [fees] }, claim))).toEqual([
      "rule-set.wrong-kind /warranty/0",
    ]);
  });
});
