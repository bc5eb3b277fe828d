import fc from "fast-check";
import { parseRuleSet, type RuleSet } from "../../src/index.js";
import { documentOf, plain, term } from "./sets.js";

const months = fc.integer({ min: 1, max: 30 }).map((n) => `P${n}M`);
const leaf = fc.constantFrom(
  { fact: "buyer.kind", operator: "equal", value: "business" },
  { fact: "owner.registered", operator: "equal", value: true },
  { fact: "installation.by", operator: "in", value: ["us", "appointed"] },
  { fact: "product.model", operator: "notEqual", value: "A" },
  { fact: "component.causes", operator: "contains", value: "misuse" },
  { fact: "component.replaced", operator: "equal", value: false },
  { fact: "sold", operator: "date:lessThan", value: "2025-06-01" },
);
const conditions = fc.oneof(
  leaf.map((each) => ({ all: [each] })),
  fc.tuple(leaf, leaf).map((any) => ({ any })),
  fc.tuple(leaf, leaf).map((all) => ({ all })),
  leaf.map((each) => ({ not: each })),
);

const share = fc.constantFrom(
  undefined,
  100,
  60,
  {
    steps: [
      { until: "P3M", percent: 100 },
      { until: "P1Y", percent: 40 },
    ],
  },
  { linear: { unit: "month" } },
);

const termRow = fc
  .record({
    duration: fc.oneof(months, fc.constant("lifetime")),
    component: fc.constantFrom("*", "x", "y"),
    covers: fc.constantFrom(["parts"], ["parts", "labour"], ["labour"]),
    start: fc.constantFrom(undefined, ["sold"], ["installed"], ["installed", "sold"]),
    conditions: fc.option(conditions, { nil: undefined }),
    counters: fc.constantFrom(undefined, undefined, [{ counter: "km", limit: 1_000 }]),
    link: fc.constantFrom("first-of", "all-of"),
    share,
    period: fc.constantFrom("repair", "extra"),
  })
  .map(({ duration, ...rest }) => {
    const falls = typeof rest.share === "object" && "linear" in rest.share;
    return term(falls && duration === "lifetime" ? "P2Y" : duration, defined(rest));
  });

const rule = fc
  .record({
    conditions,
    event: fc.oneof(
      fc.record({
        type: fc.constant("exclude"),
        params: fc.record({
          cause: fc.constant("cause"),
          scope: fc.constantFrom("component", "product"),
        }),
      }),
      fc.record({
        type: fc.constant("extend"),
        params: fc.oneof(
          months.map((by) => ({ by })),
          fc.tuple(months, fc.boolean()).map(([to, shortens]) => ({ to, shortens })),
        ),
      }),
      fc.record({
        type: fc.constant("accept-proof"),
        params: fc.constantFrom({ proof: "a" }, { proof: "b", start: ["manufactured"] }),
      }),
    ),
  })
  .map((each) => ({ ...plain, ...each }));

const replacement = fc
  .record({
    component: fc.constantFrom("*", "x", "unit"),
    gives: fc.constantFrom("remainder", "fresh", "minimum"),
    minimum: months,
    paid: fc.constantFrom(undefined, true, false),
    conditions: fc.option(conditions, { nil: undefined }),
  })
  .chain((row) => {
    const { component, gives, paid } = row;
    const mayRestart = component !== "unit" && gives !== "remainder" && paid === undefined;
    const repairs = mayRestart ? fc.constantFrom(undefined, true) : fc.constant(undefined);
    return repairs.map((each) => ({ ...plain, ...defined({ ...row, repairs: each }) }));
  });

const noRowTwice = { selector: (row: object) => JSON.stringify(row) };

const tables = fc.record({
  terms: fc.uniqueArray(termRow, { ...noRowTwice, minLength: 1, maxLength: 4 }),
  rules: fc
    .array(rule, { maxLength: 3 })
    .map((rules) => rules.map((each, i) => ({ ...each, name: `rule-${i}` }))),
  replacement: fc.uniqueArray(replacement, { ...noRowTwice, maxLength: 2 }),
  suspension: fc.constantFrom([], [{ ...plain, component: "*", counts: "calendar-days" }]),
  claimWindow: fc.constantFrom([], [], [{ ...plain, component: "*", within: "P30D" }]),
});

/** A company's set with rows and rules at random, sometimes with a floor beside it. */
export const policy: fc.Arbitrary<readonly RuleSet<"warranty">[]> = fc
  .tuple(tables, fc.option(tables, { nil: null, freq: 3 }))
  .map(([company, floor]) => [
    parseRuleSet(documentOf(company), { kind: "warranty" }),
    ...(floor === null
      ? []
      : [
          parseRuleSet(
            { ...documentOf(floor), id: "test/floor", modality: "floor" },
            { kind: "warranty" },
          ),
        ]),
  ]);

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
