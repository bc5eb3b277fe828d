import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRemedy, parseRuleSet } from "../../src/index.js";
import { calendars, standard, versions } from "./sets.js";

const document = JSON.parse(readFileSync("rules/standard/remedy/1.0.0.json", "utf8"));
const row = { title: { en: "row", "zh-CN": "行" }, extension: true };

/** A shop that takes goods back without a reason for thirty days from receipt, less 15 per cent. */
const company = parseRuleSet({
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
          refund: { basis: "paid", deductions: ["restocking"] },
        },
      ],
      ...row,
    },
  ],
  deductions: [{ name: "restocking", kind: "restocking-fee", rate: "0.15", ...row }],
});

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
