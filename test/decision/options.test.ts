import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  formatIssue,
  type KindName,
  type Result,
  safeAssessWarranty,
  safeCheckCustody,
  safeCheckIntake,
  safeDecide,
  safeDecideRemedy,
  safeParseRuleSet,
  safePlanReturn,
  safeQuote,
  safeSettle,
} from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { safeFloorUndercuts } from "../../src/verify/index.js";
import { mainland, standard } from "../remedy/sets.js";

const read = (path: string): unknown => JSON.parse(readFileSync(`rules/${path}`, "utf8"));

const parsed = <K extends KindName>(document: unknown, kind: K) => {
  const result = safeParseRuleSet(document, { kind });
  if (!result.ok) throw new Error("refused");
  return result.value;
};

const fees = [parsed(read("standard/fees/1.0.0.json"), "fees")];
const intake = [parsed(read("standard/intake/1.0.0.json"), "intake")];
const shipping = {
  format: "aftersale/1",
  kind: "rules",
  id: "shop/shipping",
  version: "1.0.0",
  title: { en: "Shipping", "zh-CN": "运费" },
  effective: { from: "2026-01-01", to: null },
} as const;
const free = parsed(shipping, "rules");

const claim = { asOf: "2026-06-01", sold: "2026-01-01", component: { component: "fr.unit" } };
const unit = { asOf: "2026-06-01", components: [{ id: "1", component: "fr.unit" }] };
const custody = { asOf: "2026-06-01", handover: "taken-in", documents: [] };
const job = {
  quoted: "2026-11-24",
  work: [{ component: "ac.board", repaired: false }],
  coverage: [{ component: "ac.board", cost: "labour", share: 0 }],
} as never;

type Call = (options: never) => Result<unknown>;

const calls: readonly (readonly [name: string, call: Call])[] = [
  ["safeDecideRemedy", (options) => safeDecideRemedy(standard, claim, options)],
  ["safePlanReturn", (options) => safePlanReturn(standard, { claim }, options)],
  ["safeCheckCustody", (options) => safeCheckCustody(standard, custody, options)],
  ["safeAssessWarranty", (options) => safeAssessWarranty(standard, unit, options)],
  ["safeQuote", (options) => safeQuote({ fees }, job, options)],
  ["safeCheckIntake", (options) => safeCheckIntake({ intake }, {}, options)],
  ["safeDecide", (options) => safeDecide(free, {}, options)],
  ["safeParseRuleSet", (options) => safeParseRuleSet(shipping, options)],
  ["safeFloorUndercuts", (options) => safeFloorUndercuts([], [], options)],
];

const issuesOf = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);

describe.each(calls)("options of %s", (_name, call) => {
  test.each([[null], [5], ["preview"], [[]], [true], [() => 1]])("%j are none", (options) => {
    const result = call(options as never);
    expect(issuesOf(result)).toEqual(["input.type /options"]);
  });

  test("an unknown key", () => {
    expect(issuesOf(call({ prevew: true } as never))).toEqual([
      "input.unknown-key /options/prevew",
    ]);
    expect(issuesOf(call(JSON.parse(`{ "__proto__": 1 }`) as never))).toEqual([
      "input.unknown-key /options/__proto__",
    ]);
  });

  test("none given", () => {
    expect(issuesOf(call(undefined as never))).toEqual([]);
    expect(issuesOf(call({} as never))).toEqual([]);
  });
});

describe("a value of another type", () => {
  const takePreview = calls.slice(0, 7);

  test.each(takePreview)("%s", (_name, call) => {
    for (const preview of [null, 1, "yes"]) {
      expect(issuesOf(call({ preview } as never))).toEqual(["input.type /options/preview"]);
    }
    expect(issuesOf(call({ preview: false } as never))).toEqual([]);
  });

  test.each([
    [safeDecide(free, {}, { event: 5 } as never), "input.type /options/event"],
    [safeParseRuleSet(shipping, { instruments: {} } as never), "input.type /options/instruments"],
    [safeFloorUndercuts([], [], { cases: -1 }), "input.type /options/cases"],
    [
      safeFloorUndercuts([], [], { calendars: [mainland] } as never),
      "input.type /options/calendars",
    ],
    [
      safeFloorUndercuts([], [], { calendars: { cn: {} } } as never),
      "sets.not-a-calendar /options/calendars/cn",
    ],
  ])("%#", (result, expected) => expect(issuesOf(result)).toEqual([expected]));

  test("the key meant is named, in either language", () => {
    const result = safeDecideRemedy(standard, claim, { prevew: true } as never);
    const [found] = result.ok ? [] : result.issues;
    expect(found?.message).toBe("unknown key `prevew`; did you mean `preview`?");
    expect(found && formatIssue(found, zhCN)).toContain("`preview`");
  });
});

describe("sets that are none", () => {
  test.each([
    ["safeQuote", (sets: never) => safeQuote(sets, job), "input.type /fees"],
    ["safeAssessWarranty", (sets: never) => safeAssessWarranty(sets, unit), "input.type /warranty"],
    ["safeCheckIntake", (sets: never) => safeCheckIntake(sets, {}), "input.type /intake"],
    ["safeDecideRemedy", (sets: never) => safeDecideRemedy(sets, claim), "input.type /remedy"],
  ])("%s", (_name, call, expected) => {
    for (const sets of [null, undefined, 5, "sets", [], {}]) {
      expect(issuesOf(call(sets as never))).toEqual([expected]);
    }
  });

  test("safeSettle", () => {
    for (const sets of [null, 5, {}, { fees: {} }]) {
      expect(issuesOf(safeSettle(sets as never, null as never))).toEqual([
        "input.type /fees",
        "input.type ",
      ]);
    }
  });

  test.each([[[mainland]], [null], ["cn-mainland"]])("calendars not by id: %#", (calendars) => {
    const sets = { ...standard, calendars } as never;
    for (const result of [safeDecideRemedy(sets, claim), safePlanReturn(sets, { claim })]) {
      expect(issuesOf(result)).toEqual(["sets.calendars-by-id /calendars"]);
    }
  });
});
