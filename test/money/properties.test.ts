import { fc, test } from "@fast-check/vitest";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  addMoney,
  allocateMoney,
  compareDecimals,
  compareMoney,
  currencyCodes,
  currencyExponent,
  isDecimal,
  type Money,
  maxMoney,
  minMoney,
  multiplyMoney,
  negateMoney,
  parseDecimal,
  prorateMoney,
  type RoundingMode,
  roundingModes,
  roundMoney,
  startedUnits,
  subtractDecimals,
  subtractMoney,
  sumMoney,
  taxAdded,
  taxIncluded,
} from "../../src/money/index.js";

const D = Decimal.clone({ precision: 200 });
const decimal = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999_999_999_999 })),
    fc.option(fc.stringMatching(/^\d{1,6}$/)),
  )
  .map(([minus, whole, part]) => `${minus ? "-" : ""}${whole}${part === null ? "" : `.${part}`}`);
const currency = fc.constantFrom("CNY", "JPY", "KWD", "CLF", "EUR");
const mode = fc.constantFrom(...roundingModes);
const fixed = (value: Decimal, exponent: number) =>
  value.toFixed(exponent).replace(/^-(0(?:\.0+)?)$/, "$1");
const money = currency.chain((code) =>
  fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((minor) => {
    const exponent = currencyExponent(code) ?? 0;
    return {
      amount: new D(minor.toString()).div(10 ** exponent).toFixed(exponent),
      currency: code,
    };
  }),
);
const cny = (fen: number | bigint): Money => ({
  amount: new D(fen.toString()).div(100).toFixed(2),
  currency: "CNY",
});
const fen = fc.integer({ min: -10_000_000, max: 10_000_000 });
const ROUNDING: Record<RoundingMode, Decimal.Rounding> = {
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceil: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
  "half-up": Decimal.ROUND_HALF_UP,
  "half-down": Decimal.ROUND_HALF_DOWN,
  "half-even": Decimal.ROUND_HALF_EVEN,
};

describe("against decimal.js", () => {
  test.prop([decimal, decimal], { numRuns: 2000 })("comparison of decimals", (a, b) => {
    expect(compareDecimals(a, b)).toBe(new D(a).comparedTo(b));
    expect(compareDecimals(a, parseDecimal(a))).toBe(0);
  });
  test.prop([decimal, decimal])("difference and started units", (a, b) => {
    const difference = subtractDecimals(a, b);
    expect(new D(difference).eq(new D(a).minus(b))).toBe(true);
    const unit = new D(b).abs().plus("0.5").toFixed();
    if (isDecimal(unit)) expect(startedUnits(a, unit)).toBe(fixed(new D(a).div(unit).ceil(), 0));
  });
  test.prop([fc.stringMatching(/^[-+.\dexE_ ]{0,12}$/)])(
    "what we accept it reads alike",
    (text) => {
      if (isDecimal(text)) expect(new D(text).eq(parseDecimal(text))).toBe(true);
    },
  );
  test.prop(
    [
      fen,
      fc.array(
        decimal.filter((d) => d.length < 12),
        { minLength: 1, maxLength: 4 },
      ),
      mode,
    ],
    {
      numRuns: 1000,
    },
  )("products, rounded once", (amount, factors, rounding) => {
    const exact = factors.reduce((p, f) => p.times(f), new D(amount).div(100));
    if (exact.abs().gte("1e15")) return;
    const expected = fixed(exact.toDecimalPlaces(2, ROUNDING[rounding]), 2);
    expect(multiplyMoney(cny(amount), factors, rounding).amount).toBe(expected);
  });
  test.prop([fen, fc.integer({ min: 1, max: 10_000 }), mode], { numRuns: 1000 })(
    "increments",
    (amount, step, rounding) => {
      const increment = new D(step).div(100).toFixed(2);
      const expected = new D(amount).div(100).toNearest(increment, ROUNDING[rounding]);
      expect(roundMoney(cny(amount), { increment, mode: rounding }).amount).toBe(
        fixed(expected, 2),
      );
    },
  );
  test.prop([fen, fc.integer({ min: 0, max: 1_000_000 }), mode], { numRuns: 1000 })(
    "tax in and on a price",
    (amount, ppm, rounding) => {
      const rate = new D(ppm).div(1_000_000).toFixed();
      const price = new D(amount).div(100);
      const net = price.div(new D(rate).plus(1)).toDecimalPlaces(2, ROUNDING[rounding]);
      expect(taxIncluded(cny(amount), rate, rounding).net.amount).toBe(fixed(net, 2));
      const tax = price.times(rate).toDecimalPlaces(2, ROUNDING[rounding]);
      expect(taxAdded(cny(amount), rate, rounding).tax.amount).toBe(fixed(tax, 2));
    },
  );
});

describe("prorating", () => {
  const small = decimal.filter((text) => text.length < 12);
  test.prop([fen, small, small.filter((text) => !new D(text).isZero()), mode], { numRuns: 1000 })(
    "is the exact fraction, rounded once",
    (amount, part, whole, rounding) => {
      const exact = new D(amount).times(part).div(whole).div(100);
      if (exact.abs().gte("1e15")) return;
      const expected = fixed(exact.toDecimalPlaces(2, ROUNDING[rounding]), 2);
      expect(prorateMoney(cny(amount), [part], whole, rounding).amount).toBe(expected);
    },
  );
  it("refuses a whole of zero and text that is no decimal", () => {
    expect(() => prorateMoney(cny(1), ["1"], "0")).toThrow(/divisor is zero/);
    expect(() => prorateMoney(cny(1), ["1e3"], "1")).toThrow(/decimal string/);
    expect(() => prorateMoney(cny(1), [], "1")).toThrow(/list of decimals/);
  });
});

describe("arithmetic", () => {
  test.prop([money, money])(
    "is exact, symmetric, and never finer than the currency",
    (a, other) => {
      const b = { ...a, amount: Number(other.amount) < 0 ? a.amount : "7" };
      const sum = addMoney(a, b);
      expect(new D(sum.amount).eq(new D(a.amount).plus(b.amount))).toBe(true);
      expect(addMoney(b, a)).toEqual(sum);
      expect(subtractMoney(sum, b)).toEqual(addMoney(a, { ...a, amount: "0" }));
      expect(sum.amount.split(".")[1]?.length ?? 0).toBe(currencyExponent(a.currency));
      expect(negateMoney(negateMoney(a))).toEqual(addMoney(a, { ...a, amount: "0" }));
    },
  );
  test.prop([fc.array(fen, { minLength: 1, maxLength: 8 })])("sum, least, greatest", (list) => {
    const amounts = list.map(cny);
    expect(sumMoney(amounts)).toEqual(cny(list.reduce((a, b) => a + b, 0)));
    expect(minMoney(amounts)).toEqual(cny(Math.min(...list)));
    expect(maxMoney(amounts)).toEqual(cny(Math.max(...list)));
    expect(compareMoney(minMoney(amounts), maxMoney(amounts))).toBeLessThanOrEqual(0);
  });
  test.prop([fen, mode])("no zero carries a sign", (amount, rounding) => {
    const results = [
      roundMoney(cny(amount), { increment: "100000", mode: rounding }),
      multiplyMoney(cny(amount), "0.000001", rounding),
      taxIncluded(cny(amount), "0.13", rounding).tax,
      subtractMoney(cny(amount), cny(amount)),
      negateMoney(cny(0)),
    ];
    for (const { amount: text } of results) expect(text).not.toMatch(/^-0\.?0*$/);
  });
  test.prop([
    fen,
    fc.constantFrom<RoundingMode>("half-up", "half-even", "half-down", "up", "down"),
  ])("a refund mirrors its charge", (amount, rounding) => {
    const round = (m: Money) => roundMoney(m, { increment: "0.5", mode: rounding });
    expect(round(negateMoney(cny(amount)))).toEqual(negateMoney(round(cny(amount))));
    expect(taxIncluded(negateMoney(cny(amount)), "0.13", rounding).tax).toEqual(
      negateMoney(taxIncluded(cny(amount), "0.13", rounding).tax),
    );
  });
});

describe("allocation", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));
  test.prop([fen, weights], { numRuns: 1000 })("loses nothing, within one unit", (amount, list) => {
    const shares = allocateMoney(cny(amount), list.map(String));
    expect(sumMoney(shares)).toEqual(cny(amount));
    const total = list.reduce((a, b) => a + b, 0);
    for (const [index, share] of shares.entries()) {
      const exact = new D(amount)
        .times(list[index] ?? 0)
        .div(total)
        .div(100);
      expect(exact.minus(share.amount).abs().lt("0.01")).toBe(true);
      if (list[index] === 0) expect(share.amount).toBe("0.00");
    }
  });
  test.prop([fen, weights])(
    "mirrors and does not depend on the scale of weights",
    (amount, list) => {
      const shares = allocateMoney(cny(amount), list.map(String));
      expect(allocateMoney(negateMoney(cny(amount)), list.map(String))).toEqual(
        shares.map(negateMoney),
      );
      expect(
        allocateMoney(
          cny(amount),
          list.map((weight) => `${weight * 3}.0`),
        ),
      ).toEqual(shares);
    },
  );
});

describe("tax closes", () => {
  it.each(["0.13", "0.09", "0.06", "0.03", "0.01"])(
    "on every price from 0.01 to 1000.00 at %s",
    (rate) => {
      let open = 0;
      for (let price = 1; price <= 100_000; price++) {
        const text = `${Math.trunc(price / 100)}.${String(price % 100).padStart(2, "0")}`;
        const { net, tax } = taxIncluded({ amount: text, currency: "CNY" }, rate);
        const closes = minorOf(net.amount) + minorOf(tax.amount) === price;
        if (!closes || tax.amount.startsWith("-")) open++;
      }
      expect(open).toBe(0);
    },
  );
});

const minorOf = (amount: string) => Number(amount.replace(".", ""));

describe("currencies", () => {
  const CLDR_DIFFERS = "AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SOS SYP YER".split(" ");
  it("agree with CLDR but for the codes it is known to change", () => {
    for (const code of currencyCodes) {
      const digits = new Intl.NumberFormat("en", {
        style: "currency",
        currency: code,
      }).resolvedOptions().maximumFractionDigits;
      if (!CLDR_DIFFERS.includes(code))
        expect([code, currencyExponent(code)]).toEqual([code, digits]);
    }
  });
  it("are three capitals, each once", () => {
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
    for (const code of currencyCodes) expect(code).toMatch(/^[A-Z]{3}$/);
  });
});
