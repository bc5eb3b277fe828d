import { describe, expect, it } from "vitest";
import {
  type Money,
  type Rounding,
  type RoundingMode,
  safeAddMoney,
  safeAllocateMoney,
  safeCompareMoney,
  safeMultiplyMoney,
  safeParseMoney,
  safeRoundMoney,
  safeSumMoney,
  safeTaxIncluded,
  sumMoney,
} from "../../src/money/index.js";

const cny = (amount: string): Money => ({ amount, currency: "CNY" });

function codes(result: { ok: boolean; issues?: readonly { code: string; at: string }[] }) {
  expect(result.ok).toBe(false);
  return (result.issues ?? []).map(({ code, at }) => `${code} ${at}`);
}

describe("parseMoney refuses", () => {
  it.each([null, undefined, 12, -0, Number.NaN, true, "12", [], () => 1, Symbol("x"), 1n])(
    "%s",
    (value) => expect(codes(safeParseMoney(value, "/price"))).toEqual(["input.type /price"]),
  );
  it("missing and extra keys, all at once", () => {
    expect(codes(safeParseMoney({ value: "1", "a/b": 2 }))).toEqual([
      "input.missing-key ",
      "input.missing-key ",
      "input.unknown-key /value",
      "input.unknown-key /a~1b",
    ]);
  });
  it("__proto__ as a key, and inherited keys", () => {
    const hostile = JSON.parse('{"amount":"1","currency":"CNY","__proto__":{"currency":"EUR"}}');
    expect(codes(safeParseMoney(hostile))).toEqual(["input.unknown-key /__proto__"]);
    expect(codes(safeParseMoney(Object.create({ amount: "1", currency: "CNY" })))).toHaveLength(2);
  });
  it("a number for an amount and an old currency, both named", () => {
    expect(codes(safeParseMoney({ amount: 12, currency: "DEM" }))).toEqual([
      "money.not-decimal /amount",
      "money.unknown-currency /currency",
    ]);
  });
  it.each(["cny", "CNY ", "", "XAU", "XXX", "BGN", "constructor", "__proto__", "人民币", "RMB"])(
    "currency %j",
    (currency) =>
      expect(codes(safeParseMoney({ amount: "1", currency }))).toEqual([
        "money.unknown-currency /currency",
      ]),
  );
  it.each([
    ["0.001", "CNY"],
    ["0.1", "JPY"],
    ["1.0001", "KWD"],
  ])("%s %s, finer than the currency", (amount, currency) => {
    expect(codes(safeParseMoney({ amount, currency }))).toEqual(["money.too-fine /amount"]);
  });
  it("a long string is cut in the message", () => {
    const result = safeParseMoney({ amount: "9".repeat(100_000), currency: "CNY" });
    expect(result.ok ? "" : result.issues[0]?.message.length).toBeLessThan(250);
  });
});

describe("operations refuse", () => {
  it("two currencies", () => {
    expect(codes(safeAddMoney(cny("1"), { amount: "1", currency: "EUR" }))).toEqual([
      "money.mixed-currencies /1/currency",
    ]);
    expect(codes(safeCompareMoney({ amount: "0", currency: "USD" }, cny("0")))).toHaveLength(1);
  });
  it("every bad amount of a sum at once", () => {
    const list = [cny("1e5"), cny("1"), { amount: "1", currency: "EUR" }, cny("NaN")];
    expect(codes(safeSumMoney(list))).toEqual([
      "money.not-decimal /0/amount",
      "money.mixed-currencies /2/currency",
      "money.not-decimal /3/amount",
    ]);
  });
  it("an empty list, which has no currency", () => {
    expect(codes(safeSumMoney([]))).toEqual(["input.type "]);
  });
  it("a result past 15 digits", () => {
    const most = cny("999999999999999.99");
    expect(codes(safeAddMoney(most, cny("0.01")))).toEqual(["money.out-of-range "]);
    expect(codes(safeMultiplyMoney(most, "2"))).toEqual(["money.out-of-range "]);
    expect(safeAddMoney(most, cny("-0.01")).ok).toBe(true);
  });
  it("bad factors, modes, increments, rates and weights", () => {
    const badMode = "bankers" as RoundingMode;
    expect(codes(safeMultiplyMoney(cny("x"), ["1", "1e2"], badMode))).toEqual([
      "money.not-decimal /0/amount",
      "money.not-decimal /1/1",
      "money.unknown-rounding /2",
    ]);
    expect(codes(safeMultiplyMoney(cny("1"), Array(7).fill("1")))).toEqual(["input.type /1"]);
    for (const increment of ["0", "-1", "0.001", "", "1e1", null]) {
      const rounding = { mode: "down", increment } as Rounding;
      expect(codes(safeRoundMoney(cny("1"), rounding))).toEqual([
        "money.bad-increment /1/increment",
      ]);
    }
    expect(codes(safeRoundMoney(cny("1"), null as unknown as Rounding))).toEqual(["input.type /1"]);
    for (const rate of ["-0.13", "1.01", "13%", "NaN", 0.13]) {
      expect(codes(safeTaxIncluded(cny("1"), rate as string))).toEqual(["money.bad-rate /1"]);
    }
    for (const weights of [[], ["0", "0"], "1", null]) {
      expect(codes(safeAllocateMoney(cny("1"), weights as string[]))).toEqual([
        "money.bad-weights /1",
      ]);
    }
    expect(codes(safeAllocateMoney(cny("1"), ["1", "-1", "x"]))).toEqual([
      "money.bad-weights /1/1",
      "money.bad-weights /1/2",
    ]);
  });
  it("and the throwing twin throws the same issues", () => {
    expect(() => sumMoney([cny("1"), { amount: "1", currency: "EUR" }])).toThrow(/CNY/);
  });
});
