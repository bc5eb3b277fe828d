import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assessWarranty,
  type CoverageDecision,
  type CoverageOutcome,
  type Reading,
  type Replacement,
  type RuleSet,
  type WarrantyClaim,
} from "../../src/index.js";
import { addDays, daysBetween } from "../../src/time/index.js";
import { policy } from "./policies.js";

const sold = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2024-06-01", days));

/** What the counter showed on every day that matters, at so many km a day since the sale. */
function readingsOf(claim: WarrantyClaim, perDay: number): readonly Reading[] {
  const start = claim.sold ?? claim.asOf;
  const events = [
    ...claim.components.flatMap(({ replacements = [] }) => replacements),
    ...(claim.exchanges ?? []),
  ];
  const returns = (claim.repairs ?? []).flatMap(({ returned }) => returned ?? []);
  const days = [claim.fault?.occurredOn ?? claim.asOf, ...events.map(({ on }) => on), ...returns];
  return [...new Set(days)].map((on) => ({
    counter: "km",
    on,
    value: perDay * daysBetween(start, on),
  }));
}

/** A claim with every fact that a policy of `policies.ts` may read. */
const wholeClaim: fc.Arbitrary<WarrantyClaim> = sold.chain((from) => {
  const after = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((days) => addDays(from, days));
  const replaced = fc.array(fc.record({ on: after(0, 700), paid: fc.boolean() }), { maxLength: 1 });
  const part = (id: string, component: string) =>
    fc.record({
      id: fc.constant(id),
      component: fc.constant(component),
      causes: fc.subarray(["misuse", "wear"]),
      replacements: replaced,
    });
  const claims: fc.Arbitrary<WarrantyClaim> = fc.record({
    asOf: after(700, 1_000),
    sold: fc.constant(from),
    installed: after(0, 60),
    manufactured: fc.constant(addDays(from, -100)),
    product: fc.record({ model: fc.constantFrom("A", "B") }),
    buyer: fc.record({ kind: fc.constantFrom("consumer" as const, "business" as const) }),
    owner: fc.record({ registered: fc.boolean() }),
    installation: fc.record({ by: fc.constantFrom("us" as const, "other" as const) }),
    fault: fc.record({ occurredOn: after(60, 650), reportedOn: after(651, 700) }),
    components: fc.tuple(part("1", "x"), part("2", "y")),
    exchanges: replaced,
    repairs: fc
      .constantFrom<readonly object[]>([], [{}], [{ component: "1" }])
      .map((of) =>
        of.map((each) => ({ ...each, received: addDays(from, 70), returned: addDays(from, 95) })),
      ),
  });
  return fc
    .tuple(claims, fc.constantFrom(0, 2, 5))
    .map(([claim, perDay]) => ({ ...claim, readings: readingsOf(claim, perDay) }));
});

const droppable = [
  "product",
  "buyer",
  "owner",
  "installation",
  "readings",
  "causes",
  "paid",
] as const;
type Droppable = (typeof droppable)[number];

const unpaid =
  (dropped: readonly Droppable[]) =>
  ({ on, paid }: Replacement): Replacement =>
    dropped.includes("paid") ? { on } : { on, paid: paid ?? null };

/** The claim without some of its facts. A start date that is missing lets the next basis stand. */
function without(claim: WarrantyClaim, dropped: readonly Droppable[]): WarrantyClaim {
  const rest = Object.entries(claim).filter(([key]) => !dropped.includes(key as Droppable));
  const components = claim.components.map(({ causes, replacements = [], ...each }) => ({
    ...each,
    ...(dropped.includes("causes") || causes === undefined ? {} : { causes }),
    replacements: replacements.map(unpaid(dropped)),
  }));
  const exchanges = (claim.exchanges ?? []).map(unpaid(dropped));
  return { ...(Object.fromEntries(rest) as unknown as WarrantyClaim), components, exchanges };
}

const cells = (
  sets: readonly RuleSet<"warranty">[],
  claim: WarrantyClaim,
): readonly CoverageDecision[] =>
  assessWarranty({ warranty: sets }, claim).components.flatMap(({ coverage }) =>
    Object.values(coverage),
  );

const fits = (announced: CoverageOutcome | null, outcome: CoverageOutcome | null): boolean => {
  if (announced === null || outcome === null) return announced === outcome;
  if (announced.share === null) return outcome.coverage === "partly-covered";
  return announced.coverage === outcome.coverage && announced.share === outcome.share;
};

/** Causes have a default in the vocabulary: they are assumed, and then nothing is announced. */
const assumes = (cell: CoverageDecision): boolean =>
  cell.assumed.some(({ fact }) => fact === "component.causes");

test("whatever the facts that were missing turn out to be, the outcome was announced", () => {
  const drops = fc.subarray([...droppable], { minLength: 1 });
  fc.assert(
    fc.property(policy, wholeClaim, drops, (sets, claim, dropped) => {
      const whole = cells(sets, claim);
      cells(sets, without(claim, dropped)).forEach((cell, i) => {
        if (assumes(cell)) return;
        const outcome = whole[i]?.outcome ?? null;
        const announced = cell.possible.some((each) => fits(each, outcome));
        expect(announced, JSON.stringify({ possible: cell.possible, outcome })).toBe(true);
        expect(cell.status === "determined").toBe(cell.missing.length === 0);
      });
    }),
    { numRuns: 1_500 },
  );
});

test("a claim with every fact is determined, and a fact that is missing is one that matters", () => {
  fc.assert(
    fc.property(policy, wholeClaim, fc.constantFrom(...droppable), (sets, claim, dropped) => {
      for (const { status } of cells(sets, claim)) expect(status).toBe("determined");
      for (const { missing } of cells(sets, without(claim, [dropped]))) {
        const names = missing.map(
          ({ fact }) => fact.replace(/^(replacement|exchange)s\./, "").split(".")[0],
        );
        for (const name of names) expect(name).toBe(dropped);
      }
    }),
    { numRuns: 500 },
  );
});
