import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decideRemedy,
  parseRuleSet,
  type RemedyClaim,
  type RemedyDecision,
  type RemedySets,
  type RuleSet,
} from "../../src/index.js";
import { compareMoney } from "../../src/money/index.js";
import { addDays } from "../../src/time/index.js";
import { calendars, standard, versions } from "./sets.js";

const remedies = ({ options }: RemedyDecision) =>
  (options.value?.options ?? []).map(({ remedy }) => remedy);

const fee = ({ fees }: RemedyDecision, head: string) =>
  fees.value?.find((each) => each.head === head);

const packs = [
  "cn/audio-video",
  "cn/beijing",
  "cn/cars",
  "cn/cars-2013",
  "cn/consumer-law",
  "cn/farm-machinery",
  "cn/farm-machinery-1998",
  "cn/fixed-phones",
  "cn/general-goods-1995",
  "cn/mobile-phones",
  "cn/personal-computers",
  "cn/shandong",
  "cn/shanghai",
  "cn/zhejiang",
  "eu/sale-of-goods",
  "uk/consumer-rights",
  "us/warranty-act",
  "au/consumer-law",
];

const withWarranty = (pack: string): readonly RuleSet<"warranty">[] => {
  try {
    return versions(pack, "warranty");
  } catch {
    return [];
  }
};

const floors = packs.map((pack) => ({
  pack,
  remedy: versions(pack, "remedy"),
  warranty: withWarranty(pack),
}));

const withFloors = (names: readonly string[]): RemedySets => {
  const chosen = floors.filter(({ pack }) => names.includes(pack));
  return {
    remedy: [...standard.remedy, ...chosen.flatMap(({ remedy }) => remedy)],
    warranty: [...standard.warranty, ...chosen.flatMap(({ warranty }) => warranty)],
    calendars,
  };
};

describe("a floor adds, and takes nothing away", () => {
  /** Three years after the sale: the company covers an air conditioner for six, the law for one. */
  const claim: RemedyClaim = {
    asOf: "2029-06-01",
    product: { line: "air-conditioner" },
    component: { component: "ac.unit" },
    sold: "2026-03-02",
    installed: "2026-03-06",
    proof: { papers: ["invoice"] },
    fault: { occurredOn: "2029-05-30" },
    demand: { remedy: "repair", on: "2029-06-01" },
  };
  const both = withFloors(["cn/general-goods-1995", "cn/consumer-law"]);

  test("what the company covers is not paid for, though the floor no longer covers it", () => {
    const decision = decideRemedy(both, claim);
    expect(decision.cover.value?.covered).toBe(true);
    expect(decision.options.status).toBe("determined");
    expect(remedies(decision)).toEqual(["repair"]);
    expect(decision.options.reasons.map(({ params }) => params.remedy)).not.toContain(
      "paid-repair",
    );
    for (const head of ["labour", "parts", "travel"]) {
      expect(fee(decision, head)).toMatchObject({ class: "free", payer: "seller" });
    }
    expect(decision.fees.reasons.map(({ set }) => set)).not.toContain(
      "statutory/cn/general-goods-1995/remedy@1.0.0",
    );
  });

  test("the remedy that is paid for is listed with what is not open", () => {
    const { options } = decideRemedy(both, claim);
    const paid = options.value?.unavailable.filter(({ remedy }) => remedy === "paid-repair");
    expect(paid?.map(({ set, why }) => [set, why])).toEqual([
      ["standard/remedy@1.0.0", "conditions"],
      ["statutory/cn/general-goods-1995/remedy@1.0.0", "another-step"],
    ]);
  });

  test("while the floor waits for its own papers, its paid rows hold nothing up", () => {
    const { sold: _sold, ...undated } = claim;
    const decision = decideRemedy(both, { ...undated, installed: "2026-03-06" });
    expect(remedies(decision)).toContain("repair");
    expect(remedies(decision)).not.toContain("paid-repair");
    expect(decision.options.value?.possible).not.toContain("paid-repair");
  });

  test("a head that the company does not speak of is not paid for either", () => {
    const document = structuredClone(standard.remedy[0]?.document) as unknown as {
      fees: { head: string }[];
    };
    document.fees = document.fees.filter(({ head }) => head !== "parts");
    const silent = parseRuleSet(document, { kind: "remedy" });
    const [, ...laws] = both.remedy;
    const decision = decideRemedy({ ...both, remedy: [silent, ...laws] }, claim);
    expect(fee(decision, "parts")).toBeUndefined();
    expect(fee(decision, "labour")?.class).toBe("free");
  });

  test("what the floor covers is not paid for, though the company does not cover it", () => {
    const late: RemedyClaim = {
      ...claim,
      asOf: "2027-06-01",
      component: { component: "ac.filter" },
      proof: { papers: ["invoice", "warranty-card"] },
      invoiced: "2026-12-02",
      sold: "2026-03-02",
      fault: { occurredOn: "2027-05-30" },
      demand: { remedy: "repair", on: "2027-06-01" },
    };
    const own = decideRemedy(standard, late);
    expect(remedies(own)).toEqual(["paid-repair"]);
    const decision = decideRemedy(both, late);
    expect(decision.cover.value?.covered).toBe(true);
    expect(remedies(decision)).toContain("repair");
    expect(remedies(decision)).not.toContain("paid-repair");
  });

  test("where nobody gives it free, it is paid for", () => {
    const late = { ...claim, fault: { occurredOn: "2034-05-30" }, asOf: "2034-06-01" };
    const decision = decideRemedy(both, { ...late, demand: { on: "2034-06-01" } });
    expect(remedies(decision)).toEqual(["paid-repair", "paid-repair"]);
    expect(decision.options.status).toBe("determined");
    expect(fee(decision, "parts")).toMatchObject({ class: "paid", payer: "consumer" });
    expect(fee(decision, "labour")).toMatchObject({ class: "paid", payer: "consumer" });
  });
});

describe("what the company bears", () => {
  const heads = (component: string, occurredOn: string) =>
    decideRemedy(standard, {
      asOf: occurredOn,
      sold: "2026-03-02",
      proof: { papers: ["invoice"] },
      product: { line: "air-conditioner" },
      component: { component },
      fault: { occurredOn },
    }).fees.value?.flatMap((each) => (each.class === "free" ? [each.head] : []));

  test.each([
    ["ac.unit", "2026-09-01", ["labour", "parts", "travel"]],
    ["ac.compressor", "2031-09-01", ["labour", "parts", "travel"]],
    ["ac.compressor", "2033-09-01", ["parts"]],
    ["ac.remote", "2026-09-01", ["labour", "parts"]],
    ["ac.filter", "2026-09-01", ["parts"]],
    ["ac.filter", "2028-09-01", []],
  ])("%s on %s: %j free", (component, day, expected) => {
    expect(heads(component, day)).toEqual(expected);
  });
});

describe("every shipped mix", () => {
  const sale = "2025-03-10";
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(sale, n));
  const goods = fc.constantFrom(
    ["air-conditioner", "ac.unit"],
    ["air-conditioner", "ac.compressor"],
    ["air-conditioner", "ac.remote"],
    ["refrigerator", "fr.unit"],
    ["refrigerator", "fr.compressor"],
    ["washing-machine", "wm.unit"],
  );
  const money = { amount: "3000.00", currency: "CNY" };
  const claims = fc
    .record({
      goods,
      day,
      later: fc.integer({ min: 0, max: 20 }),
      papers: fc.subarray(["invoice", "warranty-card", "serial-look-up"]),
      causes: fc.constantFrom([], ["quality"], ["misuse"]),
      remedy: fc.constantFrom(null, "repair", "exchange", "refund", "paid-repair"),
      ground: fc.constantFrom("defect", "no-reason"),
      region: fc.constantFrom(null, "Zhejiang", "Beijing", "Shanghai", "Shandong"),
      failedRepairs: fc.constantFrom(0, 1, 2),
      sameModel: fc.constantFrom(null, true, false),
      channel: fc.constantFrom("store", "online"),
      nationalRule: fc.constantFrom(null, true, false),
    })
    .map((g) => {
      const asOf = addDays(g.day, g.later);
      return {
        asOf,
        sold: sale,
        invoiced: sale,
        delivered: sale,
        product: { line: g.goods[0] },
        component: { component: g.goods[1], causes: g.causes },
        proof: { papers: g.papers },
        buyer: { kind: "consumer" },
        sale: { region: g.region, channel: g.channel },
        law: { nationalRule: g.nationalRule },
        goods: { durable: true },
        supply: { sameModel: g.sameModel },
        history: { failedRepairs: g.failedRepairs },
        amounts: { paid: money, invoice: money },
        fault: { occurredOn: g.day },
        demand: { on: asOf, remedy: g.remedy, ground: g.ground },
      } as RemedyClaim;
    });
  const mixes = fc.oneof(
    fc.constantFrom(...packs).map((pack) => [pack]),
    fc.subarray(packs, { minLength: 2, maxLength: 4 }),
  );

  const paidFree = (own: RemedyDecision) =>
    remedies(own).includes("repair") || own.cover.value?.covered === true;

  function keepsOptions(own: RemedyDecision, all: RemedyDecision) {
    const offered = remedies(all);
    const better = all.cover.value?.covered === true || offered.includes("repair");
    for (const remedy of remedies(own)) {
      if (remedy !== "paid-repair" || !better) expect(offered).toContain(remedy);
    }
    if (paidFree(own)) expect(offered).not.toContain("paid-repair");
  }

  function keepsFees(own: RemedyDecision, all: RemedyDecision) {
    for (const each of own.fees.value ?? []) {
      if (each.payer === "consumer") continue;
      const kept = fee(all, each.head);
      expect(kept).toBeDefined();
      expect(kept?.payer).not.toBe("consumer");
      if (each.class === "free") expect(kept?.class).toBe("free");
    }
    if (!paidFree(own)) return;
    for (const each of all.fees.value ?? []) expect(each.class).not.toBe("paid");
  }

  function keepsRefund(own: RemedyDecision, all: RemedyDecision) {
    const net = own.refund.value?.net;
    if (!net) return;
    const best = all.refund.value?.net;
    if (!best) throw new Error("the refund is gone");
    expect(compareMoney(best, net)).toBeGreaterThanOrEqual(0);
  }

  test("keeps every option, free fee, refund and deadline of the company's own answer", () => {
    fc.assert(
      fc.property(mixes, claims, (mix, claim) => {
        const own = decideRemedy(standard, claim);
        const all = decideRemedy(withFloors(mix), claim);
        keepsOptions(own, all);
        keepsFees(own, all);
        keepsRefund(own, all);
        const kept = all.deadlines.value;
        for (const deadline of own.deadlines.value ?? []) expect(kept).toContainEqual(deadline);
      }),
      { numRuns: 300 },
    );
  });
});
