/** The routing workload: rules of two to four conditions over eight facts, and varied facts. */
export interface Leaf {
  readonly fact: string;
  readonly operator: "equal" | "in" | "lessThan" | "greaterThanInclusive";
  readonly value: string | number | boolean | readonly string[];
}

/** All leaves must hold; the first rule in order decides. */
export type BenchRule = readonly Leaf[];
export type Facts = Readonly<Record<string, string | number | boolean>>;

const words = (stem: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${stem}-${i}`);

export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  category: words("category", 8),
  family: words("family", 200),
  region: words("region", 12),
  channel: words("channel", 5),
};

export const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  severity: [1, 5],
  amount: [0, 20_000],
  ageInDays: [0, 1_500],
};

export const FACT_NAMES = [...Object.keys(TEXTS), ...Object.keys(NUMBERS), "vip"];

/** mulberry32: the same workload on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeRules(count: number, seed = 1): readonly BenchRule[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const names = shuffled(FACT_NAMES, next).slice(0, 2 + Math.floor(next() * 3));
    // Every rule names families, or the first few would decide nearly everything.
    const anchored = names.includes("family");
    return (anchored ? names : ["family", ...names.slice(1)]).map((name) => makeLeaf(name, next));
  });
}

function makeLeaf(fact: string, next: () => number): Leaf {
  const texts = TEXTS[fact];
  if (texts !== undefined) {
    if (next() < 0.7) return { fact, operator: "equal", value: pick(texts, next) };
    return {
      fact,
      operator: "in",
      value: shuffled(texts, next).slice(0, 2 + Math.floor(next() * 2)),
    };
  }
  const range = NUMBERS[fact];
  if (range === undefined) return { fact, operator: "equal", value: next() < 0.5 };
  const value = whole(range, next);
  return { fact, operator: next() < 0.5 ? "lessThan" : "greaterThanInclusive", value };
}

export function makeFacts(count: number, seed = 2): readonly Facts[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const facts: Record<string, string | number | boolean> = {};
    for (const [name, texts] of Object.entries(TEXTS)) facts[name] = pick(texts, next);
    for (const [name, range] of Object.entries(NUMBERS)) facts[name] = whole(range, next);
    facts.vip = next() < 0.1;
    return facts;
  });
}

/** The same facts with some left out. */
export function without(facts: readonly Facts[], missing: number, seed = 3): readonly Facts[] {
  const next = random(seed);
  return facts.map((each) => {
    const gone = new Set(shuffled(FACT_NAMES, next).slice(0, missing));
    return Object.fromEntries(Object.entries(each).filter(([name]) => !gone.has(name)));
  });
}

const pick = <T>(list: readonly T[], next: () => number) =>
  list[Math.floor(next() * list.length)] as T;
const whole = ([low, high]: readonly [number, number], next: () => number) =>
  low + Math.floor(next() * (high - low + 1));

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(next() * rest.length), 1)[0] as T);
}

/** The rules as our document. */
export function ruleSetDocument(rules: readonly BenchRule[]) {
  const facts = {
    ...Object.fromEntries(
      Object.entries(TEXTS).map(([name, texts]) => [
        name,
        name === "family" ? { type: "string" } : { type: "string", enum: texts },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(NUMBERS).map(([name, [minimum, maximum]]) => [
        name,
        { type: "integer", minimum, maximum },
      ]),
    ),
    vip: { type: "boolean" },
  };
  return {
    format: "aftersale/1",
    kind: "rules",
    id: "bench/routing",
    version: "1.0.0",
    title: { en: "Routing", "zh-CN": "分送" },
    effective: { from: "2026-01-01", to: null },
    facts,
    otherwise: { type: "route", params: { to: "after-sales" } },
    rules: rules.map((leaves, i) => ({
      name: `rule-${i}`,
      priority: rules.length - i,
      conditions: { all: leaves },
      event: { type: "route", params: { to: `department-${i % 50}` } },
    })),
  };
}
