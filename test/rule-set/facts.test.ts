import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { attempt, type Issue, type Result } from "../../src/decision/index.js";
import {
  compileRules,
  decide,
  decideMany,
  type FactOptions,
  formatIssue,
  parseRuleSet,
  safeDecide,
  safeExplain,
  safePossibleOutcomes,
} from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { rule, rulesDocument } from "../support/documents.js";

const set = parseRuleSet(
  rulesDocument({
    facts: {
      flag: { type: "boolean" },
      "customer.tier": { type: "string", enum: ["gold", "silver"] },
      "customer.address.zip": { type: "string" },
      "order.lines": { type: "array", items: { type: "string" } },
    },
    rules: [
      rule({ conditions: { all: [{ fact: "customer.tier", operator: "equal", value: "gold" }] } }),
    ],
    otherwise: { type: "charge" },
  }),
);

class Customer {
  readonly tier = "gold";
}

class Computed {
  get tier() {
    return "gold";
  }
}

type Read = (facts: unknown, options?: FactOptions) => readonly Issue[];

const decided: Read = (facts, options) => issuesOf(() => [safeDecide(set, facts, options)]);

/** The issues of each function of free rules that takes a host's facts. */
const functions: Readonly<Record<string, Read>> = {
  decide: decided,
  decideMany: (facts, options) => issuesOf(() => [...decideMany(set, [facts], options)]),
  explain: (facts, options) => issuesOf(() => [safeExplain(set, facts, options)]),
  possibleOutcomes: (facts, options) => issuesOf(() => [safePossibleOutcomes(set, facts, options)]),
  compileRules: (facts, options) =>
    issuesOf(() => {
      compileRules(set, options).first(facts);
      return [];
    }),
};

function issuesOf(work: () => readonly Result<unknown>[]): readonly Issue[] {
  const results = attempt(work);
  const failed = results.ok ? results.value : [results];
  return failed.flatMap((each) => (each.ok ? [] : each.issues));
}

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, at, message }) => `${code} ${at}: ${message}`);

const sparse = ["a"];
sparse[2] = "c";
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const thrower = {
  get flag() {
    throw new Error("secret");
  },
};
const plain = "expected a plain object, found";

describe.each(Object.entries(functions))("%s takes plain data", (_, issuesFor) => {
  test.each([
    ["a promise", Promise.resolve({ flag: true }), `fact.type : ${plain} \`Promise\``],
    ["a map", new Map(), `fact.type : ${plain} \`Map\``],
    ["an array", [], `fact.type : ${plain} an empty array`],
    ["nothing", undefined, `fact.type : ${plain} nothing`],
    ["a set below", { customer: new Set() }, `fact.type /customer: ${plain} \`Set\``],
    ["a date below", { customer: new Date(0) }, `fact.type /customer: ${plain} \`Date\``],
    ["an instance", { customer: new Customer() }, `fact.type /customer: ${plain} \`Customer\``],
    [
      "getters of a class",
      { customer: new Computed() },
      `fact.type /customer: ${plain} \`Computed\``,
    ],
    ["an heir", Object.create({ flag: true }), `fact.type : ${plain} an object of a class`],
    [
      "deep down",
      { customer: { address: new Map() } },
      `fact.type /customer/address: ${plain} \`Map\``,
    ],
    [
      "a promise for a value",
      { customer: { tier: Promise.resolve("gold") } },
      "fact.type /customer/tier: expected a string, found `Promise`",
    ],
    [
      "a hole",
      { order: { lines: sparse } },
      "fact.type /order/lines/1: expected a string, found a hole in the array",
    ],
    [
      "a getter that throws",
      thrower,
      "json.unreadable /flag: reading the document failed with a thrown value; pass plain JSON",
    ],
    [
      "a revoked proxy",
      { customer: revoked.proxy },
      "json.unreadable /customer: reading the document failed with a thrown value; pass plain JSON",
    ],
  ])("not %s", (_name, facts, expected) => {
    expect(told(issuesFor(facts))).toEqual([expected]);
  });

  test("of another realm, or without a prototype", () => {
    const bare = Object.assign(Object.create(null), { flag: true });
    expect(issuesFor(bare)).toEqual([]);
    expect(issuesFor(runInNewContext("({ flag: true, customer: {} })"))).toEqual([]);
    expect(issuesFor({ customer: null, order: undefined })).toEqual([]);
  });

  test("with each path nested", () => {
    expect(told(issuesFor({ "customer.tier": "gold", "customer.address": {} }))).toEqual([
      'fact.dotted /customer.tier: the key `customer.tier` is the path of a fact; nest it: `{ "customer": { "tier": … } }`',
      'fact.dotted /customer.address: the key `customer.address` is the path of a fact; nest it: `{ "customer": { "address": … } }`',
    ]);
    expect(told(issuesFor({ customer: { "address.zip": "1" } }))).toEqual([
      'fact.dotted /customer/address.zip: the key `address.zip` is the path of a fact; nest it: `{ "address": { "zip": … } }`',
    ]);
    expect(told(issuesFor({ "shop.number": "x" }))).toEqual([
      "fact.unknown /shop.number: the vocabulary has no fact `shop.number`",
    ]);
  });

  test("of keys that it declares", () => {
    const five = { a: 1, b: 2, c: 3, d: 4, flga: true };
    expect(issuesFor(five).map(({ at }) => at)).toEqual(["/a", "/b", "/c", "/d", "/flga"]);
    expect(told(issuesFor({ ...five, f: 6, flag: 1 }))).toEqual([
      "fact.type /flag: expected true or false, found 1",
      "fact.unknown-many : 6 facts are not in the vocabulary, such as `a`, `b`, `c`, `d`, `flga`" +
        "; did you mean `flga` → `flag`?; declare them or leave them out",
    ]);
    const customer = { ...five, teir: "gold", name: "x" };
    expect(issuesFor({ customer, z: 1 }).map(({ code, at }) => `${code} ${at}`)).toEqual([
      "fact.unknown-many /customer",
      "fact.unknown /z",
    ]);
  });

  test("or of any others, where told to ignore them", () => {
    const record = {
      ...new Array(20).fill(1),
      meta: new Map(),
      customer: { name: 1n },
      flag: true,
    };
    expect(issuesFor(record, { undeclared: "ignore" })).toEqual([]);
    expect(issuesFor(record, { undeclared: "refuse" })).toHaveLength(2);
    expect(issuesFor({ ...record, flag: 1 }, { undeclared: "ignore" })).toHaveLength(1);
    const dotted = { "customer.tier": "gold" };
    expect(issuesFor(dotted, { undeclared: "ignore" }).map(({ code }) => code)).toEqual([
      "fact.dotted",
    ]);
  });

  test("and no other option for them", () => {
    expect(told(issuesFor({}, { undeclared: "keep" as never }))).toEqual([
      'input.type /options/undeclared: expected "refuse" or "ignore", found "keep"',
    ]);
  });
});

test("facts that were not awaited do not pass for none", () => {
  expect(decide(set, { customer: { tier: "gold" } }).outcome).toEqual({ type: "go" });
  expect(safeDecide(set, Promise.resolve({ customer: { tier: "gold" } })).ok).toBe(false);
});

test("a getter is read once", () => {
  let reads = 0;
  const facts = {
    get flag() {
      reads++;
      return true;
    },
  };
  decide(set, facts);
  expect(reads).toBe(1);
});

test("many unknown facts are told of in Chinese, too", () => {
  const [issue] = decided({ a: 1, b: 2, c: 3, d: 4, e: 5, flga: 6 });
  expect(formatIssue(issue as Issue, zhCN)).toBe(
    "词汇表中没有这 6 个事实，如 `a`、`b`、`c`、`d`、`e`（是否想写 `flga` → `flag`？）；请声明或不要传入",
  );
});

test("looking for what a million unknown keys may mean takes no time", () => {
  const keys = Array.from({ length: 1_000_000 }, (_, i) => [`key${i}`, i]);
  expect(decided(Object.fromEntries(keys))).toHaveLength(1);
});
