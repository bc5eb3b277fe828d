import { test as property } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { assessWarranty, type RuleSet } from "../../src/index.js";
import { floorUndercuts } from "../../src/verify/index.js";
import { company, type Document, floor, ofKind } from "./sets.js";

const COSTS = ["parts", "labour"];
const CAUSES = ["misuse", "wear"];
const CODES = ["compressor", "filter"];
const DAY = "2026-03-01";

const exclusion = fc.record(
  {
    cause: fc.constantFrom(...CAUSES),
    scope: fc.constantFrom("component", "product"),
    components: fc.subarray(CODES, { minLength: 1, maxLength: 1 }),
    covers: fc.subarray(COSTS, { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: ["cause"] },
);
const exclusions = fc.uniqueArray(exclusion, {
  minLength: 1,
  maxLength: 2,
  selector: ({ cause }) => cause,
});

const document = (excludes: readonly { cause: string }[]): Document => ({
  starts: ["sold"],
  costTypes: COSTS,
  components: Object.fromEntries(
    CODES.map((code) => [code, { title: { en: code, "zh-CN": code } }]),
  ),
  terms: [{ component: "*", period: "repair", covers: COSTS, duration: "P2Y" }],
  rules: excludes.map((params) => ({
    name: params.cause,
    conditions: {
      all: [{ fact: "component.causes", operator: "contains", value: params.cause }],
    },
    event: { type: "exclude", params },
  })),
});

/** What a set bears of each cost of each component, by the causes found on each. */
function borne(set: RuleSet, causes: readonly (readonly string[])[]): readonly number[] {
  const components = CODES.map((component, i) => ({
    id: component,
    component,
    causes: [...(causes[i] ?? [])],
  }));
  const claim = { asOf: DAY, sold: "2026-01-10", fault: { occurredOn: DAY }, components };
  return assessWarranty({ warranty: [ofKind(set, "warranty")] }, claim).components.flatMap(
    ({ coverage }) => COSTS.map((costType) => coverage[costType]?.outcome?.share ?? 0),
  );
}

const FOUND = [[], ["misuse"], ["wear"], ["misuse", "wear"]];

/** Whether any causes on any of the components have the floor bear more: every case one by one. */
const isShort = (own: RuleSet, law: RuleSet): boolean =>
  FOUND.some((one) =>
    FOUND.some((two) => {
      const ours = borne(own, [one, two]);
      return borne(law, [one, two]).some((share, i) => share > (ours[i] as number));
    }),
  );

describe("exclusions at random", () => {
  property.prop([exclusions, exclusions], { numRuns: 120 })(
    "a finding stands exactly where some causes show the floor bearing more",
    (ours, theirs) => {
      const [own, law] = [company(document(ours)), floor(document(theirs))];
      const { undercuts, complete } = floorUndercuts([own], [law]);
      expect(complete).toBe(true);
      expect(undercuts.length > 0).toBe(isShort(own, law));
    },
  );
});
