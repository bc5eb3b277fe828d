import { describe, expect, it } from "vitest";
import { nestedFacts } from "../../src/conditions/index.js";
import {
  explain,
  explanationReasons,
  formatReason,
  type HitPolicy,
  parseRuleSet,
} from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { document, type GeneratedSet, generateFacts, generateSet } from "./generate.js";
import { randomFrom } from "./random.js";
import { referenceHits } from "./reference.js";
import { completions, smallFacts } from "./small-domains.js";

type Flat = Readonly<Record<string, unknown>>;

function outcomeOf(set: GeneratedSet, facts: Flat): string {
  const hits = referenceHits(set, facts);
  const events = hits.map((i) => JSON.stringify(set.rules[i]?.event));
  if (set.hit === "collect") return hits.join();
  const standing = set.hit === "first" ? events.slice(0, 1) : [...new Set(events)];
  return standing.length > 1 ? "conflict" : (standing[0] ?? JSON.stringify(set.otherwise ?? null));
}

/** The fewest facts that must change, by trying everything; 0 where nothing flips the answer. */
function fewestChanges(set: GeneratedSet, facts: Flat): number {
  const outcome = outcomeOf(set, facts);
  let fewest = 0;
  for (const other of completions(set, {})) {
    const changed = Object.keys(facts).filter(
      (name) => JSON.stringify(other[name]) !== JSON.stringify(facts[name]),
    ).length;
    if ((fewest === 0 || changed < fewest) && outcomeOf(set, other) !== outcome) fewest = changed;
  }
  return fewest;
}

function faultsOf(seed: number, hit: HitPolicy): string[] {
  const random = randomFrom(seed * 13);
  const shape = { rules: 4, facts: 3, depth: 3, hit, events: 3, from: smallFacts };
  const set = generateSet(random, shape);
  const facts = generateFacts(random, set, 0);
  const { nearest, rules, nearestComplete } = explain(
    parseRuleSet(document(set)),
    nestedFacts(facts),
  );
  const trail = JSON.stringify({ seed, facts, nearest });
  const faults: string[] = nearestComplete ? [] : [`gave up ${trail}`];
  const fewest = fewestChanges(set, facts);
  if ((nearest?.changes.length ?? 0) !== fewest) faults.push(`${fewest} would do ${trail}`);
  const changed = { ...facts };
  for (const { fact, to } of nearest?.changes ?? []) changed[fact] = to;
  const flips = outcomeOf(set, changed) !== outcomeOf(set, facts);
  if (nearest !== null && !flips) faults.push(`does not flip ${trail}`);
  const holding = rules.flatMap(({ truth }, i) => (truth === "holds" ? [i] : []));
  if (holding.join() !== referenceHits(set, facts).join()) faults.push(`rules ${trail}`);
  return faults;
}

describe("the nearest change flips the answer, and nothing nearer does", () => {
  const HITS: readonly HitPolicy[] = ["first", "unique", "collect"];
  it.each(HITS)("%s", { timeout: 60_000 }, (hit) => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 80; seed++) faults.push(...faultsOf(seed, hit));
    expect(faults).toEqual([]);
  });
});

const shipping = parseRuleSet({
  format: "aftersale/1",
  kind: "rules",
  id: "shop/shipping",
  version: "1.0.0",
  title: { en: "Shipping", "zh-CN": "运费" },
  effective: { from: "2026-01-01", to: null },
  facts: {
    country: { type: "string" },
    "order.total": { type: "decimal" },
    tags: { type: "array", items: { type: "string" } },
  },
  otherwise: { type: "paid" },
  rules: [
    {
      name: "blocked",
      title: { en: "Blocked customers", "zh-CN": "受限客户" },
      conditions: { not: { fact: "tags", operator: "doesNotContain", value: "blocked" } },
      event: { type: "none" },
    },
    {
      name: "free",
      conditions: {
        all: [
          { fact: "country", operator: "in", value: ["CN", "HK"] },
          { fact: "order.total", operator: "decimal:greaterThanInclusive", value: "100" },
        ],
      },
      event: { type: "free" },
    },
  ],
});

describe("explain", () => {
  it("names the first failing condition with the value read, and the nearest change", () => {
    const found = explain(shipping, { country: "CN", order: { total: "80.00" }, tags: [] });
    expect(found.rules[1]).toMatchObject({
      truth: "fails",
      because: [{ condition: { at: "/rules/1/conditions/all/1" }, found: "80", truth: "fails" }],
    });
    expect(found.nearest).toEqual({
      changes: [{ fact: "order.total", at: "/order/total", from: "80", to: "100" }],
      events: [{ type: "free" }],
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("speaks both languages", () => {
    const facts = { country: "CN", order: { total: "80.00" }, tags: [] };
    const reasons = explanationReasons(shipping, explain(shipping, facts));
    expect(reasons.map((reason) => formatReason(reason, en))).toEqual([
      'Blocked customers does not hold: it asks that it is not so that `tags` does not contain "blocked", and it is empty',
      '`free` does not hold: it asks that `order.total` is at least "100", and it is "80"',
      "no rule holds, so `paid` stands",
      'with `order.total` "100" ("80") instead, `free` would stand',
    ]);
    expect(reasons.map((reason) => formatReason(reason, zhCN))).toEqual([
      '受限客户不成立：要求并非 `tags` 不包含 "blocked"，实际为空',
      '`free`不成立：要求 `order.total` 不小于 "100"，实际为"80"',
      "没有规则成立，按默认取 `paid`",
      '若改为 `order.total` "100" ("80")，则取 `free`',
    ]);
  });

  it("says what is unknown", () => {
    const found = explain(shipping, { country: "CN", tags: [] });
    expect(found).toMatchObject({ status: "needs-facts", nearest: null });
    expect(found.missing).toEqual([{ fact: "order.total", at: "/order/total" }]);
    expect(found.rules[1]).toMatchObject({ truth: "unknown", because: [{ truth: "unknown" }] });
  });
});
