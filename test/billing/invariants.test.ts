import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Money, type Quote, type QuoteJob, type QuoteLine, quote } from "../../src/index.js";
import { addMoney, compareMoney, subtractMoney, sumMoney } from "../../src/money/index.js";
import {
  COSTS,
  cny,
  completeJob,
  contract,
  coverFor,
  growingJob,
  visit,
  work,
  workOn,
} from "./arbitrary-job.js";
import { type Document, priceList } from "./price-list.js";

const ZERO: Money = { amount: "0.00", currency: "CNY" };
const standard = priceList();
const exclusive = priceList((document) => {
  document.tax[0].prices = "exclusive";
});
const onTotal = priceList((document) => {
  document.rounding[0].taxLevel = "total";
});
const twoRates = priceList((document) => {
  document.rounding[0].taxLevel = "total";
  document.tax.unshift({ ...document.tax[0], head: "freight", rate: "0.09", prices: "exclusive" });
});
const LISTS = { standard, exclusive, onTotal, twoRates } as const;
const list = fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[]));
const plain = (document: Document) => {
  document.minimum = [];
  delete document.rounding[0].total;
  delete document.travel[1].cap;
};

function settled(job: QuoteJob, set = standard): Quote & { totals: NonNullable<Quote["totals"]> } {
  const { status, outcome } = quote({ fees: [set] }, job);
  expect(status).toBe("determined");
  if (outcome?.totals == null) throw new Error("a determined quote has totals");
  return { ...outcome, totals: outcome.totals };
}

const grossOf = (job: QuoteJob, set = standard): Money => settled(job, set).totals.gross;
const sum = (lines: readonly QuoteLine[], side: "net" | "tax" | "gross") =>
  sumMoney([ZERO, ...lines.map((line) => line[side] ?? ZERO)]);
const noMore = (a: Money, b: Money) => expect(compareMoney(a, b)).toBeLessThanOrEqual(0);

describe("totals", () => {
  test.prop([completeJob, list], {
    numRuns: 200,
  })("are the sums of the lines; net and tax make gross everywhere", (job, name) => {
    const { lines, totals } = settled(job, LISTS[name]);
    for (const side of ["net", "tax", "gross"] as const) {
      expect(sum(lines, side)).toEqual(totals[side]);
    }
    for (const line of [...lines, totals]) {
      expect(addMoney(line.net ?? ZERO, line.tax ?? ZERO)).toEqual(line.gross);
    }
  });
  test.prop([completeJob])("are never negative, nor is a line but for what is cut", (job) => {
    const { lines, totals } = settled(job);
    noMore(ZERO, totals.gross);
    for (const { head, gross } of lines) if (head !== "rounding") noMore(ZERO, gross ?? ZERO);
  });
  test.prop([completeJob])("keep to one currency and no amount is finer than a fen", (job) => {
    const text = JSON.stringify(settled(job));
    for (const [, amount] of text.matchAll(/"amount":"([^"]*)"/g)) {
      expect(amount).toMatch(/^-?\d+\.\d\d$/);
    }
    for (const [, code] of text.matchAll(/"currency":"([^"]*)"/g)) expect(code).toBe("CNY");
  });
  test.prop([completeJob])("are cut in the customer's favour, by less than a yuan", (job) => {
    const cut = settled(job).lines.filter(({ head }) => head === "rounding");
    for (const { gross } of cut) {
      noMore(gross ?? ZERO, ZERO);
      expect(compareMoney({ amount: "-1", currency: "CNY" }, gross ?? ZERO)).toBe(-1);
    }
    expect(settled(job).totals.gross.amount).toMatch(/\.00$/);
  });
});

describe("cover", () => {
  test.prop([completeJob])("makes the labour of a covered component free", (job) => {
    const { lines } = settled(job);
    for (const { component, cost, share } of job.coverage) {
      if (cost !== "labour" || share !== 100) continue;
      for (const line of lines) {
        if (line.head === "labour" && line.component === component)
          expect(line.gross).toEqual(ZERO);
      }
    }
  });
  test.prop([work, visit, contract])(
    "free ≤ contract ≤ paid for the same work",
    (items, made, bought) => {
      const job = { quoted: "2026-11-24", work: items, visit: made };
      const free = grossOf({ ...job, coverage: coverFor(items, [100]) });
      const byContract = grossOf({ ...job, contract: bought, coverage: coverFor(items, [0]) });
      const paid = grossOf({ ...job, coverage: coverFor(items, [0]) });
      noMore(free, byContract);
      noMore(byContract, paid);
    },
  );
  test.prop([completeJob, fc.nat(), fc.integer({ min: 0, max: 100 })])(
    "never makes a job dearer by bearing more",
    (job, pick, more) => {
      const place = pick % job.coverage.length;
      const coverage = job.coverage.map((each, i) =>
        i === place ? { ...each, share: Math.max(each.share ?? 0, more) } : each,
      );
      const { contract: _, ...rest } = job;
      noMore(grossOf({ ...rest, coverage }), grossOf(rest));
    },
  );
});

describe("work", () => {
  const place = fc.nat();
  test.prop([growingJob, place, fc.integer({ min: 0, max: 200 })])(
    "more time never costs less",
    (job, pick, extra) => {
      const longer = job.work.map((item, i) =>
        i === pick % job.work.length && item.labour?.minutes != null
          ? { ...item, labour: { ...item.labour, minutes: item.labour.minutes + extra } }
          : item,
      );
      noMore(grossOf(job), grossOf({ ...job, work: longer }));
    },
  );
  test.prop([growingJob, place])("more of a part never costs less", (job, pick) => {
    const more = job.work.map((item, i) =>
      i === pick % job.work.length
        ? { ...item, parts: (item.parts ?? []).map((used) => ({ ...used, quantity: "2000" })) }
        : item,
    );
    noMore(grossOf(job), grossOf({ ...job, work: more }));
  });
  test.prop([growingJob, visit, fc.integer({ min: 0, max: 300 })])(
    "more kilometres never cost less",
    (job, made, extra) => {
      const further = String(Math.ceil(Number(made.distanceKm)) + extra);
      noMore(
        grossOf({ ...job, visit: made }),
        grossOf({ ...job, visit: { ...made, distanceKm: further } }),
      );
    },
  );
  test.prop([workOn("a"), workOn("b"), visit, fc.boolean()])(
    "done on one visit costs the sum less the visit charged once",
    (a, b, made, repaired) => {
      const set = priceList(plain);
      const jobOf = (...items: readonly (typeof a)[]): QuoteJob => {
        const placed = items.map((item) => ({ ...item, unit: item.component, repaired }));
        const coverage = coverFor(placed, [0]);
        return { quoted: "2026-11-24", work: placed, visit: made, coverage };
      };
      const onlyVisit = sum(
        settled(jobOf(a), set).lines.filter(
          ({ head }) => head === "call-out" || head === "distance",
        ),
        "gross",
      );
      const apart = addMoney(grossOf(jobOf(a), set), grossOf(jobOf(b), set));
      expect(grossOf(jobOf(a, b), set)).toEqual(subtractMoney(apart, onlyVisit));
    },
  );
  test.prop([completeJob, fc.nat(), list], { numRuns: 300 })(
    "costs the same in any order",
    (job, turn, name) => {
      const rotate = <T>(list: readonly T[]): readonly T[] => {
        const at = list.length === 0 ? 0 : turn % list.length;
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      const shuffled = {
        ...job,
        work: rotate(job.work).map((item) =>
          item.parts === undefined ? item : { ...item, parts: rotate(item.parts) },
        ),
        coverage: rotate(job.coverage),
      };
      const one = settled(job, LISTS[name]);
      const other = settled(shuffled, LISTS[name]);
      expect(other.totals).toEqual(one.totals);
      expect(other.contract).toEqual(one.contract);
      const said = ({ lines }: Quote) =>
        lines
          .map(({ head, component, service, quantity, value }) =>
            JSON.stringify([head, component, service, quantity, value]),
          )
          .sort();
      expect(said(other)).toEqual(said(one));
    },
  );
});

test("a charge that uses up a deductible can make the rest cheaper than the charge costs", () => {
  const covers = (component: string, shares: readonly [number, number, number]) =>
    coverFor([{ component, repaired: false }], shares);
  const job = (distanceKm: string): QuoteJob => ({
    quoted: "2026-11-24",
    work: [
      { component: "ac.compressor", repaired: false },
      {
        component: "ac.board",
        repaired: false,
        parts: [{ part: "PCB-1", quantity: "1", listPrice: { amount: "274.00", currency: "CNY" } }],
      },
    ],
    goods: { litres: "280", washKg: null },
    visit: { kind: "on-site", distanceKm, terrain: "ordinary", time: "working-hours" },
    coverage: [...covers("ac.compressor", [0, 22, 0]), ...covers("ac.board", [22, 0, 22])],
    contract: {
      id: "MC-1",
      from: "2026-01-01",
      to: "2026-12-31",
      entitlements: [
        {
          heads: ["call-out", "distance", "parts"],
          quota: { unit: "amount", limit: "300.5", used: "0" },
          coPayment: "1",
          beyond: "0.2",
        },
      ],
    },
  });
  expect(grossOf(job("16"))).toEqual(cny(32_400));
  expect(grossOf(job("18"))).toEqual(cny(32_300));
});

describe("every charge", () => {
  test.prop([completeJob])("stands on the price list, with its row and clause", (job) => {
    for (const { gross, reasons, head } of settled(job).lines) {
      if (compareMoney(gross ?? ZERO, ZERO) <= 0) continue;
      const rows = reasons.filter(({ row }) => row !== undefined);
      expect([head, rows.length > 0 && rows.every(({ cite }) => cite.length > 0)]).toEqual([
        head,
        true,
      ]);
    }
  });
  test.prop([completeJob])("is one line for each component and cost type", (job) => {
    const ids = settled(job).lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, item] of job.work.entries()) {
      const own = settled(job).lines.filter(({ component }) => component === item.component);
      const heads = new Set(own.map(({ head }) => head));
      expect(heads.has("labour")).toBe(item.labour !== undefined);
      expect(heads.has("parts")).toBe((job.work[index]?.parts ?? []).length > 0);
    }
  });
  test.prop([completeJob, contract])(
    "leaves no quota below zero and draws what it says",
    (job, bought) => {
      const { contract: drawn } = settled({ ...job, contract: bought });
      for (const { entitlement, left, drawn: taken } of drawn?.draws ?? []) {
        const { limit = "0", used = "0" } = bought.entitlements[entitlement]?.quota ?? {};
        expect(Number(left)).toBeGreaterThanOrEqual(0);
        expect(Number(left) + Number(taken)).toBeCloseTo(Number(limit) - Number(used), 6);
      }
    },
  );
});

describe("a quote", () => {
  test.prop([completeJob])(
    "is plain JSON, the same each time, and leaves its input alone",
    (job) => {
      const before = JSON.stringify(job);
      const decision = quote({ fees: [standard] }, deepFreeze(job));
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(quote({ fees: [standard] }, job)).toEqual(decision);
      expect(JSON.stringify(job)).toBe(before);
    },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

interface Hiding {
  readonly shares: boolean;
  readonly repaired: boolean;
  readonly minutes: boolean;
  readonly cause: boolean;
  readonly keep: number;
}
const hiding: fc.Arbitrary<Hiding> = fc.record({
  shares: fc.boolean(),
  repaired: fc.boolean(),
  minutes: fc.boolean(),
  cause: fc.boolean(),
  keep: fc.nat(),
});

/** The job with some of its facts not known. */
function hide(job: QuoteJob, { shares, repaired, minutes, cause, keep }: Hiding): QuoteJob {
  return {
    ...job,
    coverage: job.coverage.map((each, i) =>
      shares && (i + keep) % COSTS.length !== 0 ? { ...each, share: null } : each,
    ),
    work: job.work.map((item, i) => ({
      ...item,
      repaired: repaired && (i + keep) % 2 === 0 ? null : (item.repaired ?? null),
      ...(minutes && item.labour?.minutes !== undefined
        ? { labour: { ...item.labour, minutes: null } }
        : {}),
    })),
    ...(job.freight === undefined || !cause ? {} : { freight: { ...job.freight, cause: null } }),
  };
}

/** Whether a line said beforehand what became of its charge. */
function holds(line: QuoteLine, open: Quote | null, complete: Quote | null): void {
  const charge = line.id.split("#")[0];
  const partsOf = (outcome: Quote | null) =>
    (outcome?.lines ?? []).filter(({ id }) => id.split("#")[0] === charge);
  if (partsOf(open).length > 1) return;
  const known = partsOf(complete);
  for (const { service } of known) expect(line.possible).toContain(service);
  if (line.range === null) return;
  noMore(line.range.from, sum(known, "gross"));
  noMore(sum(known, "gross"), line.range.to);
}

describe("a fact that is missing", () => {
  test.prop([completeJob, hiding], { numRuns: 300 })(
    "is asked for, and any completion lands where the quote said",
    (job, hiding) => {
      const hidden = hide(job, hiding);
      const open = quote({ fees: [standard] }, hidden);
      const { outcome: complete } = quote({ fees: [standard] }, job);
      if (open.status === "determined") {
        expect(open.outcome?.totals).toEqual(complete?.totals);
        return;
      }
      expect(open.status).toBe("needs-facts");
      expect(open.missing.length).toBeGreaterThan(0);
      const { range } = open.outcome ?? {};
      const gross = complete?.totals?.gross ?? ZERO;
      if (range != null) {
        noMore(range.from, gross);
        noMore(gross, range.to);
      }
      for (const line of open.outcome?.lines ?? []) holds(line, open.outcome, complete);
    },
  );
});
