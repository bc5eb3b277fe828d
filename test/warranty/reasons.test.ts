import { describe, expect, test } from "vitest";
import {
  assessWarranty,
  formatNextStep,
  formatReason,
  type Plan,
  type WarrantyClaim,
} from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { plain, setOf, standard, term } from "./sets.js";

const components = [{ id: "1", component: "x" }];

function cellOf(tables: object, claim: Partial<WarrantyClaim>) {
  const whole = { asOf: "2027-06-15", sold: "2026-03-20", components, ...claim };
  const cell = assessWarranty({ warranty: [setOf(tables)] }, whole).components[0]?.coverage.parts;
  if (cell === undefined) throw new Error("no cell");
  for (const texts of [en, zhCN]) {
    for (const reason of cell.reasons) {
      const sentences = `${formatReason(reason, texts)} ${formatNextStep(reason, texts)}`;
      expect(sentences.replace(/ null$/, "")).not.toMatch(/null|\{\w+/);
    }
  }
  return cell;
}

const sentences = (cell: ReturnType<typeof cellOf>) =>
  cell.reasons.map((reason) => formatReason(reason, en));

describe("how a bought plan runs", () => {
  const planned = (plan: Partial<Plan>, terms: readonly object[] = []) =>
    cellOf({ terms }, { plans: [{ id: "p", covers: ["parts"], ...plan }] });

  test.each<[string, Partial<Plan>, string[], string]>([
    [
      "both days",
      { from: "2026-03-20", to: "2028-03-20" },
      [
        "plan `p` runs from 2026-03-20 to 2028-03-20",
        "2027-06-15 is within the `p` term from 2026-03-20 to 2028-03-20",
      ],
      "determined",
    ],
    [
      "no first day",
      { to: "2028-03-20" },
      [
        "plan `p` runs to 2028-03-20; its first day is not given",
        "2027-06-15 is within the `p` term, which runs to 2028-03-20",
      ],
      "determined",
    ],
    [
      "for a lifetime",
      { from: "2026-03-20", duration: "lifetime" },
      [
        "plan `p` runs from 2026-03-20 without end",
        "2027-06-15 is within the `p` term, which runs from 2026-03-20 without end",
      ],
      "determined",
    ],
    [
      "no last day",
      { from: "2026-03-20" },
      ["plan `p` runs from 2026-03-20; its last day is not known"],
      "needs-facts",
    ],
    [
      "a duration from no day",
      { duration: "P2Y" },
      ["the first day of plan `p` is not known"],
      "needs-facts",
    ],
    [
      "a lifetime from no day",
      { duration: "lifetime" },
      ["the first day of plan `p` is not known"],
      "needs-facts",
    ],
    [
      "no day at all",
      {},
      ["neither the first nor the last day of plan `p` is known"],
      "needs-facts",
    ],
  ])("%s", (_, plan, expected, status) => {
    const cell = planned(plan);
    expect(sentences(cell)).toEqual(expected);
    expect(cell.status).toBe(status);
  });

  test("after a term that never ends it never begins", () => {
    const cell = planned({ from: "end-of-term", duration: "P1Y" }, [
      term("lifetime", { start: ["sold"] }),
    ]);
    expect(sentences(cell)).toContain(
      "plan `p` follows a term that never ends, so it never begins",
    );
    expect(sentences(cell)).toHaveLength(2);
  });

  test("after a term whose end is not known", () => {
    const cell = planned({ from: "end-of-term", duration: "P1Y" }, [
      term("P1Y", { start: ["activated"] }),
    ]);
    expect(sentences(cell)).toContain("plan `p` follows a term whose last day is not known");
    expect(cell.missing.map(({ fact }) => fact)).toEqual(["activated"]);
  });
});

describe("the proof of purchase", () => {
  const invoice = { all: [{ fact: "proof.papers", operator: "contains", value: "invoice" }] };
  const title = { en: "Invoice", "zh-CN": "发票" };
  const event = { type: "accept-proof", params: { proof: "invoice" } };
  const rules = [{ extension: true, title, name: "invoice", conditions: invoice, event }];
  const proofs = (claim: Partial<WarrantyClaim>) =>
    cellOf({ terms: [term("P2Y")], rules }, claim).reasons.filter(({ code }) => /proof/.test(code));

  test("while it is not known which papers there are, the reasons name those that would show it", () => {
    const found = proofs({});
    expect(found).toMatchObject([{ code: "warranty.proof-open", rule: "invoice" }]);
    expect(found.map((reason) => formatReason(reason, en))).toEqual([
      "it is not known whether the purchase is shown by this: Invoice",
    ]);
  });

  test("the standard set names each of its proofs", () => {
    const claim = {
      asOf: "2027-06-15",
      sold: "2026-03-20",
      components: [{ id: "1", component: "ac.board" }],
    };
    const cell = assessWarranty({ warranty: [standard] }, claim).components[0]?.coverage.parts;
    const found = cell?.reasons.filter(({ code }) => /proof/.test(code)) ?? [];
    expect(found.map(({ code, rule }) => `${code} ${rule}`)).toEqual([
      "warranty.proof-open papers",
      "warranty.proof-open serial-look-up",
      "warranty.proof-open papers-lost",
    ]);
  });

  test("known papers, and none, give one reason", () => {
    const codes = (papers: readonly string[]) =>
      proofs({ proof: { papers } }).map(({ code }) => code);
    expect(codes(["invoice"])).toEqual(["warranty.proof-accepted"]);
    expect(codes([])).toEqual(["warranty.no-proof"]);
  });

  test("a proof that the set accepts in any case goes by its name", () => {
    const otherwise = { type: "accept-proof", params: { proof: "look-up" } };
    expect(sentences(cellOf({ terms: [term("P2Y")], otherwise }, {}))[0]).toBe(
      "purchase shown: look-up",
    );
  });
});

describe("what an exclusion leaves unsaid", () => {
  const rules = [
    {
      ...plain,
      name: "misuse",
      conditions: { all: [{ fact: "component.causes", operator: "contains", value: "misuse" }] },
      event: { type: "exclude", params: { cause: "misuse" } },
    },
  ];
  const plans = [{ id: "p", covers: ["parts"], from: "2026-03-20", duration: "P3Y", share: 50 }];

  test("nothing is said to be borne where the cost is excluded", () => {
    const tables = { terms: [term("P1Y")], rules };
    const misused = [{ id: "1", component: "x", causes: ["misuse"] }];
    const cell = cellOf(tables, { components: misused, plans });
    expect(cell).toMatchObject({ cause: "excluded", outcome: { share: 0 } });
    expect(cell.reasons.map(({ code }) => code)).not.toContain("warranty.share");
    expect(sentences(cell)).toContain(
      "2027-06-15 is within the `p` term from 2026-03-20 to 2029-03-20",
    );
    expect(cellOf(tables, { plans }).reasons.map(({ code }) => code)).toContain("warranty.share");
  });
});

describe("a counter beyond its limit", () => {
  const tables = { terms: [term("P2Y", { counters: [{ counter: "km", limit: 100 }] })] };
  const counter = (readings: WarrantyClaim["readings"]) =>
    cellOf(tables, { readings: readings ?? [] }).term?.counters[0];

  test("shows the latest reading on or before the day", () => {
    const readings = [
      { counter: "km", value: 120, on: "2027-01-01" },
      { counter: "km", value: 130, on: "2027-02-01" },
    ];
    expect(counter(readings)).toMatchObject({ state: "exceeded", used: 130, remaining: 0 });
  });

  test("an earlier reading within the limit settles nothing, so none is shown", () => {
    const readings = [{ counter: "km", value: 80, on: "2027-02-01" }];
    expect(counter(readings)).toMatchObject({ state: "unknown", used: null });
  });
});
