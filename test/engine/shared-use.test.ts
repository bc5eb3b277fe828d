import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { nestedFacts } from "../../src/conditions/index.js";
import { compileRules, decide, decideMany, parseRuleSet } from "../../src/index.js";
import { document, generateFacts, generateSet } from "./generate.js";
import { randomFrom } from "./random.js";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const random = randomFrom(5);
const generated = generateSet(random, { rules: 200, facts: 8, depth: 2, hit: "first", events: 9 });
const facts = Array.from({ length: 400 }, (_, i) =>
  nestedFacts(generateFacts(random, generated, i % 2 === 0 ? 0 : 0.3)),
);

describe("one set in many hands", () => {
  it("answers many interleaved callers as it answers one", async () => {
    const set = parseRuleSet(document(generated));
    const alone = facts.map(
      (each) => decide(parseRuleSet(document(generated)), each).reasons.length,
    );
    const decisions = facts.map((each) => JSON.stringify(decide(set, each)));
    const { first } = compileRules(set);
    const places = facts.map((each) => first(each));
    const caller = async (start: number) => {
      const found: boolean[] = [];
      for (let i = 0; i < facts.length; i += 7) {
        const at = (start + i) % facts.length;
        await setImmediate();
        found.push(
          JSON.stringify(decide(set, facts[at])) === decisions[at],
          first(facts[at]) === places[at],
        );
      }
      return found;
    };
    const all = await Promise.all(Array.from({ length: 50 }, (_, start) => caller(start)));
    expect(all.flat().every(Boolean)).toBe(true);
    expect(decisions.map((each) => JSON.parse(each).reasons.length)).toEqual(alone);
  }, 30_000);

  it("answers a getter that asks the same rules while its facts are read", () => {
    const { first, rules } = compileRules(parseRuleSet(document(generated)));
    const [outer, inner] = [facts[0], facts[2]] as [Record<string, unknown>, object];
    let within = -9;
    const asking = { ...outer };
    const [key] = Object.keys(asking) as [string];
    Object.defineProperty(asking, key, {
      enumerable: true,
      get: () => {
        within = first(inner);
        return outer[key];
      },
    });
    expect(first(asking)).toBe(first(outer));
    expect(within).toBe(first(inner));
    expect(rules).toHaveLength(200);
  });

  it("decides many lazily, and bad facts do not end the run", () => {
    const set = parseRuleSet(document(generated));
    function* endless() {
      yield { nobody: 1 };
      for (;;) yield facts[0];
    }
    const answers = decideMany(set, endless());
    expect(answers.next().value).toMatchObject({ ok: false, issues: [{ code: "fact.unknown" }] });
    expect(answers.next().value).toEqual({ ok: true, value: decide(set, facts[0]) });
    expect(() => decideMany({} as never, [])).toThrow(/parse/);
  });

  it("writes places into the caller's buffer, as far as it reaches", () => {
    const collect = parseRuleSet(document({ ...generated, hit: "collect" }));
    const { all, rules } = compileRules(collect);
    const complete = facts[0] as object;
    const room = new Int32Array(500);
    const count = all(complete, room);
    const names = Array.from(room.slice(0, count), (place) => rules[place]?.event);
    expect(names).toEqual(decide(collect, complete).outcome);
    const one = new Int32Array(1);
    expect(all(complete, one)).toBe(count);
    expect(one[0]).toBe(room[0]);
    expect(all({}, room)).toBe(-2);
  });

  it("leaves no growth behind a million decisions", { timeout: 60_000 }, () => {
    const set = parseRuleSet(document(generated));
    const { first } = compileRules(set);
    const complete = facts.filter((_, i) => i % 2 === 0);
    const turn = (count: number) => {
      for (let i = 0; i < count; i++) {
        first(complete[i % complete.length]);
        decide(set, complete[i % complete.length]);
      }
    };
    const used = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    turn(50_000);
    const before = used();
    turn(500_000);
    // A single number kept for each decision would be 8 MB.
    expect(used() - before).toBeLessThan(4e6);
  });
});
