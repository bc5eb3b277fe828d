import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type JobDone,
  type Money,
  type QuoteJob,
  quote,
  safeSettle,
  settle,
} from "../../src/index.js";
import { compareMoney } from "../../src/money/index.js";
import { completeJob } from "./arbitrary-job.js";
import { priceList } from "./price-list.js";

const fees = [priceList()];
const cny = (amount: string): Money => ({ amount, currency: "CNY" });
const on = "2026-11-24";

const jobOf = (minutes: number): QuoteJob => ({
  quoted: on,
  work: [{ component: "c", repaired: true, labour: { grade: "II", minutes } }],
  coverage: [{ component: "c", cost: "labour", share: 0 }],
});

/** Quoted and agreed at 240 (two hours), then done in `minutes`. */
function doneIn(minutes: number, consents: JobDone["consents"] = [{ on, amount: cny("240") }]) {
  const done: JobDone = { quote: quote({ fees }, jobOf(120)), job: jobOf(minutes), consents };
  const { status, outcome, reasons, missing } = settle({ fees }, done);
  const text = (money: Money | null | undefined) => money?.amount ?? null;
  return {
    status,
    payable: text(outcome?.payable),
    limit: text(outcome?.limit),
    way: outcome?.settlement?.way ?? null,
    missing: missing.map(({ at }) => at),
    codes: reasons.map(({ code }) => code).filter((code) => !code.startsWith("fee.tax")),
  };
}

describe("a final bill", () => {
  it("as quoted is collected", () => {
    expect(doneIn(120)).toMatchObject({
      status: "determined",
      payable: "240.00",
      limit: "264.00",
      way: "on-the-spot",
    });
  });
  it("below the quote is collected as it is", () => {
    expect(doneIn(60)).toMatchObject({ status: "determined", payable: "120.00" });
  });
  it("above it by more than the lesser of 10 % and 50 needs consent; till then the agreed sum stands", () => {
    expect(doneIn(150)).toMatchObject({
      status: "needs-facts",
      payable: "240.00",
      missing: ["/consents"],
      codes: ["fee.final-over"],
    });
  });
  it("within the tolerance needs none", () => {
    expect(doneIn(150, [{ on, amount: cny("280") }])).toMatchObject({
      status: "determined",
      payable: "300.00",
      limit: "308.00",
    });
    expect(doneIn(150, [{ on, amount: cny("272.73") }])).toMatchObject({
      payable: "300.00",
      limit: "300.00",
    });
    expect(doneIn(150, [{ on, amount: cny("272.72") }])).toMatchObject({
      payable: "272.72",
      limit: "299.99",
    });
  });
  it("takes at most 50 of tolerance", () => {
    expect(doneIn(480, [{ on, amount: cny("910") }])).toMatchObject({
      status: "determined",
      payable: "960.00",
      limit: "960.00",
      way: "invoice-first",
    });
    expect(doneIn(480, [{ on, amount: cny("909.99") }])).toMatchObject({
      status: "needs-facts",
      payable: "909.99",
    });
  });
  it("with consent to a new quote is collected in full", () => {
    expect(
      doneIn(300, [
        { on, amount: cny("240") },
        { on, amount: cny("600") },
      ]),
    ).toMatchObject({ status: "determined", payable: "600.00" });
  });
  it("that nobody agreed to is not collected", () => {
    expect(doneIn(120, [])).toMatchObject({
      status: "needs-facts",
      payable: null,
      codes: ["fee.no-consent"],
    });
  });
  it("counts consent on the quote's last day, not on the next", () => {
    expect(doneIn(120, [{ on: "2026-12-09", amount: cny("240") }]).payable).toBe("240.00");
    expect(doneIn(120, [{ on: "2026-12-10", amount: cny("240") }])).toMatchObject({
      payable: null,
      codes: ["fee.no-consent", "fee.consent-late"],
    });
  });
  it("of nothing needs no consent", () => {
    const job = {
      ...jobOf(60),
      coverage: [{ component: "c", cost: "labour" as const, share: 100 }],
    };
    const done = { quote: quote({ fees }, job), job, consents: [] };
    expect(settle({ fees }, done)).toMatchObject({
      status: "determined",
      outcome: { payable: cny("0.00"), settlement: null },
    });
  });
  it("is drawn up by the version of the quote, whatever came since", () => {
    const next = priceList((document) => {
      document.version = "1.1.0";
      document.effective.from = "2026-11-25";
      document.labour[6].price.amount = "600.00";
    });
    const done = {
      quote: quote({ fees }, jobOf(120)),
      job: { ...jobOf(120), quoted: "2026-11-30" },
      consents: [{ on, amount: cny("240") }],
    };
    expect(settle({ fees: [next, ...fees] }, done).outcome?.final).toEqual(cny("240.00"));
    expect(safeSettle({ fees: [next] }, done)).toMatchObject({
      ok: false,
      issues: [{ code: "billing.pinned-version", at: "/fees" }],
    });
  });
});

describe("settling refuses", () => {
  const good: JobDone = { quote: quote({ fees }, jobOf(120)), job: jobOf(120), consents: [] };
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, ["input.type "]],
    [
      "a quote that is still open",
      { ...good, quote: quote({ fees }, { ...jobOf(1), coverage: [] }) },
      ["billing.quote-open /quote"],
    ],
    [
      "a quote without a policy",
      { ...good, quote: quote({ fees }, { ...jobOf(1), quoted: "2020-01-01" }) },
      ["billing.quote-open /quote"],
    ],
    [
      "a job that is no job",
      { ...good, job: { quoted: "x" } },
      ["time.date-form /job/quoted", "input.missing-key /job", "input.missing-key /job"],
    ],
    [
      "consent in another currency",
      { ...good, consents: [{ on, amount: { amount: "1", currency: "EUR" } }] },
      ["money.mixed-currencies /consents/0/amount/currency"],
    ],
    [
      "consent on 30 February",
      { ...good, consents: [{ on: "2026-02-30", amount: cny("1") }] },
      ["time.date-not-real /consents/0/on"],
    ],
    [
      "consent to less than nothing",
      { ...good, consents: [{ on, amount: cny("-1") }] },
      ["billing.negative /consents/0/amount/amount"],
    ],
  ])("%s", (_, done, expected) => {
    const result = safeSettle({ fees }, done as JobDone);
    expect(result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });
});

describe("what is collected", () => {
  test.prop([completeJob, completeJob, fc.integer({ min: 0, max: 500_000 })])(
    "never exceeds the quote unless more was agreed, and is the quote while nothing changed",
    (job, changed, fen) => {
      const declared = quote({ fees }, job);
      const amount = declared.outcome?.totals?.gross ?? cny("0");
      const agreed = [{ on, amount }];
      const same = settle({ fees }, { quote: declared, job, consents: agreed });
      expect(same.outcome?.payable).toEqual(amount);
      const extra = { on, amount: cny((fen / 100).toFixed(2)) };
      const { outcome } = settle(
        { fees },
        { quote: declared, job: changed, consents: [...agreed, extra] },
      );
      const payable = outcome?.payable ?? cny("0");
      expect(compareMoney(payable, outcome?.limit ?? cny("0"))).toBeLessThanOrEqual(0);
      expect(compareMoney(payable, outcome?.final ?? cny("0"))).toBeLessThanOrEqual(0);
    },
  );
});
