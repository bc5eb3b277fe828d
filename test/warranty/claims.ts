import fc from "fast-check";
import type { ClaimComponent, Repair, WarrantyClaim } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { components } from "./sets.js";

const causes = ["quality", "misuse", "unauthorised-repair", "force-majeure", "clogging", "battery"];

/** A date within some years around the standard policy's terms and its promotion. */
export const date = (from = 0, to = 4_000): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: from, max: to }).map((days) => addDays("2016-01-01", days)),
    fc.constantFrom(
      "2016-02-29",
      "2020-02-29",
      "2024-02-29",
      "2026-06-01",
      "2026-06-30",
      "2025-01-31",
    ),
  );

const component = (id: string): fc.Arbitrary<ClaimComponent> =>
  fc.record(
    {
      id: fc.constant(id),
      component: fc.constantFrom(...components),
      causes: fc.subarray(causes, { maxLength: 2 }),
    },
    { requiredKeys: ["id", "component"] },
  );

/** Stays in repair, one after the other, within the time from the sale to `asOf`. */
function repairs(sold: string, days: number): fc.Arbitrary<Repair[]> {
  const cut = fc.uniqueArray(fc.integer({ min: 0, max: days }), { maxLength: 6 });
  return cut.map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.flatMap((from, i) => {
      const to = sorted[i + 1];
      if (i % 2 === 1 || to === undefined) return [];
      return [{ received: addDays(sold, from), returned: addDays(sold, to) }];
    });
  });
}

/** A claim of the standard policy with every fact, judged on a day since the sale. */
export const fullClaim: fc.Arbitrary<WarrantyClaim & { readonly sold: string }> = fc
  .record({
    sold: date(),
    toDelivery: fc.integer({ min: 0, max: 60 }),
    toInstallation: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
    age: fc.oneof(
      fc.integer({ min: 180, max: 4_500 }),
      fc.constantFrom(365, 366, 2191, 2192, 3652),
    ),
    papers: fc.subarray(["invoice", "warranty-card", "serial-look-up"]),
    installer: fc.constantFrom("us" as const, "appointed" as const, "other" as const),
    agreed: fc.boolean(),
    cycles: fc.constantFrom(0, 1499, 1500, 1501, 9000),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .chain((facts) => {
    const { sold, age, toDelivery, toInstallation } = facts;
    const ids = Array.from({ length: facts.count }, (_, i) => `c${i}`);
    return fc.record({
      asOf: fc.constant(addDays(sold, age)),
      sold: fc.constant(sold),
      delivered: fc.constant(addDays(sold, toDelivery)),
      ...(toInstallation === null ? {} : { installed: fc.constant(addDays(sold, toInstallation)) }),
      manufactured: fc.constant(addDays(sold, -90)),
      proof: fc.constant({ papers: facts.papers }),
      installation: fc.constant({ by: facts.installer }),
      attributes: fc.constant({ commercialUseAgreed: facts.agreed }),
      readings: fc.constant([{ counter: "cycles", value: facts.cycles }]),
      components: fc.tuple(...ids.map(component)),
      repairs: repairs(sold, age),
    });
  });
