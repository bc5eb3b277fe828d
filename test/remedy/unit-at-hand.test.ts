import { describe, expect, test } from "vitest";
import { decideRemedy, type RemedyClaim, safeDecideRemedy } from "../../src/index.js";
import { cars, goods, standard } from "./sets.js";

const open = (sets: Parameters<typeof decideRemedy>[0], claim: RemedyClaim) =>
  (decideRemedy(sets, claim).options.value?.options ?? []).map(({ remedy }) => remedy);

const stay = (received: string, returned: string | null, more: object = {}) => ({
  received,
  returned,
  mended: false,
  ...more,
});

describe("what was repaired before an exchange was another unit", () => {
  const car = (extra: Partial<RemedyClaim>): RemedyClaim => ({
    asOf: "2026-06-01",
    delivered: "2025-01-01",
    product: { line: "household-car" },
    proof: { papers: ["voucher"] },
    readings: [{ counter: "odometer", value: 9000, on: "2026-06-01" }],
    useRate: "0.005",
    fault: { occurredOn: "2026-06-01" },
    repairs: [stay("2025-06-01", "2025-07-10")],
    ...extra,
  });
  const exchanges = [{ on: "2026-03-01" }];

  test("39 days in repair of the car handed back give no second exchange", () => {
    expect(open(cars, car({}))).toEqual(["exchange", "refund"]);
    expect(open(cars, car({ exchanges }))).toEqual(["repair"]);
  });

  test("31 days of the new car do", () => {
    const repairs = [stay("2025-06-01", "2025-07-10"), stay("2026-04-01", "2026-05-02")];
    const decision = decideRemedy(cars, car({ exchanges, repairs }));
    expect(decision.options.value?.options.map(({ remedy }) => remedy)).toEqual([
      "exchange",
      "refund",
    ]);
    expect(decision.clocks).toMatchObject({ repairDays: [31], cumulativeRepairDays: 31 });
  });

  test("a stay that began on the day of the exchange was of the old car, one after it is not", () => {
    const days = (received: string) =>
      decideRemedy(cars, car({ exchanges, repairs: [stay(received, "2026-04-20")] })).clocks
        .repairDays;
    expect(days("2026-03-01")).toEqual([]);
    expect(days("2026-03-02")).toEqual([49]);
  });

  test("the last of several exchanges counts, in whatever order they are listed", () => {
    const twice = [{ on: "2026-03-01" }, { on: "2025-05-01" }];
    expect(open(cars, car({ exchanges: twice }))).toEqual(["repair"]);
    expect(open(cars, car({ exchanges: [{ on: "2025-05-01" }] }))).toEqual(["exchange", "refund"]);
  });

  test("counts that the host gives stay as given", () => {
    const history = { countedRepairDays: 31 };
    expect(open(cars, car({ exchanges, history }))).toEqual(["exchange", "refund"]);
    const none = safeDecideRemedy(cars, car({ exchanges, history: { repairs: 0 } }));
    expect(none.ok).toBe(true);
  });

  test("a car handed back out of the workshop is in repair no more", () => {
    const repairs = [stay("2026-02-01", null)];
    const { loaner, clocks } = decideRemedy(cars, car({ exchanges, repairs }));
    expect(loaner.value?.due).toBe(false);
    expect(clocks.inRepair).toBe(null);
  });

  const tv = (extra: Partial<RemedyClaim>): RemedyClaim => ({
    asOf: "2026-06-01",
    invoiced: "2025-12-01",
    product: { line: "colour-tv" },
    proof: { papers: ["invoice", "voucher"] },
    amounts: { invoice: { amount: "3000.00", currency: "CNY" } },
    repairs: [stay("2025-12-10", "2025-12-20"), stay("2026-01-05", "2026-01-15")],
    demand: { remedy: "refund", on: "2026-06-01" },
    ...extra,
  });

  test("two failed repairs of a television handed back give no second exchange", () => {
    expect(open(goods, tv({}))).toEqual(["refund"]);
    expect(open(goods, tv({ exchanges }))).toEqual(["repair"]);
  });

  test("depreciation runs from the exchange, less the days in repair since", () => {
    const repairs = [
      stay("2025-12-10", "2025-12-20"),
      stay("2026-03-21", "2026-03-31"),
      stay("2026-04-10", "2026-04-20"),
    ];
    expect(decideRemedy(goods, tv({ exchanges, repairs })).refund.value?.chargeableDays).toBe(72);
  });
});

describe("days of waiting", () => {
  const tv = (history: RemedyClaim["history"], waitingDays: number | null): RemedyClaim => ({
    asOf: "2026-04-30",
    invoiced: "2025-12-31",
    product: { line: "colour-tv" },
    proof: { papers: ["invoice", "voucher"] },
    amounts: { invoice: { amount: "3000.00", currency: "CNY" } },
    demand: { remedy: "refund", on: "2026-04-30" },
    history: { failedRepairs: 2, ...history },
    ...(waitingDays === null
      ? {}
      : { repairs: [stay("2026-02-01", "2026-02-21", { waitingDays })] }),
  });
  const charged = (claim: RemedyClaim) => decideRemedy(goods, claim).refund.value?.chargeableDays;

  test.each([
    ["of a listed stay are days of that stay", {}, 15, 100],
    ["the same without them", {}, 0, 100],
    ["that the host counts beside days in repair", { repairDays: 20, waitingDays: 15 }, null, 85],
    ["that the host counts beside a listed stay", { waitingDays: 5 }, 15, 95],
  ] as const)("%s", (_name, history, waiting, days) =>
    expect(charged(tv(history, waiting))).toBe(days),
  );
});

describe("two failed repairs of one fault", () => {
  const fridge = (
    faults: readonly (string | null)[],
    history?: RemedyClaim["history"],
  ): RemedyClaim => ({
    asOf: "2026-04-30",
    sold: "2026-02-01",
    component: { component: "fr.unit" },
    product: { line: "refrigerator" },
    proof: { papers: ["invoice"] },
    repairs: faults.map((fault, i) => stay(`2026-03-0${i + 1}`, `2026-03-0${i + 2}`, { fault })),
    ...(history ? { history } : {}),
  });

  test.each<[string, readonly (string | null)[], RemedyClaim["history"], string]>([
    ["two faults", ["a", "b"], undefined, "repair"],
    ["one fault", ["a", "a"], undefined, "exchange refund"],
    ["one fault of three", ["a", "b", "a"], undefined, "exchange refund"],
    ["without a name", [null, null], undefined, "exchange refund"],
    ["one without a name", ["a", null], undefined, "repair"],
    ["counted by the host alone", [], { failedRepairs: 2 }, "exchange refund"],
    ["counted by the host as listed", ["a", "b"], { failedRepairs: 2 }, "repair"],
    ["one more than is listed", ["a"], { failedRepairs: 2 }, "exchange refund"],
    ["of one fault, says the host", ["a", "b"], { sameFaultFailures: 2 }, "exchange refund"],
    ["not of one fault, says the host", [], { failedRepairs: 3, sameFaultFailures: 1 }, "repair"],
  ])("%s", (_name, faults, history, expected) =>
    expect(open(standard, fridge(faults, history)).join(" ")).toBe(expected),
  );

  test("the law counts failed repairs whatever the fault", () => {
    const { component: _, ...claim } = fridge(["a", "b"]);
    const proof = { papers: ["invoice", "voucher"] };
    expect(open(goods, { ...claim, proof, invoiced: "2026-02-01" })).toContain("exchange");
  });

  test("cannot be more than failed repairs, or repairs", () => {
    const codes = (history: RemedyClaim["history"]) => {
      const result = safeDecideRemedy(standard, fridge([], history));
      return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
    };
    const issue = "remedy.count-order /history/sameFaultFailures";
    expect(codes({ repairs: 1, sameFaultFailures: 2 })).toEqual([issue]);
    expect(codes({ failedRepairs: 1, sameFaultFailures: 2 })).toEqual([issue]);
    expect(codes({ sameFaultFailures: 1.5 })).toEqual(["fact.type /history/sameFaultFailures"]);
  });
});
