/** `npm run --silent bench:engine -- --json`: the routing workload through us and our peers. */
import { installPeers } from "../install.js";
import { assertRan, smoke } from "../smoke.js";
import { coldStartMillis, heapOverJson } from "./heap.js";
import { bestMicros, measure } from "./measure.js";
import type { Peer } from "./peers/peer.js";
import { loadProduct, type Product } from "./product.js";
import { expectedAnswers } from "./reference.js";
import { type BenchRule, makeFacts, makeRules, ruleSetDocument, without } from "./workload.js";

const SIZES = smoke ? [10] : [10, 100, 1_000, 10_000];
const json = process.argv.includes("--json");
const note = (text: string) => {
  if (!json && !smoke) console.log(text);
};

installPeers();
const { product, bundle } = await loadProduct();
const facts = makeFacts(smoke ? 20 : 1_000);
const peers = await loadPeers();
const perSecond: Record<string, Record<string, number>> = {};

for (const size of SIZES) {
  const rules = makeRules(size);
  const expected = expectedAnswers(rules, facts);
  const hits = expected.filter((rule) => rule >= 0).length;
  note(`${size} rules, ${hits} of ${facts.length} facts decided by a rule`);
  for (const peer of [ours(product), ...peers]) {
    const found = await measure(peer.name, await peer.prepare(rules), facts, expected);
    perSecond[peer.name] ??= {};
    (perSecond[peer.name] as Record<string, number>)[size] = found.perSecond;
    note(`  ${peer.name}: ${found.perSecond}/s, ${found.compared} facts compared`);
  }
}

const document = ruleSetDocument(makeRules(smoke ? 10 : 1_000));
const text = JSON.stringify(document);
const set = product.parseRuleSet(document, { kind: "rules" });
const bare = product.compileRules(set).first;
const ownPace = perSecond.aftersale as Record<string, number>;
const decideMicros = (missing: number) =>
  bestMicros(without(facts, missing), (each) => product.decide(set, each));
const withReasons = decideMicros(0);

const figures = {
  decisionsPerSecond: perSecond,
  growth10to1000: round((ownPace[10] ?? 0) / (ownPace[1_000] ?? 1)),
  withReasonsOverBare: round(withReasons / bestMicros(facts, bare)),
  explainAllMicros1000: round(
    bestMicros(facts.slice(0, 100), (each) => product.explain(set, each, { nearest: false })),
  ),
  loadMillis1000: round(
    bestMicros(
      [text],
      (each) => product.compileRules(product.parseRuleSet(JSON.parse(each), { kind: "rules" })),
      3_000,
    ) / 1_000,
  ),
  heapOverJson1000: round(heapOverJson(bundle, document, facts)),
  missingFactsMicros1000: {
    0: round(withReasons),
    1: round(decideMicros(1)),
    3: round(decideMicros(3)),
  },
  coldStartMillis: round(coldStartMillis(bundle)),
};
assertRan("engine", { ...perSecond, ...figures });
if (!smoke) console.log(JSON.stringify(figures));

function ours({ parseRuleSet, compileRules }: Product): Peer {
  const prepare = (rules: readonly BenchRule[]) =>
    compileRules(parseRuleSet(ruleSetDocument(rules), { kind: "rules" })).first;
  return { name: "aftersale", prepare };
}

/** Loaded only now, since the first run installs them. */
async function loadPeers(): Promise<readonly Peer[]> {
  return [
    (await import("./peers/json-rules-engine.js")).jsonRulesEngine,
    (await import("./peers/zen-engine.js")).zenEngine,
    (await import("./peers/json-logic-engine.js")).jsonLogicEngine,
    (await import("./peers/cel-js.js")).celJs,
    (await import("./peers/cedar-wasm.js")).cedarWasm,
  ];
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
