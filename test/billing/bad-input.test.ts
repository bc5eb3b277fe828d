import { describe, expect, it } from "vitest";
import {
  AftersaleError,
  type QuoteJob,
  quote,
  safeParseRuleSet,
  safeQuote,
} from "../../src/index.js";
import { type Document, priceList, standardDocument } from "./price-list.js";

const fees = [priceList()];
const cny = (amount: string) => ({ amount, currency: "CNY" });

const good = {
  quoted: "2026-11-24",
  visit: { kind: "on-site", distanceKm: "8" },
  work: [
    {
      component: "ac.board",
      repaired: true,
      labour: { job: "board" },
      parts: [{ part: "PCB-1", quantity: "1", listPrice: cny("260.35") }],
    },
  ],
  coverage: [{ component: "ac.board", cost: "labour", share: 0 }],
};

type Result = { readonly ok: boolean; readonly issues?: readonly { code: string; at: string }[] };
function codes(result: Result): readonly string[] {
  expect(result.ok).toBe(false);
  return (result.issues ?? []).map(({ code, at }) => `${code} ${at}`);
}
const ofJob = (job: unknown) => codes(safeQuote({ fees }, job as QuoteJob));
function bent(change: (job: Document) => void): unknown {
  const job = structuredClone(good);
  change(job);
  return job;
}

describe("a job is refused", () => {
  it.each([null, undefined, 1, "job", [], true])("when it is %j", (job) => {
    expect(ofJob(job)).toEqual(["input.type "]);
  });
  it.each<[string, (job: Document) => void, readonly string[]]>([
    ["no date", (j) => delete j.quoted, ["input.missing-key "]],
    ["30 February", (j) => (j.quoted = "2026-02-30"), ["time.date-not-real /quoted"]],
    ["no components", (j) => (j.work = []), ["billing.no-work /work"]],
    ["one component twice", (j) => j.work.push(j.work[0]), ["billing.duplicate /work/1"]],
    ["one cover twice", (j) => j.coverage.push(j.coverage[0]), ["billing.duplicate /coverage/1"]],
    [
      "a negative price",
      (j) => (j.work[0].parts[0].listPrice.amount = "-1"),
      ["billing.negative /work/0/parts/0/listPrice/amount"],
    ],
    [
      "a price that is a number",
      (j) => (j.work[0].parts[0].listPrice.amount = 260.35),
      ["input.type /work/0/parts/0/listPrice/amount"],
    ],
    [
      "a price finer than a fen",
      (j) => (j.work[0].parts[0].listPrice.amount = "1.001"),
      ["money.too-fine /work/0/parts/0/listPrice/amount"],
    ],
    [
      "a price in another currency",
      (j) => (j.work[0].parts[0].listPrice.currency = "EUR"),
      ["money.mixed-currencies /work/0/parts/0/listPrice/currency"],
    ],
    ["negative kilometres", (j) => (j.visit.distanceKm = "-1"), ["input.format /visit/distanceKm"]],
    [
      "hexadecimal kilometres",
      (j) => (j.visit.distanceKm = "0x1F"),
      ["input.format /visit/distanceKm"],
    ],
    ["kilometres as a number", (j) => (j.visit.distanceKm = 34), ["input.type /visit/distanceKm"]],
    [
      "half a minute",
      (j) => (j.work[0].labour = { grade: "I", minutes: 0.5 }),
      ["input.type /work/0/labour/minutes"],
    ],
    [
      "NaN minutes",
      (j) => (j.work[0].labour = { grade: "I", minutes: Number.NaN }),
      ["input.type /work/0/labour/minutes"],
    ],
    ["a share above 100", (j) => (j.coverage[0].share = 101), ["input.range /coverage/0/share"]],
    ["a share below 0", (j) => (j.coverage[0].share = -1), ["input.range /coverage/0/share"]],
    ["an unknown cost", (j) => (j.coverage[0].cost = "freight"), ["input.value /coverage/0/cost"]],
    ["an extra key", (j) => (j.visit.distance = "8"), ["input.unknown-key /visit/distance"]],
    [
      "an attribute nobody declared",
      (j) => (j.attributes = { vip: true }),
      ["fact.unknown /attributes"],
    ],
    [
      "a contract that ends before it begins",
      (j) =>
        (j.contract = {
          id: "c",
          from: "2026-02-01",
          to: "2026-01-31",
          entitlements: [{ heads: ["labour"] }],
        }),
      ["billing.contract-order /contract/to"],
    ],
    [
      "a quota finer than a fen",
      (j) =>
        (j.contract = {
          id: "c",
          from: "2026-01-01",
          to: "2026-12-31",
          entitlements: [
            { heads: ["parts"], quota: { unit: "amount", limit: "0.001", used: "0" } },
          ],
        }),
      ["money.too-fine /contract/entitlements/0/quota/limit"],
    ],
  ])("for %s", (_, change, expected) => expect(ofJob(bent(change))).toEqual(expected));
  it("with all its faults at once", () => {
    const job = bent((j) => {
      j.quoted = "yesterday";
      j.work[0].parts[0].quantity = "１";
      j.coverage[0].share = "all";
    });
    expect(ofJob(job)).toEqual([
      "time.date-form /quoted",
      "input.format /work/0/parts/0/quantity",
      "input.type /coverage/0/share",
    ]);
  });
  it("for __proto__ as a key", () => {
    const job = JSON.parse(
      JSON.stringify(good).replace('"visit":{', '"visit":{"__proto__":{"kind":"carry-in"},'),
    );
    expect(ofJob(job).length).toBeGreaterThan(0);
  });
  it("where the sum leaves 15 digits, naming the charge", () => {
    const job = bent((j) => {
      j.work[0].parts[0].listPrice.amount = "999999999999999.99";
      j.work[0].parts[0].quantity = "1000";
    });
    expect(ofJob(job)).toEqual(["money.out-of-range /work/0/parts/0"]);
  });
  it("and the throwing twin throws the same", () => {
    expect(() => quote({ fees }, {} as QuoteJob)).toThrow(AftersaleError);
  });
});

describe("sets are refused", () => {
  it("when they were not parsed", () => {
    const raw = standardDocument() as never;
    expect(codes(safeQuote({ fees: [raw] }, good as QuoteJob))).toEqual([
      "rule-set.not-parsed /fees/0",
    ]);
  });
});

describe("a price list is refused", () => {
  const parsed = (change: (document: Document) => void) => {
    const document = standardDocument();
    change(document);
    return codes(safeParseRuleSet(document));
  };
  it.each<[string, (document: Document) => void, readonly string[]]>([
    [
      "a negative price",
      (d) => (d.labour[0].price.amount = "-30"),
      ["billing.negative /labour/0/price/amount"],
    ],
    ["a price that is a number", (d) => (d.labour[0].price = 30), ["input.type /labour/0/price"]],
    [
      "a price in scientific notation",
      (d) => (d.labour[0].price.amount = "3e1"),
      ["money.not-decimal /labour/0/price/amount"],
    ],
    [
      "an old currency",
      (d) => (d.labour[0].price.currency = "DEM"),
      ["money.unknown-currency /labour/0/price/currency"],
    ],
    [
      "two currencies",
      (d) => (d.travel[0].price.currency = "EUR"),
      ["money.mixed-currencies /travel/0/price/currency"],
    ],
    [
      "no tax for every other head",
      (d) => (d.tax[0].head = "labour"),
      ["billing.no-fallback /tax"],
    ],
    [
      "no settlement above the bound",
      (d) => d.settlement.pop(),
      ["billing.no-fallback /settlement"],
    ],
    ["no rule for mixed cover", (d) => d.mixed.pop(), ["billing.no-fallback /mixed"]],
    ["a tax rate in per cent", (d) => (d.tax[0].rate = "13"), ["input.format /tax/0/rate"]],
    [
      "a surcharge that lowers",
      (d) => (d.rules[3].event.params.factor = "0.9"),
      ["input.format /rules/3/event/params/factor"],
    ],
    [
      "an unknown head in an event",
      (d) => (d.rules[8].event.params.heads = ["petrol"]),
      ["input.value /rules/8/event/params/heads/0"],
    ],
    [
      "an unknown event",
      (d) => (d.rules[8].event.type = "waiver"),
      ["rule-set.unknown-event /rules/8/event/type"],
    ],
    [
      "an unknown rounding mode",
      (d) => (d.rounding[0].mode = "bankers"),
      ["input.value /rounding/0/mode"],
    ],
    [
      "an increment finer than a fen",
      (d) => (d.rounding[0].total.increment = "0.001"),
      ["money.bad-increment /rounding/0/total/increment"],
    ],
    ["an empty band", (d) => (d.travel[1].upToKm = "15"), ["billing.empty-band /travel/1"]],
    ["a row without a clause", (d) => delete d.travel[0].cite, ["rule-set.no-citation /travel/0"]],
    ["a row without a title", (d) => delete d.travel[0].title, ["input.missing-key /travel/0"]],
  ])("for %s", (_, change, expected) => expect(parsed(change)).toEqual(expected));
});
