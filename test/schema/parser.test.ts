import { test } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import type { Issue } from "../../src/index.js";
import { kinds } from "../../src/kinds.js";
import { parseDocument, safeParseInstrument } from "../../src/rule-set/index.js";
import { safeParseCalendar } from "../../src/time/index.js";
import { arbitraryRuleSet } from "../support/arbitrary-rule-set.js";
import { faults, type Json, readJson, shipped } from "./editor-schemas.js";
import { patched } from "./patch.js";

/** The kinds without what they check of each other's rows: that is beyond a document's shape. */
const shapesOnly = kinds.map(({ check: _, ...kind }) => kind);

/** Codes that say a document's shape is wrong, whatever else stands in it. */
const OF_SHAPE = new Set([
  "condition.bare-root",
  "condition.mixed-keys",
  "condition.empty",
  "condition.path",
  "condition.params",
  "condition.priority",
  "condition.unknown-operator",
  "condition.decorator-order",
  "condition.decorator-unsupported",
  "condition.in-needs-array",
  "condition.in-empty",
  "condition.value-list",
  "condition.value-object",
  "condition.reference-in-list",
  "rule-set.kind",
  "rule-set.unknown-event",
  "rule-set.reserved-event",
  "rule-set.fact-place",
  "rule-set.fact-type",
  "rule-set.no-citation",
  "rule-set.floor-kind",
  "money.not-decimal",
]);

const ofShape = ({ code }: Issue) => code.startsWith("input.") || OF_SHAPE.has(code);

interface Agreement {
  readonly name: string;
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/** What the reader of a kind of document says of one. */
function read(name: string, document: unknown): Agreement {
  const parsed =
    name === "instrument"
      ? safeParseInstrument(document)
      : name === "calendar"
        ? safeParseCalendar(document)
        : parseDocument(shapesOnly, document, {});
  return { name, document, issues: parsed.ok ? [] : parsed.issues };
}

/** The schema accepts what the parser accepts, and refuses what it refuses for its shape. */
function expectAgreement({ name, document, issues }: Agreement) {
  const found = faults(name, document);
  if (issues.length === 0) expect(found).toEqual([]);
  const shape = issues.filter(ofShape);
  if (found.length === 0) expect(shape).toEqual([]);
}

/** Every place of a document. */
function places(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [at];
  const below = Object.entries(value).flatMap(([key, child]) => places(child, `${at}/${key}`));
  return at === "" ? below : [at, ...below];
}

const strange = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e9,
  "",
  "x",
  "*",
  "5.1",
  "1.50",
  "-1.50",
  "01",
  "P1Y",
  "P1Y6M",
  "PT2H",
  "P1.5Y2M",
  "2026-02-28",
  "2026-02-30",
  "2024-02-29",
  "2026-01-31T09:00:00+08:00",
  "date:lessThan",
  "not:equal",
  "equal:not",
  "in",
  [],
  {},
  ["x"],
  [1],
  [["09:00", "18:00"]],
  { en: "a", "zh-CN": "甲" },
  { amount: "1.00", currency: "CNY" },
  { fact: "x" },
  { all: [] },
  { type: "error" },
);

/** A document with one to three small faults, or changes that are none. */
function mutated(document: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    place: fc.nat(),
    how: fc.constantFrom("remove", "replace", "replace", "misspell", "swap"),
    value: strange,
    other: fc.nat(),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((mutant: unknown, { place, how, value, other }) => {
      const all = places(mutant);
      const at = all[place % all.length] as string;
      if (how === "remove") return patched(mutant, at);
      if (how === "misspell") return patched(mutant, `${at}x`, value);
      if (how === "replace") return patched(mutant, at, value);
      return patched(mutant, at, valueAt(mutant, all[other % all.length] as string));
    }, document),
  );
}

const valueAt = (document: unknown, at: string) =>
  at
    .split("/")
    .slice(1)
    .reduce((node, step) => (node as Json)[step], document);

const isReadable = (name: string) => name !== "cases";

const named = shipped
  .map((path) => ({ path, document: readJson(path) }))
  .map(({ path, document }) => ({
    path,
    document,
    name: String(document.$schema).replace(/^.*\/|\.json$/g, ""),
  }))
  .filter(({ name }) => isReadable(name));

/** One document of each kind will do: the smallest. */
const samples = [...new Map(bySize(named).map((each) => [each.name, each])).values()];

function bySize<T extends { document: unknown }>(list: readonly T[]): readonly T[] {
  const size = ({ document }: T) => JSON.stringify(document).length;
  return [...list].sort((a, b) => size(b) - size(a));
}

describe("the schema agrees with the parser", () => {
  test.prop([arbitraryRuleSet()])("on rule sets that are right", (document) => {
    expect(read("rules", document).issues).toEqual([]);
    expectAgreement(read("rules", document));
  });

  test.prop([arbitraryRuleSet({ maxRules: 2 }).chain(mutated)], { numRuns: 150 })(
    "on rule sets with small changes",
    (document) => expectAgreement(read("rules", document)),
  );

  describe.each(samples)("$name", ({ name, document }) => {
    test.prop([mutated(document)], { numRuns: 150 })("on small changes of it", (mutant) =>
      expectAgreement(read(name, mutant)),
    );
  });
});
