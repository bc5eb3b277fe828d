import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decideRemedy,
  type RemedyClaim,
  type RemedyDecision,
  safeDecideRemedy,
} from "../../src/index.js";
import { addDays, daysBetween } from "../../src/time/index.js";
import { calendars, cars, china, goods, standard, versions } from "./sets.js";

const RANK = ["repair", "exchange", "refund"];
const remedies = ({ options }: RemedyDecision) =>
  (options.value?.options ?? []).map(({ remedy }) => remedy);

const sale = "2025-03-10";
const days = (most: number) => fc.integer({ min: 0, max: most });

const tv = (extra: Partial<RemedyClaim>): RemedyClaim => ({
  asOf: "2028-12-31",
  invoiced: sale,
  product: { line: "colour-tv" },
  proof: { papers: ["invoice", "voucher"] },
  amounts: { invoice: { amount: "3000.00", currency: "CNY" } },
  ...extra,
});

const car = (extra: Partial<RemedyClaim>): RemedyClaim => ({
  asOf: "2028-12-31",
  delivered: sale,
  product: { line: "household-car" },
  proof: { papers: ["voucher"] },
  amounts: { invoice: { amount: "150000.00", currency: "CNY" } },
  useRate: "0.005",
  ...extra,
});

describe("time", () => {
  test("a later fault never opens a better remedy", () => {
    const best = (decision: RemedyDecision) =>
      Math.max(-1, ...remedies(decision).map((remedy) => RANK.indexOf(remedy)));
    const at = (day: number) =>
      best(decideRemedy(goods, tv({ fault: { occurredOn: addDays(sale, day) } })));
    fc.assert(
      fc.property(days(1200), days(1200), (a, b) => {
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });

  test("the 7th day is within, the 8th is not, whenever the sale", () => {
    fc.assert(
      fc.property(days(4000), (offset) => {
        const invoiced = addDays("2016-01-01", offset);
        const offered = (day: number) =>
          remedies(
            decideRemedy(goods, tv({ invoiced, fault: { occurredOn: addDays(invoiced, day) } })),
          );
        expect(offered(7)).toContain("refund");
        expect(offered(8)).not.toContain("refund");
        expect(offered(15)).toContain("exchange");
        expect(offered(16)).not.toContain("exchange");
      }),
    );
  });

  test("a sale picks the car rule of its day, whatever today is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700, max: 700 }), days(900), (offset, later) => {
        const delivered = addDays("2022-01-01", offset);
        const asOf = addDays(delivered, later);
        const found = decideRemedy(cars, car({ delivered, asOf })).governedBy.value ?? [];
        const expected = offset < 0 ? "CN-AQSIQ-150" : "CN-SAMR-43";
        expect(found.map(({ instrument }) => instrument)).toEqual([expected]);
      }),
    );
  });
});

describe("thresholds", () => {
  test("more repairs, or more days in repair, never take a remedy away", () => {
    const rank = (repairs: number, repairDays: number) =>
      remedies(
        decideRemedy(
          cars,
          car({
            asOf: "2026-03-10",
            readings: [{ counter: "odometer", value: 20_000 }],
            history: { sameFaultRepairs: repairs, countedRepairDays: repairDays },
          }),
        ),
      ).includes("refund");
    fc.assert(
      fc.property(days(8), days(60), days(3), days(30), (repairs, held, more, longer) => {
        if (rank(repairs, held)) expect(rank(repairs + more, held + longer)).toBe(true);
        expect(rank(repairs, held)).toBe(repairs > 4 || held > 30);
      }),
    );
  });

  test("a started 24 hours is a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (hours) => {
        const repairs = [{ received: "2026-01-01", returned: "2026-03-31", hours }];
        const { clocks, loaner } = decideRemedy(cars, car({ asOf: "2026-04-01", repairs }));
        expect(clocks.repairDays).toEqual([Math.floor((hours + 23) / 24)]);
        expect(loaner.value?.due).toBe(hours > 120);
      }),
    );
  });
});

describe("refunds", () => {
  const refund = (claim: RemedyClaim, sets = goods) => decideRemedy(sets, claim).refund.value;

  test("net is gross less deductions, never below zero, and each day costs the same", () => {
    fc.assert(
      fc.property(
        days(364),
        days(40),
        fc.integer({ min: 1, max: 9_999_999 }),
        (used, held, cents) => {
          const amount = (cents / 100).toFixed(2);
          const value = refund(
            tv({
              asOf: addDays(sale, used),
              amounts: { invoice: { amount, currency: "CNY" } },
              history: { failedRepairs: 2, repairDays: held },
              demand: { remedy: "refund", on: addDays(sale, used) },
              fault: { occurredOn: addDays(sale, used), listed: false },
            }),
          );
          if (value === null) return;
          const charged = Math.max(0, used - held);
          expect(value.chargeableDays).toBe(charged);
          const expected = Math.round(Number((cents * charged * 0.001).toFixed(6)));
          expect(
            Math.abs(Number(value.deductions[0]?.amount?.amount) * 100 - expected),
          ).toBeLessThan(1.01);
          expect(Number(value.net?.amount)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test("use compensation grows with the kilometres and never exceeds the cap", () => {
    const taken = (km: number, useRate: string) => {
      const value = refund(
        car({
          asOf: "2026-03-10",
          useRate,
          readings: [{ counter: "odometer", value: km }],
          history: { countedRepairDays: 31 },
          demand: { remedy: "refund", on: "2026-03-10" },
        }),
        cars,
      );
      return Number(value?.deductions[0]?.amount?.amount);
    };
    fc.assert(
      fc.property(days(50_000), days(9), (km, n) => {
        const rate = `0.00${n}`;
        const expected = (150_000 * km * Math.min(n, 5)) / 1_000_000;
        expect(taken(km, rate)).toBeCloseTo(expected, 1);
      }),
    );
  });
});

describe("floors", () => {
  const claim = (day: number): RemedyClaim => ({
    asOf: addDays(sale, day),
    sold: sale,
    invoiced: sale,
    delivered: sale,
    product: { line: "washing-machine" },
    component: { component: "wm.unit" },
    proof: { papers: ["invoice", "warranty-card"] },
    sale: { region: "Zhejiang", channel: "store" },
    law: { nationalRule: true, agreement: false },
    goods: { durable: true },
    amounts: {
      paid: { amount: "2000.00", currency: "CNY" },
      invoice: { amount: "2000.00", currency: "CNY" },
    },
    fault: { occurredOn: addDays(sale, day) },
    demand: { on: addDays(sale, day) },
  });

  test("sets together offer what each offers alone", () => {
    const alone = (sets: typeof china, day: number) => remedies(decideRemedy(sets, claim(day)));
    fc.assert(
      fc.property(days(360), (day) => {
        const together = new Set(alone(china, day));
        for (const set of china.remedy) {
          for (const remedy of alone({ ...china, remedy: [set] }, day)) {
            expect(together).toContain(remedy);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a floor never makes the refund smaller, nor moves the burden to the consumer", () => {
    fc.assert(
      fc.property(days(360), (day) => {
        const own = decideRemedy({ ...china, remedy: standard.remedy }, claim(day));
        const all = decideRemedy(china, claim(day));
        const net = (decision: RemedyDecision) => Number(decision.refund.value?.net?.amount ?? -1);
        expect(net(all)).toBeGreaterThanOrEqual(net(own));
        expect(all.burdenOfProof.value?.party).toBe("trader");
      }),
      { numRuns: 40 },
    );
  });

  test("a floor that may not speak of the case holds up only what it would change", () => {
    const { sale: _sale, ...nowhere } = claim(16);
    const bought = { ...nowhere, sale: { channel: "store" } } as RemedyClaim;
    const plain = decideRemedy(china, bought);
    expect(plain.options.status).toBe("determined");
    expect(new Set(remedies(plain))).toEqual(new Set(["repair"]));
    const failed = { ...bought, history: { failedRepairs: 2 }, supply: { sameModel: true } };
    const demanded = { ...failed, demand: { on: addDays(sale, 100), remedy: "refund" } };
    const asked = decideRemedy(china, { ...demanded, asOf: addDays(sale, 100) } as RemedyClaim);
    expect(asked.refund.status).toBe("needs-facts");
    expect(asked.refund.missing.map(({ fact }) => fact)).toContain("sale.region");
  });

  test("each option names the set that gives it", () => {
    for (const option of decideRemedy(china, claim(3)).options.value?.options ?? []) {
      expect(option.set).toMatch(/^(standard|statutory)\/.+@1\.0\.0$/);
    }
  });
});

describe("answers", () => {
  const groups = fc.record(
    {
      invoiced: fc.option(fc.constant(sale)),
      fault: fc.record({ occurredOn: days(1200).map((day) => addDays(sale, day)) }),
      proof: fc.option(fc.constant({ papers: ["invoice", "voucher"] })),
      product: fc.option(
        fc.constantFrom({ line: "colour-tv" }, { line: "camcorder" }, { line: "sofa" }),
      ),
      history: fc.record({ failedRepairs: days(3) }, { requiredKeys: [] }),
      supply: fc.record({ sameModel: fc.boolean() }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  test("are plain JSON, the same twice over, and leave the claim as it was", () => {
    fc.assert(
      fc.property(groups, (some) => {
        const claim = { asOf: "2028-12-31", ...some } as RemedyClaim;
        const written = JSON.stringify(claim);
        const decision = decideRemedy(goods, claim);
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(decideRemedy(goods, claim)).toEqual(decision);
        expect(JSON.stringify(claim)).toBe(written);
      }),
    );
  });

  test("a waiting head names what it waits for", () => {
    fc.assert(
      fc.property(groups, (some) => {
        const decision = decideRemedy(goods, { asOf: "2028-12-31", ...some } as RemedyClaim);
        const { options, cover } = decision;
        for (const head of [options, cover]) {
          if (head.status === "needs-facts") expect(head.missing.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("what is announced as missing leads to an answer once it is given", () => {
    const bare = { asOf: "2026-03-20", product: { line: "colour-tv" } } as const;
    const missing = (claim: RemedyClaim) =>
      decideRemedy(goods, claim).options.missing.map(({ fact }) => fact);
    expect(missing(bare)).toContain("invoiced");
    expect(missing({ ...bare, invoiced: "2026-03-18" })).toEqual(["proof.papers"]);
    const papers = ["invoice", "voucher"];
    const told = { ...bare, invoiced: "2026-03-18", proof: { papers } };
    expect(decideRemedy(goods, told).options.status).toBe("options");
  });

  test("nothing changes before the day it announces", () => {
    const settled = ({ status, options, burdenOfProof, breaches, cover }: RemedyDecision) => ({
      status,
      options: remedies({ options } as RemedyDecision),
      burden: burdenOfProof.value?.party,
      breaches: breaches.value,
      covered: cover.value?.covered,
    });
    const at = (asOf: string) =>
      decideRemedy(goods, { ...tv({}), asOf, fault: { listed: true } } as RemedyClaim);
    fc.assert(
      fc.property(days(1300), days(400), (day, later) => {
        const asOf = addDays(sale, day);
        const now = at(asOf);
        const then = addDays(asOf, later);
        if (now.nextChangeAt !== null && then >= now.nextChangeAt) return;
        expect(settled(at(then))).toEqual(settled(now));
      }),
    );
  });

  test("every source is named with its confidence", () => {
    const decision = decideRemedy(goods, tv({ fault: { occurredOn: addDays(sale, 3) } }));
    expect(decision.options).toMatchObject({ confidence: "excerpt", source: "CN-1995-458:9" });
    expect(decision.weakest).not.toBeNull();
  });

  test("a withdrawal counts whole days, whatever the month", () => {
    const sets = { remedy: versions("eu/withdrawal", "remedy"), calendars };
    fc.assert(
      fc.property(days(3000), days(30), (offset, after) => {
        const delivered = addDays("2016-01-01", offset);
        const on = addDays(delivered, after);
        const result = safeDecideRemedy(sets, {
          asOf: on,
          delivered,
          sale: { channel: "online", informed: true },
          demand: { ground: "no-reason", on },
        });
        if (!result.ok) throw new Error("refused");
        const open = remedies(result.value).includes("withdraw");
        expect(open).toBe(daysBetween(delivered, on) <= 14);
      }),
    );
  });
});
