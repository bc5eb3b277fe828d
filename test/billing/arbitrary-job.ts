import { fc } from "@fast-check/vitest";
import type { CoverageInput, QuoteJob, WorkItem } from "../../src/index.js";

export const COMPONENTS = ["ac.compressor", "ac.board", "ac.fan-motor", "ac.remote", "ac.filter"];
export const COSTS = ["labour", "parts", "travel"] as const;

export const cny = (fen: number) => ({
  amount: `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, "0")}`,
  currency: "CNY",
});

const labour = fc.oneof(
  fc.record({ job: fc.constantFrom("board", "fan-motor", "drain-pump", "ac-compressor") }),
  fc.record({
    grade: fc.constantFrom("I", "II", "III"),
    minutes: fc.integer({ min: 0, max: 400 }),
  }),
);

const part = fc.oneof(
  fc.record({
    part: fc.constantFrom("PCB-1", "FM-1", "CP-1"),
    quantity: fc.constantFrom("0", "1", "2", "0.5"),
    listPrice: fc.integer({ min: 0, max: 200_000 }).map(cny),
    oldPartReturned: fc.boolean(),
  }),
  fc.record({
    part: fc.constant("refrigerant.r32"),
    quantity: fc.integer({ min: 0, max: 2_000 }).map(String),
  }),
);

export const workOn = (component: string): fc.Arbitrary<WorkItem> =>
  fc.record(
    {
      component: fc.constant(component),
      repaired: fc.boolean(),
      labour,
      parts: fc.array(part, { maxLength: 3 }),
    },
    { requiredKeys: ["component", "repaired"] },
  );

export const work: fc.Arbitrary<readonly WorkItem[]> = fc
  .subarray(COMPONENTS, { minLength: 1 })
  .chain((components) => fc.tuple(...components.map(workOn)));

export const visit = fc.record({
  kind: fc.constantFrom("on-site" as const, "carry-in" as const),
  distanceKm: fc.oneof(
    fc.constantFrom("0", "14.9", "15", "15.1", "34", "115", "116"),
    fc.integer({ min: 0, max: 500 }).map(String),
  ),
  terrain: fc.constantFrom("ordinary" as const, "mountain" as const, "island" as const),
  time: fc.constantFrom("working-hours" as const, "evening" as const, "night" as const),
  statutoryHoliday: fc.boolean(),
});

const share = fc.oneof(fc.constantFrom(0, 100, 60, 33.3333), fc.integer({ min: 0, max: 100 }));

export const coverFor = (
  items: readonly WorkItem[],
  shares: readonly number[],
): readonly CoverageInput[] =>
  items.flatMap(({ component, unit }, i) =>
    COSTS.map((cost, k) => ({
      component,
      ...(unit === undefined ? {} : { unit }),
      cost,
      share: shares[(i * COSTS.length + k) % shares.length] ?? 0,
    })),
  );

const quota = fc.oneof(
  fc.record({
    unit: fc.constantFrom("visit" as const, "time" as const),
    limit: fc.constantFrom("0", "1", "2", "4"),
    used: fc.constantFrom("0", "1", "2"),
  }),
  fc.record({
    unit: fc.constant("amount" as const),
    limit: fc.constantFrom("0", "50", "300.5", "10000"),
    used: fc.constantFrom("0", "49.99", "120"),
  }),
);

const entitlementOf = (coPayment: fc.Arbitrary<string>) =>
  fc.record(
    {
      heads: fc.subarray(
        ["diagnosis", "call-out", "distance", "labour", "parts", "freight"] as const,
        { minLength: 1 },
      ),
      quota,
      coPayment,
      beyond: fc.constantFrom("0.2", "0.5"),
    },
    { requiredKeys: ["heads"] },
  );

const contractOf = (coPayment: fc.Arbitrary<string>) =>
  fc.record({
    id: fc.constant("MC-1"),
    from: fc.constant("2026-01-01"),
    to: fc.constantFrom("2026-11-23", "2026-11-24", "2026-12-31"),
    entitlements: fc.array(entitlementOf(coPayment), { minLength: 1, maxLength: 3 }),
  });

/** A co-payment of 1 is a deductible: what is beyond the quota costs the customer less. */
export const contract = contractOf(fc.constantFrom("0", "0.2", "1"));

/** No entitlement asks for more than the next, nor for more within its quota than beyond it. */
const contractWithoutDeductible = contractOf(fc.constant("0"));

const freight = fc.record({
  items: fc.subarray(["haulage", "loaner-delivery"], { minLength: 1 }),
  cause: fc.constantFrom(
    "defect" as const,
    "company" as const,
    "carrier" as const,
    "customer" as const,
  ),
  payer: fc.constantFrom("company" as const, "customer" as const, null),
});

const jobWith = (bought: typeof contract): fc.Arbitrary<QuoteJob> =>
  fc
    .record(
      {
        quoted: fc.constant("2026-11-24"),
        work,
        shares: fc.array(share, { minLength: 1, maxLength: 9 }),
        visit,
        freight,
        goods: fc.constantFrom({ litres: "280", washKg: null }, { litres: "400", washKg: null }),
        contract: bought,
      },
      { requiredKeys: ["quoted", "work", "shares", "goods"] },
    )
    .map(({ shares, ...job }) => ({ ...job, coverage: coverFor(job.work, shares) }));

/** A job that the standard price list can settle: every fact is there. */
export const completeJob = jobWith(contract);

/**
 * One that can only grow dearer with more work. Under a deductible the charge that uses it up makes
 * the others cheaper, by more than it costs itself where a minimum swallows it.
 */
export const growingJob = jobWith(contractWithoutDeductible);
