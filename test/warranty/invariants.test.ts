import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessWarranty,
  type CoverageDecision,
  parseRuleSet,
  type WarrantyClaim,
} from "../../src/index.js";
import { addDays, compareDates } from "../../src/time/index.js";
import { fullClaim } from "./claims.js";
import { components, setOf, standard, standardDocument, term } from "./sets.js";

const sets = { warranty: [standard] };
const assess = (claim: WarrantyClaim) => assessWarranty(sets, claim);

/** Every cell of an assessment by component and cost type. */
const cells = (claim: WarrantyClaim, by = sets): Readonly<Record<string, CoverageDecision>> =>
  Object.fromEntries(
    assessWarranty(by, claim).components.flatMap(({ id, coverage }) =>
      Object.entries(coverage).map(([costType, cell]) => [`${id} ${costType}`, cell]),
    ),
  );

const share = (cell: CoverageDecision | undefined): number => cell?.outcome?.share ?? 0;
const laterOf = (a: string, b: string) => (compareDates(a, b) < 0 ? b : a);

describe("invariants of the standard policy", () => {
  test("1: what is covered later was covered before, once the term has started", () => {
    const claims = fc.tuple(fullClaim, fc.integer({ min: 0, max: 4_000 }));
    fc.assert(
      fc.property(claims, ([claim, back]) => {
        const earlier = laterOf(
          addDays(claim.asOf, -back),
          laterOf(claim.sold, claim.delivered ?? ""),
        );
        const when = (occurredOn: string) => cells({ ...claim, fault: { occurredOn } });
        const before = when(earlier);
        for (const [name, cell] of Object.entries(when(claim.asOf))) {
          const start = cell.term?.start ?? claim.sold;
          if (compareDates(earlier, start) < 0) continue;
          expect(share(before[name]), name).toBeGreaterThanOrEqual(share(cell));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("2: covered on the last day, not on the next", () => {
    fc.assert(
      fc.property(fullClaim, (claim) => {
        for (const [name, cell] of Object.entries(cells(claim))) {
          if (share(cell) === 0 || cell.term?.end == null) continue;
          const later = addDays(claim.asOf, 20_000);
          const at = (occurredOn: string) =>
            share(cells({ ...claim, asOf: later, fault: { occurredOn } })[name]);
          expect(at(cell.term.end), name).toBe(100);
          expect(at(addDays(cell.term.end, 1)), name).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });
  test("3: buying later never ends earlier", () => {
    const sale = fc.tuple(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 400 }));
    const code = fc.constantFrom(...components.filter((each) => each !== "ac.board"));
    fc.assert(
      fc.property(sale, code, ([days, more], component) => {
        const endOf = (sold: string) =>
          assess({
            asOf: addDays(sold, 1),
            sold,
            proof: { papers: ["invoice"] },
            installation: { by: "us" },
            components: [{ id: "1", component }],
          }).components[0]?.coverage.parts?.term?.end ?? "";
        const sold = addDays("2016-01-01", days);
        expect(endOf(addDays(sold, more)) >= endOf(sold)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("4: a longer term never uncovers a fact", () => {
    const longer = { P1Y: "P2Y", P2Y: "P3Y", P3Y: "P4Y", P6Y: "P7Y", P10Y: "P11Y" } as const;
    const document = standardDocument();
    const rows = document.terms.map((row) => ({
      ...row,
      duration: longer[row.duration as keyof typeof longer],
    }));
    const generous = {
      warranty: [parseRuleSet({ ...document, terms: rows }, { kind: "warranty" })],
    };
    fc.assert(
      fc.property(fullClaim, (claim) => {
        const after = cells(claim, generous);
        for (const [name, cell] of Object.entries(cells(claim))) {
          expect(share(after[name]), name).toBeGreaterThanOrEqual(share(cell));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("5: changing one component's facts changes no other's decision", () => {
    fc.assert(
      fc.property(fullClaim, fc.constantFrom(...components), (claim, code) => {
        const [first, ...rest] = claim.components;
        const changed = { id: first?.id ?? "", component: code, causes: ["misuse"] };
        const own = assess(claim).components.slice(1);
        expect(assess({ ...claim, components: [changed, ...rest] }).components.slice(1)).toEqual(
          own,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("6: each component gets a decision, its own term before that of what it is part of", () => {
    const claim = (component: string): WarrantyClaim => ({
      asOf: "2026-12-01",
      sold: "2026-07-01",
      proof: { papers: ["invoice"] },
      installation: { by: "us" },
      components: [{ id: "1", component }],
    });
    const document = standardDocument();
    const codes = new Set(document.terms.map(({ component }) => component));
    for (const code of components) {
      const cell = assess(claim(code)).components[0]?.coverage.parts;
      expect(cell?.status, code).toBe("determined");
      const row = document.terms[Number(cell?.term?.row?.split("/").at(-1))];
      if (codes.has(code)) expect(row?.component).toBe(code);
      else expect(row?.component).not.toBe("*");
    }
  });

  test("7: n days in repair move each end that they fall in by n days", () => {
    const stay = fc.tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(fc.constantFrom(...components), stay, (component, [from, days]) => {
        const sold = "2020-03-01";
        const base: WarrantyClaim = {
          asOf: "2021-06-01",
          sold,
          proof: { papers: ["invoice"] },
          installation: { by: "us" },
          components: [{ id: "1", component }],
        };
        const received = addDays(sold, from);
        const repairs = [{ received, returned: addDays(received, days) }];
        const before = cells(base);
        for (const [name, cell] of Object.entries(cells({ ...base, repairs }))) {
          const end = before[name]?.term?.end ?? null;
          expect(cell.term?.end ?? null, name).toBe(end === null ? null : addDays(end, days));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("8: a replaced part never ends before the part it replaced", () => {
    fc.assert(
      fc.property(
        fullClaim,
        fc.integer({ min: 0, max: 4_000 }),
        fc.boolean(),
        (claim, back, paid) => {
          const on = laterOf(addDays(claim.asOf, -back), claim.sold);
          const replaced = claim.components.map((each) => ({
            ...each,
            replacements: [{ on, paid }],
          }));
          const after = cells({ ...claim, components: replaced });
          for (const [name, cell] of Object.entries(cells(claim))) {
            expect(share(after[name]), name).toBeGreaterThanOrEqual(share(cell));
            if (cell.cause !== "in-term") continue;
            expect((after[name]?.term?.end ?? "9") >= (cell.term?.end ?? "9"), name).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("9: an exclusion, or lost papers, never turns paid into free", () => {
    const more = fc.constantFrom(
      "misuse",
      "unauthorised-repair",
      "force-majeure",
      "commercial-use",
    );
    fc.assert(
      fc.property(fullClaim, more, (claim, cause) => {
        const spoilt = claim.components.map((each) => ({
          ...each,
          causes: [...(each.causes ?? []), cause],
        }));
        const after = cells({ ...claim, components: spoilt });
        for (const [name, cell] of Object.entries(cells(claim))) {
          expect(share(after[name]), name).toBeLessThanOrEqual(share(cell));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("10: an extension never shortens unless it says so", () => {
    const months = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(
        months,
        months,
        fc.constantFrom("by", "to"),
        fc.boolean(),
        (own, more, how, shortens) => {
          const rule = {
            name: "promotion",
            title: { en: "promotion", "zh-CN": "促销" },
            extension: true,
            conditions: { all: [{ fact: "product.model", operator: "equal", value: "A" }] },
            event: { type: "extend", params: { [how]: `P${more}M`, shortens } },
          };
          const set = setOf({ terms: [term(`P${own}M`)], rules: [rule] });
          const sold = "2024-01-31";
          const claim = {
            asOf: sold,
            sold,
            product: { model: "A" },
            components: [{ id: "1", component: "x" }],
          };
          const cell = assessWarranty({ warranty: [set] }, claim).components[0]?.coverage.parts;
          const [end, nominal] = [cell?.term?.end ?? "", cell?.term?.nominalEnd ?? ""];
          if (how === "to" && shortens) expect(end >= nominal).toBe(more >= own);
          else expect(end >= nominal).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("11: a version published later changes no decision whose basis date it does not cover", () => {
    const later = {
      ...standardDocument(),
      version: "2.0.0",
      effective: { from: "2021-01-01", to: null },
      authority: { approvedOn: "2020-12-01" },
      terms: [],
      replacement: [],
      suspension: [],
      rules: [],
    };
    const both = { warranty: [standard, parseRuleSet(later, { kind: "warranty" })] };
    fc.assert(
      fc.property(fullClaim, (claim) => {
        const same = claim.sold < "2021-01-01";
        const decided = assessWarranty(both, claim).policies[0]?.version;
        expect(decided).toBe(same ? "1.0.0" : "2.0.0");
        if (same) expect(assessWarranty(both, claim)).toEqual(assess(claim));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the decision as data", () => {
  test("33: nothing changes before `nextChangeAt`", () => {
    fc.assert(
      fc.property(fullClaim, fc.double({ min: 0, max: 0.999, noNaN: true }), (claim, part) => {
        const open = claim.repairs?.every(({ returned }) => returned != null) ?? true;
        if (!open) return;
        const now = assess(claim);
        const next = now.nextChangeAt;
        const days =
          next === null ? 9_000 : (Date.parse(next) - Date.parse(claim.asOf)) / 86_400_000;
        expect(days).toBeGreaterThan(0);
        const asOf = addDays(claim.asOf, Math.min(days - 1, Math.floor(days * part)));
        const then = assess({ ...claim, asOf });
        const verdicts = (all: typeof now) =>
          all.components.map(({ coverage }) =>
            Object.values(coverage).map(({ status, outcome, cause }) => ({
              status,
              outcome,
              cause,
            })),
          );
        expect(verdicts(then)).toEqual(verdicts(now));
      }),
      { numRuns: 500 },
    );
  });

  test("38: plain JSON, the same each time, and the claim as it was", () => {
    fc.assert(
      fc.property(fullClaim, (claim) => {
        const before = JSON.stringify(claim);
        const one = assess(claim);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        expect(JSON.stringify(assess(claim))).toBe(JSON.stringify(one));
        expect(JSON.stringify(claim)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test("39: any completion lands in what an incomplete claim announced", () => {
    const drop = fc.subarray(
      [
        "sold",
        "delivered",
        "installed",
        "manufactured",
        "proof",
        "installation",
        "attributes",
        "readings",
      ],
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fullClaim, drop, (claim, dropped) => {
        // A default in the policy is an assumption, not a gap: facts that have one stay.
        const keys = dropped.filter((key) => key !== "attributes" && key !== "sold");
        const partial = Object.fromEntries(
          Object.entries(claim).filter(([key]) => !keys.includes(key)),
        ) as unknown as WarrantyClaim;
        const whole = cells(claim);
        for (const [name, cell] of Object.entries(cells(partial))) {
          const outcome = whole[name]?.outcome;
          if (cell.status === "determined" && !usesFallback(cell))
            expect(cell.outcome, name).toEqual(outcome);
          if (cell.status === "needs-facts" && !usesFallback(cell)) {
            const fits = cell.possible.some(
              (each) =>
                each?.coverage === outcome?.coverage &&
                (each?.share === null || each?.share === outcome?.share),
            );
            expect(fits, `${name} ${JSON.stringify(cell.possible)}`).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A term that counts from a fallback date knows that an earlier basis was not given. */
const usesFallback = (cell: CoverageDecision): boolean =>
  cell.reasons.some(({ code }) => code === "warranty.start-fallback");
