import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRemedy, parseRuleSet, safeDecideRemedy } from "../../src/index.js";
import { calendars, standard, versions } from "./sets.js";

const document = JSON.parse(readFileSync("rules/standard/remedy/1.0.0.json", "utf8"));
const row = { title: { en: "row", "zh-CN": "行" }, extension: true };

type Row = Readonly<Record<string, unknown>>;

/** A shop that takes goods back without a reason for thirty days from receipt, less something. */
const shop = (deductions: readonly Row[], more: Row = {}) =>
  parseRuleSet(
    {
      ...document,
      steps: [
        {
          name: "no-reason",
          ladder: "no-reason",
          window: { from: ["delivered"], on: "demand", within: ["P30D"] },
          offers: [
            {
              remedy: "no-reason-return",
              chooser: "consumer",
              obligor: "seller",
              refund: { basis: "paid", deductions: deductions.map(({ name }) => name), ...more },
            },
          ],
          ...row,
        },
      ],
      deductions: deductions.map((each) => ({ ...each, ...row })),
    },
    { kind: "remedy" },
  );

const share = { name: "restocking", kind: "restocking-fee", rate: "0.15" };
const flat = {
  name: "handling",
  kind: "restocking-fee",
  amount: { amount: "30.00", currency: "CNY" },
};
const company = shop([share]);

const refund = (sets: object, on: string, amount = "99.99") => {
  const { warranty } = standard;
  const decision = decideRemedy(
    { remedy: [company], warranty, calendars, ...sets },
    {
      asOf: on,
      sold: "2026-03-01",
      delivered: "2026-03-05",
      sale: { channel: "online" },
      component: { component: "fr.unit" },
      product: { line: "refrigerator" },
      proof: { papers: ["invoice"] },
      amounts: { paid: { amount, currency: "CNY" } },
      demand: { on, remedy: "no-reason-return", ground: "no-reason" },
    },
  );
  const { status, value } = decision.refund;
  return {
    status,
    net: value?.net?.amount ?? null,
    less: value?.deductions.map(({ kind, amount: fee }) => [kind, fee?.amount]),
  };
};

describe("a restocking fee", () => {
  test("is a share of the price, rounded to the cent", () =>
    expect(refund({}, "2026-04-04")).toEqual({
      status: "determined",
      net: "84.99",
      less: [["restocking-fee", "15.00"]],
    }));

  test("the window counts from receipt: the day after the thirtieth there is none", () =>
    expect(refund({}, "2026-04-05").net).toBe(null));

  test("the law's seven days are free of it, the days after are not", () => {
    const sets = { remedy: [company, ...versions("cn/consumer-law", "remedy")] };
    expect(refund(sets, "2026-03-12")).toMatchObject({ net: "99.99", less: [] });
    expect(refund(sets, "2026-03-13")).toMatchObject({ net: "84.99" });
  });

  property.prop([fc.integer({ min: 1, max: 10_000_000 })])(
    "fee and refund add up to the price",
    (cents) => {
      const amount = (cents / 100).toFixed(2);
      const { net, less } = refund({}, "2026-03-20", amount);
      const fee = Number(less?.[0]?.[1]);
      expect(Math.round((Number(net) + fee) * 100)).toBe(cents);
      expect(Math.abs(fee * 100 - cents * 0.15)).toBeLessThanOrEqual(0.5 + 1e-6);
    },
  );
});

describe("several deductions", () => {
  const taken = (deductions: readonly Row[], more: Row, amount = "100.00") =>
    refund({ remedy: [shop(deductions, more)] }, "2026-03-20", amount);

  test("the first whose conditions hold applies", () => {
    expect(taken([flat, share], {})).toMatchObject({ net: "70.00" });
    expect(taken([share, flat], {})).toMatchObject({ net: "85.00" });
  });

  test("with `all` they apply together", () =>
    expect(taken([flat, share], { all: true })).toEqual({
      status: "determined",
      net: "55.00",
      less: [
        ["restocking-fee", "30.00"],
        ["restocking-fee", "15.00"],
      ],
    }));

  const opened = {
    conditions: { all: [{ fact: "goods.opened", operator: "equal", value: true }] },
  };
  const durable = {
    conditions: { all: [{ fact: "goods.durable", operator: "equal", value: true }] },
  };

  test("those that do not hold are left out, and what is not known is asked for", () => {
    expect(taken([{ ...flat, ...opened }, share], { all: true })).toMatchObject({ net: "85.00" });
    expect(taken([{ ...flat, ...durable }, share], { all: true })).toMatchObject({
      status: "needs-facts",
      net: null,
    });
  });

  test("never come to more than the price", () =>
    expect(taken([flat, share], { all: true }, "20.00")).toMatchObject({ net: "0.00" }));

  property.prop([fc.integer({ min: 1, max: 1_000_000 })])(
    "together they take what each takes alone",
    (cents) => {
      const amount = (cents / 100).toFixed(2);
      const sum = (all: readonly Row[]) =>
        (taken(all, { all: true }, amount).less ?? []).reduce((a, [, fee]) => a + Number(fee), 0);
      expect(sum([flat, share])).toBeCloseTo(sum([flat]) + sum([share]), 6);
    },
  );
});

test("a flat fee is in the currency of the price", () => {
  const { warranty } = standard;
  const result = safeDecideRemedy(
    { remedy: [shop([flat])], warranty, calendars },
    {
      asOf: "2026-03-20",
      sold: "2026-03-01",
      delivered: "2026-03-05",
      component: { component: "fr.unit" },
      amounts: { paid: { amount: "99.99", currency: "EUR" } },
      demand: { on: "2026-03-20", remedy: "no-reason-return", ground: "no-reason" },
    },
  );
  expect(result.ok ? [] : result.issues.map(({ code, at }) => [code, at])).toEqual([
    ["remedy.amount-currencies", "/amounts"],
  ]);
});
