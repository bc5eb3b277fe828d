import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { orderIssues } from "../../examples/air-conditioner/decide-order.js";
import order from "../../examples/air-conditioner/order.json" with { type: "json" };
import {
  formatIssue,
  type Issue,
  issue,
  issuesOf,
  type PhraseCode,
  phrase,
  type Result,
} from "../../src/decision/index.js";
import {
  safeAddWorkingDays,
  safeAddWorkingTime,
  safeAssessWarranty,
  safeCheckCustody,
  safeCheckIntake,
  safeDecide,
  safeDecideRemedy,
  safeParseCalendar,
  safeParseInstrument,
  safeParseRuleSet,
  safePlanReturn,
  safeQuote,
  safeSettle,
} from "../../src/index.js";
import {
  safeAllocateMoney,
  safeMultiplyMoney,
  safeParseMoney,
  safeProrateMoney,
  safeRoundMoney,
  safeSumMoney,
} from "../../src/money/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { safeParseCivilDate, safeParseDuration, safeParseInstant } from "../../src/time/index.js";
import badOrders from "../air-conditioner/bad-orders.json" with { type: "json" };
import badRemedies from "../remedy/bad-input.json" with { type: "json" };
import { standard as remedySets } from "../remedy/sets.js";
import refused from "../rule-set/refused.json" with { type: "json" };
import broken from "../schema/broken.json" with { type: "json" };
import { patched } from "../schema/patch.js";
import { rule, rulesDocument } from "../support/documents.js";
import badClaims from "../warranty/bad-input.json" with { type: "json" };
import { standard as warranty } from "../warranty/sets.js";
import { latinWords, rawCodes } from "./foreign-words.js";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function said(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** Sentences of issues that are not of one language, or with a gap left in. */
const odd = (issues: readonly Issue[]) =>
  issues.flatMap((each) => {
    const chinese = formatIssue(each, zhCN);
    const gaps = `${each.message} ${chinese}`.match(/\{\w+\??\}|\[object/g) ?? [];
    const found = [...latinWords(chinese), ...gaps];
    return found.length === 0 ? [] : [{ code: each.code, chinese, found }];
  });

describe("words of issues", () => {
  it.each(Object.keys(en.phrases) as PhraseCode[])("phrase %s is of one language", (code) => {
    const params = { n: 2, values: ["`a`"], a: "`a`", b: "`b`", name: "a", type: "symbol" };
    const more = { least: 1, most: 2, example: "P1Y", value: "`a`" };
    const expected = phrase(code, { ...params, ...more });
    expect(odd([issue("input.type", "", { expected, found: "1" })])).toEqual([]);
    expect(rawCodes(issue("input.type", "", { expected, found: "1" }).message)).toEqual([]);
  });

  it.each(Object.entries(en.issues))("issue %s is of one language", (code, text) => {
    const names = [...text.matchAll(/\{(\w+)\??[|}]/g)].map(([, name]) => name);
    const params = Object.fromEntries(names.map((name) => [name as string, 2]));
    expect(odd([issuesOf(en.issues)(code, "", params)])).toEqual([]);
  });

  it("keeps the phrases of both languages in one order", () => {
    expect(Object.keys(zhCN.phrases)).toEqual(Object.keys(en.phrases));
  });

  it("words what was expected and found, in either language", () => {
    const [typo] = said(safeAssessWarranty({ warranty: [warranty] }, { asof: "2026-06-15" }));
    expect(typo?.message).toBe("unknown key `asof`; did you mean `asOf`?");
    expect(typo && formatIssue(typo, zhCN)).toBe("未知的键 `asof`（是否想写 `asOf`？）");
    expect(JSON.parse(JSON.stringify(typo))).toEqual(typo);
    const none = said(safeCheckIntake({ intake: [] }, 5))[0] as Issue;
    expect(formatIssue(none, zhCN)).toBe("应为对象，实际为5");
  });

  it("names the values that a missing key may have", () => {
    const found = said(safeParseInstrument({}));
    expect(found.map(({ message }) => message)).toContain(
      '`format` is missing; add it as "aftersale-instrument/1"',
    );
    const custody = said(safeCheckCustody(remedySets, { asOf: "2026-03-02", documents: [] }));
    expect(custody.map((each) => [each.message, formatIssue(each, zhCN)])).toEqual([
      [
        '`handover` is missing; add it, one of "taken-in", "handed-back"',
        '缺少 `handover`，请补上，应为 "taken-in"、"handed-back" 之一',
      ],
    ]);
  });

  it("offers no hours where a duration must be of days", () => {
    const plan = { id: "p", covers: ["parts"], from: "2026-01-10", duration: "2 years" };
    const claim = { asOf: "2026-06-15", sold: "2026-01-10", plans: [plan] };
    const components = [{ id: "1", component: "ac.unit" }];
    const [form] = said(safeAssessWarranty({ warranty: [warranty] }, { ...claim, components }));
    expect(form?.code).toBe("time.duration-form");
    expect(form?.message).toBe(
      'expected a duration in days or longer, such as "P1Y", found `2 years`; write `P`, then years to days',
    );
  });
});

describe("bad input of the test data is told in one language", () => {
  const claims = badClaims.claims.map(({ claim }) =>
    safeAssessWarranty({ warranty: [warranty] }, claim),
  );
  const remedies = badRemedies.claims.flatMap(({ claim }) => [
    safeDecideRemedy(remedySets, claim),
    safePlanReturn(remedySets, { claim }),
    safeCheckCustody(remedySets, claim),
  ]);
  const conditions = refused.conditions.map(({ condition }) =>
    safeParseRuleSet(
      rulesDocument({ facts: refused.facts, rules: [rule({ conditions: condition })] }),
    ),
  );
  const rules = refused.rules.map(({ patch }) =>
    safeParseRuleSet(rulesDocument({ rules: [rule(patch)] })),
  );
  const documents = broken.patches.map(({ of, at, ...patch }) => {
    const document = patched(
      read(broken.documents[of as keyof typeof broken.documents]),
      at,
      (patch as { readonly value?: unknown }).value,
    );
    if (of === "calendar") return safeParseCalendar(document);
    return of === "instrument" ? safeParseInstrument(document) : safeParseRuleSet(document);
  });

  it.each(Object.entries({ claims, remedies, conditions, rules, documents }))("%s", (_, all) => {
    const issues = all.flatMap(said);
    expect(issues.length).toBeGreaterThanOrEqual(all.length);
    expect(odd(issues)).toEqual([]);
  });

  it("orders", () => {
    const issues = badOrders.flatMap(({ set, remove }) => {
      const changed = Object.entries(set ?? {}).reduce(
        (bad: unknown, [path, value]) => patched(bad, path, value),
        structuredClone(order) as unknown,
      );
      return orderIssues(remove === undefined ? changed : patched(changed, remove, undefined));
    });
    expect(issues.length).toBeGreaterThan(5);
    expect(odd(issues)).toEqual([]);
  });
});

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  5,
  -1,
  Number.NaN,
  "",
  "x",
  "2026-02-30",
  [],
  [1],
  {},
  { a: 1 },
  new Date(0),
  () => 0,
  Symbol("s"),
  2n,
  new Map(),
];

const calendar = safeParseCalendar(read("rules/calendars/de.json"));
const desk = calendar.ok ? calendar.value : null;
const sets = { warranty: [warranty] };
const yuan = { amount: "1", currency: "CNY" };

const TAKES: Readonly<Record<string, (value: never) => Result<unknown>>> = {
  safeParseRuleSet,
  safeParseInstrument,
  safeParseCalendar,
  "safeAssessWarranty, the sets": (value) => safeAssessWarranty(value, { asOf: "2026-01-01" }),
  "safeAssessWarranty, the claim": (value) => safeAssessWarranty(sets, value),
  "safeAssessWarranty, a field": (value) =>
    safeAssessWarranty(sets, { asOf: value, sold: value, components: value, plans: value }),
  "safeDecideRemedy, the sets": (value) => safeDecideRemedy(value, {} as never),
  "safeDecideRemedy, the claim": (value) => safeDecideRemedy(remedySets, value),
  "safePlanReturn, the request": (value) => safePlanReturn(remedySets, value),
  "safeCheckCustody, the papers": (value) => safeCheckCustody(remedySets, value),
  "safeCheckIntake, the sets": (value) => safeCheckIntake(value, {}),
  "safeCheckIntake, the contact": (value) => safeCheckIntake({ intake: [] }, value),
  "safeQuote, the job": (value) => safeQuote({ fees: [] }, value),
  "safeQuote, a field": (value) =>
    safeQuote({ fees: [] }, { quoted: value, work: value, visit: value } as never),
  "safeSettle, the job": (value) => safeSettle({ fees: [] }, value),
  "safeDecide, the set": (value) => safeDecide(value, {}),
  safeParseMoney: (value) => safeParseMoney(value),
  safeSumMoney: (value) => safeSumMoney(value),
  safeMultiplyMoney: (value) => safeMultiplyMoney(yuan, value, value),
  safeRoundMoney: (value) => safeRoundMoney(yuan, value),
  safeAllocateMoney: (value) => safeAllocateMoney(yuan, value),
  safeProrateMoney: (value) => safeProrateMoney(yuan, value, value),
  safeParseCivilDate: (value) => safeParseCivilDate(value),
  safeParseDuration: (value) => safeParseDuration(value),
  safeParseInstant: (value) => safeParseInstant(value),
  "safeAddWorkingDays, the day": (value) => safeAddWorkingDays(desk as never, value, 1),
  "safeAddWorkingDays, the days": (value) => safeAddWorkingDays(desk as never, "2026-01-01", value),
  "safeAddWorkingDays, the calendar": (value) => safeAddWorkingDays(value, "2026-01-01", 1),
  "safeAddWorkingTime, the amount": (value) =>
    safeAddWorkingTime(desk as never, "2026-01-01T00:00:00Z", value),
  "safeAddWorkingTime, an option": (value) =>
    safeAddWorkingTime(desk as never, "2026-01-01T00:00:00Z", "PT1H", {
      onUncovered: value,
      holds: value,
    }),
};

describe("whatever is passed is refused in one language", () => {
  it.each(Object.entries(TAKES))("%s", (_, takes) => {
    const issues = VALUES.flatMap((value) => said(takes(value as never)));
    expect(issues.length).toBeGreaterThan(0);
    expect(odd(issues)).toEqual([]);
  });
});

describe("no issue carries a sentence of its own", () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });

  it("names phrases by code for what was expected and found", () => {
    const prose = /\b(?:expected|found|hint|what|how|allowed)(?::| =) ["'`]\w+,? \w.*/g;
    const wrong = files("src")
      .filter((path) => !path.includes("/decision/"))
      .flatMap((path) => readFileSync(path, "utf8").match(prose) ?? []);
    expect(wrong).toEqual([]);
  });
});
