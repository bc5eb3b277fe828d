import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entries } from "../scripts/entries.js";
import type { Issue, Result } from "../src/decision/index.js";
import { parseRuleSet } from "../src/index.js";
import { mainland, standard } from "./remedy/sets.js";
import { rulesDocument } from "./support/documents.js";

/**
 * Every `safe…` function that the package exports returns a Result, whatever is passed in whichever
 * place. One that is new is tried by itself; give it good arguments in `GOOD`, so that what is tried
 * in one place is not refused for another.
 */
type Safe = (...args: unknown[]) => Result<unknown>;

const exported: Record<string, Safe> = {};
for (const { source } of entries) {
  const names = (await import(/* @vite-ignore */ `../${source}`)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(names)) {
    if (/^safe[A-Z]/.test(name) && typeof value === "function") exported[name] = value as Safe;
  }
}

const read = (path: string): unknown => JSON.parse(readFileSync(`rules/${path}`, "utf8"));
const free = parseRuleSet(rulesDocument());
const fees = [parseRuleSet(read("standard/fees/1.0.0.json"))];
const intake = [parseRuleSet(read("standard/intake/1.0.0.json"))];
const day = "2026-11-24";
const opening = "2026-11-24T09:00:00+08:00";
const closing = "2026-11-25T09:00:00+08:00";
const claim = { asOf: "2026-06-01", sold: "2026-01-01", component: { component: "fr.unit" } };
const unit = { asOf: "2026-06-01", components: [{ id: "1", component: "fr.unit" }] };
const job = {
  quoted: day,
  work: [{ component: "ac.board", repaired: false }],
  coverage: [{ component: "ac.board", cost: "labour", share: 0 }],
};

const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  safeAddWorkingDays: [mainland, opening, 2, {}],
  safeAddWorkingTime: [mainland, opening, "PT2H", {}],
  safeAssessWarranty: [standard, unit, {}],
  safeCheckCustody: [standard, { asOf: "2026-06-01", handover: "taken-in", documents: [] }, {}],
  safeCheckIntake: [{ intake }, {}, {}],
  safeDayKind: [mainland, day, {}],
  safeDecide: [free, { flag: true }, {}],
  safeDecideRemedy: [standard, claim, {}],
  safeExplain: [free, { flag: true }, {}],
  safeExplainWorkingTime: [mainland, opening, closing, {}],
  safeFloorUndercuts: [standard.remedy, [], { calendars: standard.calendars }],
  safeFromRules: [[], {}, {}],
  safeIsOpen: [mainland, opening, {}],
  safeNextOpening: [mainland, opening, {}],
  safeParseCalendar: [mainland.document],
  safeParseInstrument: [read("instruments/after-sales-regulation.json")],
  safeParseRuleSet: [rulesDocument(), {}],
  safePlanReturn: [standard, { claim }, {}],
  safePossibleOutcomes: [free, {}, {}],
  safeQuote: [{ fees }, job, {}],
  safeSettle: [{ fees }, {}],
  safeWorkingDaysBetween: [mainland, opening, closing, {}],
  safeWorkingTimeBetween: [mainland, opening, closing, {}],
};

/** Not shown to be good: a settlement rests on a quote that was given. */
const unproved = new Set(["safeSettle"]);

const throwing = () => {
  throw new Error("hostile");
};
const cyclic: Record<string, unknown> = { sold: day };
cyclic.self = cyclic;
const deep = () => {
  let value: unknown = 1;
  for (let i = 0; i < 100_000; i++) value = i % 2 === 0 ? { components: value } : [value];
  return value;
};
const sparse = new Array(1_000);
sparse[999] = {};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
class Claim {
  get asOf() {
    return day;
  }
}

/** Made anew for each function, so that none sees what another did. */
const hostile = (): Readonly<Record<string, unknown>> => ({
  undefined: undefined,
  null: null,
  true: true,
  zero: 0,
  "minus zero": -0,
  "not a number": Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  bigint: 10n,
  symbol: Symbol("hostile"),
  "empty string": "",
  "long string": "x".repeat(100_000),
  "lone surrogate": "\ud800",
  function: () => day,
  "throwing function": throwing,
  "empty object": {},
  "empty array": [],
  "getter that throws": Object.defineProperty({}, "asOf", { get: throwing, enumerable: true }),
  "getter that throws undefined": {
    get asOf() {
      throw undefined;
    },
  },
  "every getter throws": new Proxy({}, { get: throwing }),
  "own keys throw": new Proxy({}, { ownKeys: throwing }),
  "prototype throws": new Proxy({}, { getPrototypeOf: throwing }),
  "array that throws": new Proxy([1], { get: throwing }),
  "revoked object": revoked({}),
  "revoked array": revoked([]),
  "revoked function": revoked(throwing),
  "array of revoked": [revoked({})],
  cyclic,
  "cyclic array": [cyclic],
  deep: deep(),
  "null prototype": Object.assign(Object.create(null), { asOf: day }),
  "__proto__ as own key": JSON.parse('{"__proto__": {"asOf": "2026-06-01"}, "constructor": 1}'),
  "value that cannot be text": { asOf: Object.create(null), components: [Symbol("s")] },
  "toString that throws": { toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing },
  "toJSON that throws": { toJSON: throwing },
  map: new Map([["asOf", day]]),
  set: new Set([1]),
  promise: Promise.resolve({}),
  date: new Date(0),
  "invalid date": new Date(Number.NaN),
  instance: new Claim(),
  sparse,
  "sparse within": { asOf: day, components: sparse, work: sparse, rules: sparse, week: sparse },
  "array of maps": [new Map()],
  "array of getters that throw": [
    {
      get conditions() {
        return throwing();
      },
    },
  ],
  "array of null": [null],
  "array of undefined": [undefined],
  "typed array": new Uint8Array(4),
  "regular expression": /x/,
  error: new Error("hostile"),
  "a rule set": free,
  "a rule set's copy": { ...free },
});

const OUR_WORDS = /\[object |\bundefined\b|\bNaN:|\bSymbol\(/;

/** What is wrong with a call, in a line; null where it returned as it must. */
function fault(call: () => unknown): string | null {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    const { name = "?", message = "?" } = (error ?? {}) as Partial<Error>;
    return `threw ${name}: ${message}`;
  }
  const { ok, issues } = (result ?? {}) as { ok?: unknown; issues?: readonly Issue[] };
  if (ok === true) return null;
  if (ok !== false || !Array.isArray(issues) || issues.length === 0) return "returned no Result";
  if (issues.length > 101) return `${issues.length} issues`;
  const odd = issues.find(({ message, at }) => OUR_WORDS.test(message + at));
  return odd === undefined ? null : `said ${odd.at}: ${odd.message}`;
}

const names = Object.keys(exported).sort();

test("every function that is exported has good arguments, and takes them", () => {
  expect(Object.keys(GOOD).sort()).toEqual(names);
  for (const [name, args] of Object.entries(GOOD)) {
    if (unproved.has(name)) continue;
    expect([name, fault(() => exported[name]?.(...args)), exported[name]?.(...args).ok]).toEqual([
      name,
      null,
      true,
    ]);
  }
});

const places = names.flatMap((name) => {
  const { length } = GOOD[name] ?? [{}, {}, {}];
  return Array.from({ length }, (_, place) => [name, place] as const);
});

describe.each(places)("%s, argument %i", (name, place) => {
  test("returns a Result for hostile values", () => {
    const good = GOOD[name] ?? [{}, {}, {}];
    const faults = Object.entries(hostile()).flatMap(([what, value]) => {
      const found = fault(() => exported[name]?.(...good.with(place, value)));
      return found === null ? [] : [`${what}: ${found}`];
    });
    expect(faults).toEqual([]);
  });
});
