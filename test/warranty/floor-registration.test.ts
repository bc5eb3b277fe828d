import { expect, test } from "vitest";
import { assessWarranty, parseRuleSet } from "../../src/index.js";
import { floorUndercuts } from "../../src/verify/index.js";
import { documentOf, term } from "./sets.js";

const intime = {
  all: [{ fact: "registration.days", operator: "lessThanInclusive", value: 30 }],
};

test("a floor is held against a term for those who register in time, by a claim that tells the day", () => {
  const starts = ["sold"];
  const terms = [term("P1Y"), term("P3Y", { conditions: intime })];
  const company = parseRuleSet(documentOf({ starts, terms }), { kind: "warranty" });
  const floor = parseRuleSet(
    {
      ...documentOf({ starts, terms: [term("P2Y")] }),
      id: "test/floor",
      modality: "floor",
    },
    { kind: "warranty" },
  );
  const { undercuts, complete } = floorUndercuts([company], [floor]);
  expect(complete).toBe(true);
  expect(undercuts).toHaveLength(1);
  const claim = undercuts[0]?.example.claim as Parameters<typeof assessWarranty>[1];
  expect(claim.owner?.registeredOn).toEqual(expect.any(String));
  const shares = [company, floor].map(
    (set) =>
      assessWarranty({ warranty: [set] }, claim).components[0]?.coverage.parts?.outcome?.share,
  );
  expect(shares).toEqual([0, 100]);
});
