import { describe, expect, it } from "vitest";
import { type CoverageInput, type QuoteJob, quote } from "../../src/index.js";
import { type Document, priceList } from "./price-list.js";

const cny = (amount: string) => ({ amount, currency: "CNY" });
const titled = { title: { en: "x", "zh-CN": "x" }, cite: ["5.12"] };

const cover = (component: string, share: number | null): readonly CoverageInput[] =>
  (["labour", "parts", "travel"] as const).map((cost) => ({ component, cost, share }));

const visitOf = (km: string, ...shares: readonly (number | null)[]): QuoteJob => ({
  quoted: "2026-11-24",
  visit: { kind: "on-site", distanceKm: km, terrain: "ordinary" },
  work: shares.map((_, i) => ({ component: `c${i}`, repaired: false })),
  coverage: shares.flatMap((share, i) => cover(`c${i}`, share)),
});

function answer(job: QuoteJob, change: (document: Document) => void = () => undefined) {
  const decision = quote({ fees: [priceList(change)] }, job);
  const lines = decision.outcome?.lines ?? [];
  const gross = (head: string) =>
    lines.filter((line) => line.head === head).map((line) => line.gross?.amount ?? null);
  return { decision, lines, gross };
}

describe("what is charged once, covered in part", () => {
  const by = (rule: string) => (document: Document) => {
    for (const row of document.mixed) row.rule = rule;
  };
  it.each<[string, readonly (number | null)[], readonly (string | null)[]]>([
    ["free-if-any-covered", [100, 0, 0], ["0.00"]],
    ["free-if-any-covered", [60, 0, 0], ["0.00", "12.00"]],
    ["free-if-any-covered", [100, null], ["0.00"]],
    ["free-if-any-covered", [0, null], [null]],
    ["paid-if-any-paid", [100, 0, 0], ["30.00"]],
    ["paid-if-any-paid", [100, 60], ["0.00", "12.00"]],
    ["paid-if-any-paid", [0, null], ["30.00"]],
    ["paid-if-any-paid", [100, null], [null]],
    ["by-share", [100, 0, 0], ["0.00", "20.00"]],
    ["by-share", [100, 100], ["0.00"]],
    ["by-share", [100, null], [null]],
    ["by-share", [0, 0], ["30.00"]],
  ])("%s with %j", (rule, shares, expected) => {
    expect(answer(visitOf("10", ...shares), by(rule)).gross("call-out")).toEqual(expected);
  });
});

describe("distance", () => {
  const bands = (document: Document) => {
    const { title, cite } = titled;
    document.travel[1] = {
      head: "distance",
      price: cny("1.00"),
      beyondKm: "15",
      upToKm: "50",
      title,
      cite,
      cap: cny("60"),
    };
    document.travel.push({
      head: "distance",
      price: cny("2.00"),
      beyondKm: "50",
      counting: "started",
      title,
      cite,
    });
  };
  it.each([
    ["15", []],
    ["15.5", ["0.50"]],
    ["50", ["35.00"]],
    ["50.1", ["35.00", "2.00"]],
    ["60", ["35.00", "20.00"]],
    ["100", ["35.00", "25.00"]],
  ])("by bands and capped together: %s km", (km, expected) => {
    expect(answer(visitOf(km, 0), bands).gross("distance")).toEqual(expected);
  });
  it("is asked for where it is not known", () => {
    const { visit: _, ...job } = visitOf("1", 0);
    const { decision } = answer({ ...job, visit: { kind: "on-site" } });
    expect(decision.missing).toContainEqual({ fact: "visit.distanceKm", at: "/visit/distanceKm" });
    expect(decision.outcome?.totals).toBeNull();
  });
  it("does not matter to a customer whose visit is free", () => {
    const { visit: _, ...job } = visitOf("1", 100);
    const { decision } = answer({ ...job, visit: { kind: "on-site" } });
    expect(decision.status).toBe("determined");
  });
});

describe("tax", () => {
  const job: QuoteJob = {
    quoted: "2026-11-24",
    work: Array.from({ length: 7 }, (_, i) => ({
      component: `c${i}`,
      repaired: true,
      parts: [{ part: "p", quantity: "1", listPrice: cny("10.05") }],
    })),
    coverage: Array.from({ length: 7 }, (_, i) => cover(`c${i}`, 0)).flat(),
  };
  const bare = (level: string) => (document: Document) => {
    document.tax[0].prices = "exclusive";
    document.rounding[0].taxLevel = level;
    delete document.rounding[0].total;
  };
  it("added line by line: 7 × 1.31", () => {
    expect(answer(job, bare("line")).decision.outcome?.totals?.tax.amount).toBe("9.17");
  });
  it("added once on the total: 9.15, shared out among the lines", () => {
    const { decision, lines } = answer(job, bare("total"));
    expect(decision.outcome?.totals?.tax.amount).toBe("9.15");
    const taxes = lines.filter(({ head }) => head === "parts").map(({ tax }) => tax?.amount);
    expect(taxes.toSorted()).toEqual(["1.30", "1.30", "1.31", "1.31", "1.31", "1.31", "1.31"]);
  });
});

describe("rules", () => {
  it("that leave a charge to nobody are a finding", () => {
    const { decision, lines } = answer(visitOf("1", 0), (document) => {
      document.rules = document.rules.filter(
        ({ name }: { name: string }) => name !== "paid-outside-cover",
      );
    });
    expect(decision.status).toBe("out-of-scope");
    expect(lines[0]?.reasons.at(-1)?.code).toBe("fee.no-service-rule");
  });
  it("that name no payer of the freight are a finding, never a guess", () => {
    const job: QuoteJob = {
      ...visitOf("1", 0),
      goods: { litres: "1", washKg: null },
      freight: { items: ["haulage"], cause: "customer" },
    };
    const { decision, lines } = answer(job, (document) => {
      document.rules = document.rules.filter(
        ({ name }: { name: string }) => name !== "freight-customer",
      );
    });
    expect(decision.status).toBe("out-of-scope");
    const freight = lines.find(({ head }) => head === "freight");
    expect([freight?.payer, freight?.gross, freight?.reasons.at(-1)?.code]).toEqual([
      null,
      null,
      "fee.payer-unknown",
    ]);
  });
  it("may read the host's own attributes", () => {
    const vip = (document: Document) => {
      document.facts = { "attributes.vip": { type: "boolean", default: false } };
      document.rules.push({
        name: "vip",
        ...titled,
        conditions: { all: [{ fact: "attributes.vip", operator: "equal", value: true }] },
        event: { type: "discount", params: { heads: ["call-out"], share: "0.5" } },
      });
    };
    const job = visitOf("1", 0);
    expect(answer({ ...job, attributes: { vip: true } }, vip).gross("call-out")).toEqual(["15.00"]);
    expect(answer(job, vip).gross("call-out")).toEqual(["30.00"]);
  });
  it("lists the defaults it went by", () => {
    const job: QuoteJob = {
      ...visitOf("1", 0),
      visit: { kind: "on-site", distanceKm: "30" },
      work: [{ component: "c0", repaired: true, labour: { job: "board" } }],
    };
    expect(answer(job).decision.assumed).toContainEqual({
      fact: "visit.time",
      at: "/visit/time",
      value: "working-hours",
    });
  });
});

describe("what the price list does not have", () => {
  it.each([0, 60, 100])("is never needs-facts with nothing to ask, at a share of %i", (share) => {
    const work = [{ component: "c", repaired: true, labour: { job: "unheard-of" } }];
    const { decision } = answer({ quoted: "2026-11-24", work, coverage: cover("c", share) });
    expect([decision.status, decision.missing]).toEqual([
      share === 100 ? "determined" : "out-of-scope",
      [],
    ]);
  });
  it("is a finding for a contract too, which cannot be drawn down by it", () => {
    const work = [{ component: "c", repaired: true, labour: { job: "unheard-of" } }];
    const contract = {
      id: "c",
      from: "2026-01-01",
      to: "2026-12-31",
      entitlements: [{ heads: ["labour" as const] }],
    };
    const { decision } = answer({ quoted: "2026-11-24", work, coverage: cover("c", 0), contract });
    expect(decision.status).toBe("out-of-scope");
  });
});

describe("two of one component", () => {
  it("are told apart by their id", () => {
    const work = ["left", "right"].map((id) => ({
      id,
      component: "fan-motor",
      repaired: true,
      labour: { job: "fan-motor" },
    }));
    const coverage = [...cover("left", 100), ...cover("right", 0)];
    const { lines } = answer({ quoted: "2026-11-24", work, coverage });
    expect(lines.slice(0, 2).map(({ id, gross }) => [id, gross?.amount])).toEqual([
      ["labour:left", "0.00"],
      ["labour:right", "100.00"],
    ]);
  });
  it("or by their appliance, each with a diagnosis of its own", () => {
    const work = ["A", "B"].map((unit) => ({ unit, component: "ac.unit", repaired: false }));
    const coverage = work.flatMap(({ unit }) =>
      cover("ac.unit", 0).map((each) => ({ ...each, unit })),
    );
    const { gross } = answer({ quoted: "2026-11-24", work, coverage });
    expect(gross("diagnosis")).toEqual(["30.00", "30.00"]);
  });
});

describe("versions", () => {
  it("the list in force on the day of the quote decides; a draft only in a preview", () => {
    const now = priceList();
    const next = priceList((document) => {
      document.version = "1.1.0";
      document.effective.from = "2026-12-01";
      document.labour[0].price.amount = "35.00";
    });
    const draft = priceList((document) => {
      document.version = "2.0.0";
      delete document.authority.approvedOn;
      document.effective.from = "2027-01-01";
    });
    const on = (quoted: string, options = {}) => {
      const job: QuoteJob = {
        quoted,
        work: [{ component: "c", repaired: false }],
        coverage: cover("c", 0),
      };
      return quote({ fees: [draft, next, now] }, job, options);
    };
    expect(on("2026-11-30").outcome?.totals?.gross.amount).toBe("30.00");
    expect(on("2026-12-01").outcome?.totals?.gross.amount).toBe("35.00");
    expect(on("2027-06-01").policies[0]?.version).toBe("1.1.0");
    expect(on("2027-06-01", { preview: true }).policies[0]).toMatchObject({
      version: "2.0.0",
      preview: true,
    });
  });
});
