import { describe, expect, test } from "vitest";
import { decideRemedy, type RemedyClaim } from "../../src/index.js";
import { calendars, versions } from "./sets.js";

const packOf = (name: string, terms = false) => ({
  remedy: versions(name, "remedy"),
  warranty: terms ? versions(name, "warranty") : [],
  calendars,
});

describe("months until the customer was told of the right to withdraw", () => {
  const pack = packOf("eu/withdrawal");
  test.each([
    ["2026-03-02", "2026-03-02", "withdraw"],
    ["2026-03-02", "2026-03-03", "informed-late"],
    ["2026-03-02", "2027-03-02", "informed-late"],
    ["2026-03-02", "2027-03-03", "not-informed"],
    ["2026-01-31", "2027-01-31", "informed-late"],
    ["2026-01-31", "2027-02-01", "not-informed"],
    ["2024-02-29", "2025-02-28", "informed-late"],
    ["2024-02-29", "2025-03-01", "not-informed"],
    ["2023-02-28", "2024-02-29", "not-informed"],
    ["2025-12-31", "2026-12-31", "informed-late"],
  ])("delivered %s, told %s: %s", (delivered, informedOn, step) => {
    const sale = { channel: "online", informedOn } as const;
    const { deadlines } = decideRemedy(pack, { asOf: informedOn, delivered, sale });
    expect(deadlines.value?.map((each) => each.step)).toEqual([step]);
  });

  test("the last of several deliveries counts", () => {
    const deliveries = ["2026-03-10", "2026-03-02"];
    const sale = { channel: "online", informedOn: "2026-03-10" } as const;
    const { options } = decideRemedy(pack, { asOf: "2026-03-24", deliveries, sale });
    expect(options.value?.options.map(({ step }) => step)).toEqual(["withdraw"]);
  });

  test("while delivery is not known nothing but it is asked for", () => {
    const sale = { channel: "online", informedOn: "2026-05-01" } as const;
    const { options } = decideRemedy(pack, { asOf: "2026-05-10", sale });
    expect(options.status).toBe("needs-facts");
    expect(options.missing.map(({ fact }) => fact)).toEqual(["delivered"]);
  });
});

describe("before Order 73 no delay counts as deliberate", () => {
  const pack = packOf("cn/consumer-law");
  const demanded = (on: string): RemedyClaim => ({
    asOf: "2015-08-03",
    delivered: "2014-06-01",
    demand: { remedy: "repair", on },
  });
  const back = (goodsBackOn: string): RemedyClaim => ({
    asOf: "2015-08-03",
    delivered: "2014-06-01",
    sale: { channel: "online" },
    demand: { ground: "no-reason", on: goodsBackOn, goodsBackOn },
  });
  test.each([
    ["demanded before", demanded("2015-03-14"), []],
    ["demanded on its first day", demanded("2015-03-15"), ["2015-03-31"]],
    ["goods back before", back("2015-03-14"), []],
    ["goods back on its first day", back("2015-03-15"), ["2015-03-31"]],
  ])("%s", (_, claim, since) => {
    const { breaches, deadlines } = decideRemedy(pack, claim);
    expect(breaches.status).toBe("determined");
    expect(breaches.value?.map((each) => each.since)).toEqual(since);
    const dates = deadlines.value?.filter(({ kind }) => kind === "deemed-delay-from");
    expect(dates?.map(({ date }) => date)).toEqual(since);
  });

  test("an exclusion declared before it is no refusal yet", () => {
    const sale = { channel: "online", declaredExclusion: true } as const;
    const asked = (day: string) => {
      const demand = { ground: "no-reason", on: day } as const;
      return decideRemedy(pack, { asOf: day, delivered: day, sale, demand }).breaches.value;
    };
    expect(asked("2015-03-14")).toEqual([]);
    expect(asked("2015-03-15")?.map(({ breach }) => breach)).toEqual(["unreasonable-refusal"]);
  });

  test("without a demand nothing is asked for its day", () => {
    const { deadlines, missing } = decideRemedy(pack, { asOf: "2026-08-03" });
    expect(deadlines.status).toBe("determined");
    expect(missing.map(({ fact }) => fact)).not.toContain("demand.on");
  });
});

describe("the day of the contract picks the version of the rules of the EU", () => {
  const pack = packOf("eu/sale-of-goods", true);
  const assumed = (claim: RemedyClaim) =>
    decideRemedy(pack, claim).assumed.filter(({ fact }) => fact === "sold");

  test("delivery stands for it, and that is listed", () =>
    expect(assumed({ asOf: "2026-11-10", delivered: "2026-08-05" })).toEqual([
      { fact: "sold", at: "/sold", value: "2026-08-05" },
    ]));

  test("a known day is not assumed", () =>
    expect(assumed({ asOf: "2026-11-10", sold: "2026-07-30", delivered: "2026-08-05" })).toEqual(
      [],
    ));

  test("with no day at all today stands for it, once", () =>
    expect(assumed({ asOf: "2026-11-10" })).toEqual([
      { fact: "sold", at: "/sold", value: "2026-11-10" },
    ]));
});

describe("a wearing part of a car", () => {
  const pack = packOf("cn/cars", true);
  test("keeps rights on the car open, since its term is on the voucher", () => {
    const { options, cover } = decideRemedy(pack, {
      asOf: "2026-06-01",
      product: { line: "household-car" },
      delivered: "2025-06-02",
      proof: { papers: ["invoice", "voucher"] },
      readings: [{ counter: "odometer", value: 20_000 }],
      history: { countedRepairDays: 31 },
      attributes: { wearingPart: true },
    });
    expect(cover.status).toBe("needs-parameter");
    expect(options.status).toBe("needs-parameter");
    expect(options.value?.pending.map(({ remedy }) => remedy)).toEqual([
      "exchange",
      "refund",
      "repair",
    ]);
  });
});
