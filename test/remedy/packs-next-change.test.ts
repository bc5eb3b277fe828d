import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decideRemedy,
  parseCalendar,
  parseRuleSet,
  type RemedyClaim,
  type RemedyDecision,
  type RuleSet,
} from "../../src/index.js";
import { addDays, daysBetween } from "../../src/time/index.js";

const read = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;

const documents = readdirSync("rules/statutory", { recursive: true, encoding: "utf8" })
  .filter((name) => /\/\d[^/]*\.json$/.test(name))
  .map((name) => read(`rules/statutory/${name}`));

const ofKind = <K extends "warranty" | "remedy">(
  kind: K,
  id: string,
  extra: object,
): readonly RuleSet<K>[] =>
  documents
    .filter((document) => document.kind === kind && document.id === id)
    .map((document) => parseRuleSet({ ...document, ...extra }, { kind }));

const mainland = parseCalendar(read("rules/calendars/cn-mainland.json"));
const calendars = { "cn-mainland": mainland };

/** A pack by the id of its remedy set; days of rest move its last days where `roll` says so. */
function packOf(id: string, roll: boolean) {
  const extra = roll ? { roll: "next-working-day", calendar: "cn-mainland" } : {};
  const remedy = ofKind("remedy", id, extra);
  const named = remedy.flatMap(({ document }) => {
    const { warranty } = document as { readonly warranty?: string };
    return warranty === undefined ? [] : [warranty];
  });
  const warranty = [...new Set(named)].flatMap((name) => ofKind("warranty", name, {}));
  return { remedy, warranty, calendars };
}

const ids = [
  ...new Set(documents.flatMap(({ kind, id }) => (kind === "remedy" ? [id as string] : []))),
];
const packs = new Map(
  ids.flatMap((id) => [
    [id, packOf(id, false)] as const,
    [`${id}, rolled`, packOf(id, true)] as const,
  ]),
);

/** Everything a decision states, without the counts of days that run on by themselves. */
function stated(decision: RemedyDecision): object {
  const { status, governedBy, cover, options, fees, loaner, burdenOfProof } = decision;
  const { deadlines, breaches, termEffect, damages, duties, refund } = decision;
  const heads = { governedBy, cover, options, fees, loaner, burdenOfProof, refund };
  const all = { ...heads, deadlines, breaches, termEffect, damages, duties };
  return {
    status,
    ...Object.fromEntries(
      Object.entries(all).map(([name, head]) => [name, { status: head.status, value: head.value }]),
    ),
  };
}

const SALE = "2025-01-01";
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((offset) => addDays(SALE, offset));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const known = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const LINES = ["colour-tv", "mobile-phone", "micro-computer", "household-car", "tractor", "sofa"];

const claims = fc
  .record({
    later: fc.integer({ min: 0, max: 400 }),
    sold: maybe(day(0, 3)),
    invoiced: maybe(day(0, 3)),
    delivered: maybe(day(3, 12)),
    line: maybe(fc.constantFrom(...LINES)),
    papers: maybe(fc.constant(["invoice", "voucher"])),
    component: maybe(fc.constantFrom("main-part", "unit")),
    faultOn: maybe(day(12, 800)),
    repaired: maybe(fc.tuple(day(12, 700), fc.integer({ min: 0, max: 40 }))),
    failed: maybe(fc.integer({ min: 0, max: 3 })),
    channel: maybe(fc.constantFrom("online", "store")),
    ground: maybe(fc.constantFrom("defect", "no-reason")),
    demandedOn: maybe(day(12, 800)),
    performed: maybe(fc.boolean()),
    demanded: maybe(fc.constantFrom("refund", "exchange", "reject")),
    region: maybe(fc.constantFrom("Zhejiang", "Shandong", "Shanghai", "Beijing")),
    state: maybe(fc.constantFrom("DE", "ES", "PT", "SE")),
  })
  .map(claimOf);

type Drawn = Readonly<Record<string, unknown>> & { readonly later: number };

/** Some days after the last of the dates that were drawn. */
const after = (dates: readonly unknown[], later: number): string =>
  addDays(
    [SALE, ...dates.filter((date) => typeof date === "string")].sort().at(-1) as string,
    later,
  );

function claimOf(drawn: Drawn): RemedyClaim {
  const { later, sold, invoiced, delivered, line, papers, component, region, state } = drawn;
  const { faultOn, repaired, failed, channel, ground, demandedOn, performed, demanded } = drawn;
  const [received, length] = (repaired as readonly [string, number] | undefined) ?? [];
  const returned = received === undefined ? undefined : addDays(received, length as number);
  const asOf = after([sold, invoiced, delivered, faultOn, demandedOn, returned], later);
  return known({
    asOf,
    sold,
    invoiced,
    delivered,
    product: line === undefined ? undefined : { line },
    proof: papers === undefined ? undefined : { papers },
    component: component === undefined ? undefined : { component },
    fault: known({ occurredOn: faultOn, listed: true }),
    repairs: received === undefined ? undefined : [{ received, returned, mended: false }],
    // The repair that is listed did not mend it, so it is one of those that failed.
    history: known({ failedRepairs: failed === 0 && received !== undefined ? 1 : failed }),
    readings: [{ counter: "odometer", value: 100 }],
    sale: known({ channel, region, state }),
    demand: known({ remedy: demanded, ground, on: demandedOn, performed }),
    amounts: { paid: { amount: "1000.00", currency: "CNY" } },
  }) as unknown as RemedyClaim;
}

test("nothing changes from day to day before the day that is announced", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...packs.keys()), claims, (name, claim) => {
      const pack = packs.get(name) as ReturnType<typeof packOf>;
      const now = decideRemedy(pack, claim);
      const { nextChangeAt } = now;
      const left = nextChangeAt === null ? 250 : daysBetween(claim.asOf, nextChangeAt);
      expect(left).toBeGreaterThan(0);
      for (let later = 1; later < Math.min(left, 250); later += 1) {
        const then = decideRemedy(pack, { ...claim, asOf: addDays(claim.asOf, later) });
        expect(stated(then), `${later} days later`).toEqual(stated(now));
      }
    }),
    { numRuns: 60 },
  );
});

const tv = (asOf: string, invoiced: string): RemedyClaim => ({
  asOf,
  invoiced,
  product: { line: "colour-tv" },
  proof: { papers: ["invoice", "voucher"] },
  fault: { listed: true },
});

const rolled = packOf("statutory/cn/general-goods-1995/remedy", true);

// The last day, 1 October 2026, is the first of a week of rest; the 8th is a working day.
test.each(["2026-06-01", "2026-10-01", "2026-10-04", "2026-10-08"])(
  "a term that ends in the National Day holiday runs on until the next working day, seen on %s",
  (asOf) => {
    const { cover, nextChangeAt } = decideRemedy(rolled, tv(asOf, "2025-10-01"));
    expect(cover.value?.covered).toBe(true);
    expect(nextChangeAt).toBe("2026-10-09");
  },
);

test("a term whose last day is a working day ends on it", () => {
  const { nextChangeAt } = decideRemedy(rolled, tv("2026-06-01", "2025-10-09"));
  expect(nextChangeAt).toBe("2026-10-10");
});

test("where today picks the version, the first day of the next one is announced", () => {
  const pack = packOf("statutory/eu/sale-of-goods/remedy", false);
  expect(decideRemedy(pack, { asOf: "2026-06-01" }).nextChangeAt).toBe("2026-07-31");
});

test("a deduction by days of use grows from day to day until the goods are back", () => {
  const failed = { history: { failedRepairs: 2 }, demand: { remedy: "refund" } } as const;
  const claim = { ...tv("2026-06-01", "2026-03-02"), ...failed };
  const pack = packOf("statutory/cn/general-goods-1995/remedy", false);
  expect(decideRemedy(pack, claim).nextChangeAt).toBe("2026-06-02");
  const back = { ...claim, demand: { ...failed.demand, returnedOn: "2026-05-30" } };
  expect(decideRemedy(pack, back).nextChangeAt).toBe("2027-03-03");
});
