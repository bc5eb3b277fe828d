import * as fc from "fast-check";
import type { Condition, FactDefinition, HitPolicy, LeafCondition } from "../../src/index.js";

/** One fact of every type, flat and nested, nullable and not. */
export const VOCABULARY: Readonly<Record<string, FactDefinition>> = {
  category: { type: "string", enum: ["quality", "function", "packaging", "attitude"] },
  model: { type: "string", nullable: true },
  urgent: { type: "boolean" },
  severity: { type: "integer", minimum: 1, maximum: 5 },
  rounds: { type: "integer", nullable: true },
  distance: { type: "number" },
  "amount.due": { type: "decimal" },
  "amount.paid": { type: "decimal" },
  "dates.sold": { type: "date" },
  "dates.fault": { type: "date", nullable: true },
  received: { type: "instant" },
  closed: { type: "instant" },
  tags: { type: "array", items: { type: "string", enum: ["vip", "dealer", "media"] } },
  visits: { type: "array", items: { type: "date" } },
  readings: { type: "array", items: { type: "integer" } },
};

const STRING_MODELS = ["KFR-35", "KFR-26", "BCD-200"];
const values: Record<string, fc.Arbitrary<unknown>> = {
  string: fc.constantFrom(...STRING_MODELS),
  boolean: fc.boolean(),
  integer: fc.integer({ min: 0, max: 6 }),
  number: fc.integer({ min: -4, max: 8 }).map((half) => half / 2),
  decimal: fc.constantFrom("0", "0.00", "1.5", "1.50", "-2.25", "10", "9.999999"),
  date: fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-31", "2026-02-28"),
  instant: fc.constantFrom(
    "2026-01-31T00:00:00Z",
    "2026-01-31T08:00:00+08:00",
    "2026-02-01T00:00:00Z",
  ),
};

const EQUALITY = ["equal", "notEqual"];
const ORDERING = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

const constant = (definition: FactDefinition): fc.Arbitrary<unknown> => {
  const scalar = definition.type === "array" ? definition.items : definition;
  return scalar.enum
    ? fc.constantFrom(...scalar.enum)
    : (values[scalar.type] as fc.Arbitrary<unknown>);
};

/** Facts of the same type that may stand on the value side. */
const partners = (name: string, definition: FactDefinition) =>
  Object.entries(VOCABULARY).filter(
    ([other, { type, nullable }]) =>
      other !== name && type === definition.type && type !== "array" && !nullable,
  );

const negate = (operator: string) =>
  fc.boolean().map((not) => (not ? `not:${operator}` : operator));

function leafOf(name: string, definition: FactDefinition): fc.Arbitrary<LeafCondition> {
  const scalar = definition.type === "array" ? definition.items : definition;
  const typed = ["date", "instant", "decimal"].includes(scalar.type);
  const single = [
    ...(typed ? [...EQUALITY, ...ORDERING].map((base) => `${scalar.type}:${base}`) : []),
    ...(["integer", "number"].includes(scalar.type) ? ORDERING : []),
    ...(["instant", "decimal"].includes(scalar.type) ? [] : EQUALITY),
  ];
  const lists = ["instant", "decimal"].includes(scalar.type) ? [] : ["in", "notIn"];
  const over = definition.type === "array" ? ["someFact:", "everyFact:"] : [""];
  const leaf = (operators: string[], value: fc.Arbitrary<unknown>) =>
    operators.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...operators).chain(negate), value)
            .map(
              ([operator, chosen]) => ({ fact: name, operator, value: chosen }) as LeafCondition,
            ),
        ];
  const prefixed = (operators: string[]) =>
    over.flatMap((prefix) => operators.map((operator) => `${prefix}${operator}`));
  const others = partners(name, definition).map(([fact]) => ({ fact }));
  return fc.oneof(
    ...leaf(prefixed(single), constant(definition)),
    ...leaf(prefixed(lists), fc.array(constant(definition), { minLength: 1, maxLength: 3 })),
    ...(definition.type === "array" && !typed
      ? leaf(["contains", "doesNotContain"], constant(definition))
      : []),
    ...(definition.nullable ? leaf([...EQUALITY, "in"].slice(0, 2), fc.constant(null)) : []),
    ...(others.length > 0 ? leaf(single, fc.constantFrom(...others)) : []),
  );
}

const leaf: fc.Arbitrary<LeafCondition> = fc.oneof(
  ...Object.entries(VOCABULARY).map(([name, definition]) => leafOf(name, definition)),
);

const NAMES = ["easy", "hard"];

/** A condition with a boolean node at its root, nested up to three deep. */
const condition = (names: readonly string[]) =>
  fc.letrec<{ node: Condition; child: Condition }>((tie) => ({
    child: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: leaf as fc.Arbitrary<Condition> },
      ...(names.length > 0
        ? [{ weight: 1, arbitrary: fc.constantFrom(...names).map((name) => ({ condition: name })) }]
        : []),
      { weight: 2, arbitrary: tie("node") },
    ),
    node: fc.oneof(
      fc.array(tie("child"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("child"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie("child").map((not) => ({ not })),
    ) as fc.Arbitrary<Condition>,
  })).node;

export interface ArbitraryRuleSetOptions {
  readonly hit?: HitPolicy;
  readonly maxRules?: number;
  readonly otherwise?: boolean;
}

/** A document of kind `rules` over `VOCABULARY`, with named conditions and distinct priorities. */
export function arbitraryRuleSet({
  hit = "first",
  maxRules = 6,
  otherwise = true,
}: ArbitraryRuleSetOptions = {}) {
  const rule = fc.record({
    conditions: condition(NAMES),
    event: fc.record({
      type: fc.constantFrom("route", "copy", "hold"),
      params: fc.record({ to: fc.constantFrom("a", "b") }),
    }),
  });
  return fc
    .record({
      named: fc.record({ easy: condition([]), hard: condition(["easy"]) }),
      rules: fc.array(rule, { minLength: 1, maxLength: maxRules }),
      priorities: fc.shuffledSubarray(
        Array.from({ length: maxRules }, (_, i) => i + 1),
        { minLength: maxRules },
      ),
      fallback: otherwise ? fc.boolean() : fc.constant(false),
    })
    .map(({ named, rules, priorities, fallback }) => ({
      format: "aftersale/1",
      kind: "rules" as const,
      id: "test/any",
      version: "1.0.0",
      title: { en: "Any rules", "zh-CN": "任意规则" },
      effective: { from: "2026-01-01", to: null },
      hit,
      facts: VOCABULARY,
      conditions: named,
      ...(fallback ? { otherwise: { type: "route", params: { to: "z" } } } : {}),
      rules: rules.map((each, i) => ({
        name: `rule-${i}`,
        priority: priorities[i] as number,
        ...each,
      })),
    }));
}
