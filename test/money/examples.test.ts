import { describe, expect, it } from "vitest";
import {
  allocateMoney,
  compareDecimals,
  isDecimal,
  multiplyMoney,
  parseDecimal,
  parseMoney,
  type RoundingMode,
  roundMoney,
  safeParseDecimal,
  taxAdded,
  taxIncluded,
} from "../../src/money/index.js";
import examples from "./examples.json" with { type: "json" };

const cny = (amount: string) => ({ amount, currency: "CNY" });

describe("decimals", () => {
  it.each(examples.decimals.accepted)("reads %j", (text) => {
    expect(isDecimal(text)).toBe(true);
    expect(safeParseDecimal(text).ok).toBe(true);
  });
  it.each(examples.decimals.refused)("refuses %j", (text) => {
    expect(isDecimal(text)).toBe(false);
    const result = safeParseDecimal(text, "/a");
    expect(result).toMatchObject({ ok: false, issues: [{ code: "money.not-decimal", at: "/a" }] });
  });
  it.each(examples.shortest.cases)("%s is %s in short", (text, short) => {
    expect(parseDecimal(text)).toBe(short);
  });
  it.each(examples.compare.cases)("compares %s and %s: %i", (a, b, expected) => {
    expect(compareDecimals(String(a), String(b))).toBe(expected);
  });
});

describe("money", () => {
  it.each(examples.parse.cases)("writes %j as %s", (given, amount) => {
    expect(parseMoney(given)).toEqual({ ...(given as object), amount });
  });
  it.each(examples.rounding.cases)(
    "rounds %s to %s %s: %s",
    (amount, increment, mode, expected) => {
      const rounded = roundMoney(cny(amount ?? ""), {
        increment: increment ?? "",
        mode: mode as RoundingMode,
      });
      expect(rounded.amount).toBe(expected);
    },
  );
  it.each(examples.multiply.cases as [string, string[], RoundingMode, string][])(
    "%s × %j %s is %s",
    (amount, factors, mode, expected) => {
      expect(multiplyMoney(cny(amount), factors, mode).amount).toBe(expected);
    },
  );
  it.each(examples.taxIncluded.cases as [string, string, string, string][])(
    "%s with %s tax in it",
    (gross, rate, net, tax) => {
      const split = taxIncluded(cny(gross), rate);
      expect([split.net.amount, split.tax.amount]).toEqual([net, tax]);
    },
  );
  it.each(examples.taxAdded.cases as [string, string, string, string][])(
    "%s and %s tax on it",
    (net, rate, tax, gross) => {
      const sum = taxAdded(cny(net), rate);
      expect([sum.tax.amount, sum.gross.amount]).toEqual([tax, gross]);
    },
  );
  it.each(examples.allocation.cases as [string, string[], string[]][])(
    "splits %s by %j",
    (amount, weights, expected) => {
      expect(allocateMoney(cny(amount), weights).map((share) => share.amount)).toEqual(expected);
    },
  );
});
