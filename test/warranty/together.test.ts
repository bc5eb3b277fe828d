import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessWarranty, type CoverageDecision, type WarrantyClaim } from "../../src/index.js";
import { plain, setOf, term } from "./sets.js";

const claim: WarrantyClaim = {
  asOf: "2026-06-10",
  sold: "2026-01-10",
  components: [{ id: "1", component: "x" }],
};
const parts = (document: object, given: WarrantyClaim = claim): CoverageDecision =>
  assessWarranty({ warranty: [setOf(document)] }, given).components[0]?.coverage
    .parts as CoverageDecision;

const first = (value: boolean) => ({ fact: "owner.first", operator: "equal", value });
const kind = (...value: string[]) => ({ fact: "buyer.kind", operator: "in", value });
const when = (condition: object) => ({ conditions: { all: [condition] } });
const shares = ({ possible }: CoverageDecision) =>
  possible.map((outcome) => outcome?.share).sort((a, b) => (a ?? 0) - (b ?? 0));

describe("terms of which one must apply", () => {
  test("cover it, and nobody is asked which", () => {
    const cell = parts({
      terms: [term("P5Y", when(first(true))), term("P2Y", when(first(false)))],
    });
    expect(cell).toMatchObject({ status: "determined", cause: "in-term", missing: [] });
    expect(cell.outcome).toEqual({ coverage: "covered", share: 100 });
  });

  test("cover it by one row too, whose condition always holds", () => {
    const either = { conditions: { any: [first(true), { not: first(true) }] } };
    expect(parts({ terms: [term("P5Y", either)] }).status).toBe("determined");
  });

  test("ask where they differ, and not being covered is not among the answers", () => {
    const terms = [
      term("P5Y", when(first(true))),
      term("P5Y", { ...when(first(false)), share: 60 }),
    ];
    const cell = parts({ terms });
    expect(cell.status).toBe("needs-facts");
    expect(cell.missing).toEqual([{ fact: "owner.first", at: "/owner/first" }]);
    expect(shares(cell)).toEqual([60, 100]);
  });

  test("ask once the shorter of them is over", () => {
    const terms = [term("P5Y", when(first(true))), term("P2M", when(first(false)))];
    const cell = parts({ terms });
    expect(cell.status).toBe("needs-facts");
    expect(shares(cell)).toEqual([0, 100]);
  });

  test("ask where a case is left that none of them is for", () => {
    const terms = [
      term("P5Y", { conditions: { all: [first(true), kind("consumer")] } }),
      term("P2Y", when(first(false))),
    ];
    expect(shares(parts({ terms }))).toEqual([0, 100]);
  });
});

describe("extensions in doubt", () => {
  const rule = (params: object, condition: object) => ({
    ...plain,
    name: "promotion",
    conditions: { all: [condition] },
    event: { type: "extend", params },
  });

  test("that shorten leave covered what either way is", () => {
    const document = {
      terms: [term("P1Y")],
      rules: [rule({ to: "P6M", shortens: true }, first(true))],
    };
    expect(parts(document)).toMatchObject({ status: "determined", outcome: { share: 100 } });
    const later = parts(document, { ...claim, asOf: "2026-08-10" });
    expect(shares(later)).toEqual([0, 100]);
  });

  test("of which one must hold extend it", () => {
    const rules = [
      rule({ by: "P6M" }, first(true)),
      { ...rule({ by: "P9M" }, first(false)), name: "other" },
    ];
    const document = { terms: [term("P1Y")], rules };
    expect(parts(document, { ...claim, asOf: "2027-03-10" }).status).toBe("determined");
    expect(shares(parts(document, { ...claim, asOf: "2027-09-10" }))).toEqual([0, 100]);
  });
});

const condition = fc.oneof(
  fc.boolean().map(first),
  fc.subarray(["consumer", "business"], { minLength: 1 }).map((kinds) => kind(...kinds)),
);
const conditions = fc.oneof(
  condition.map((each) => ({ all: [each] })),
  fc.tuple(condition, condition).map((all) => ({ all })),
  fc.tuple(condition, condition).map((any) => ({ any })),
  condition.map((each) => ({ not: each })),
);
const rows = fc.uniqueArray(
  fc.record({ conditions, share: fc.constantFrom(100, 60), length: fc.constantFrom("P1M", "P1Y") }),
  { minLength: 1, maxLength: 4, selector: (row) => JSON.stringify(row) },
);

test("what may come out is exactly what comes out in some case", () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const terms = drawn.map(({ length, ...manners }) => term(length, manners));
      const cases = [true, false].flatMap((isFirst) =>
        (["consumer", "business"] as const).map((buyer) =>
          parts({ terms }, { ...claim, owner: { first: isFirst }, buyer: { kind: buyer } }),
        ),
      );
      const found = new Set(cases.map(({ outcome }) => outcome?.share));
      const open = parts({ terms });
      expect(Math.min(...shares(open).map((share) => share ?? 0))).toBe(
        Math.min(...(found as Set<number>)),
      );
      expect(open.status === "determined").toBe(found.size === 1);
      expect(new Set(shares(open))).toEqual(found);
    }),
    { numRuns: 400 },
  );
});
