import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AftersaleError } from "../../src/index.js";
import { type Adapter, NotExpressible } from "./adapter.js";
import { mergeAdapters } from "./load-adapters.js";
import { runCases } from "./run.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aftersale-cases-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const issues = [
  { code: "input.type", at: "", message: "expected x, found y", params: {} },
] as const;
const versionOf = ({ version }: { version: string }) => version;

const adapter: Adapter = {
  ops: {
    double: ({ n }: { n: number }) => ({ n: n * 2 }),
    fixture: ({ key }: { key: string }, { fixtures, conventions }) => ({
      is: fixtures[key],
      by: conventions.by,
    }),
    wordless: () => {
      throw new NotExpressible("the library has no such notion");
    },
    refuse: () => {
      throw new AftersaleError(issues);
    },
    broken: () => {
      throw new TypeError("boom\nat line 2");
    },
    meddle: (given: { n: number }) => {
      given.n = 5;
    },
  },
  functions: {
    third: ({ n }: { n: number }) => ({ value: n / 3 }),
    total: ({ data }: { data: string }, { file: read }) => {
      const { items } = read(data) as { items: number[] };
      return { total: items.reduce((sum, item) => sum + item, 0) };
    },
  },
  packs: { law: ({ facts, asOf }) => ({ ...facts, asOf, options: ["b", "a"] }) },
  policies: {
    free: ({ sets, given }) => ({ versions: sets.rules.map(versionOf), echo: given }),
  },
  lists: { options: "any-order" },
};

const one = (extra: object) => ({
  id: "x",
  op: "double",
  given: { n: 2 },
  expect: { n: 4 },
  ...extra,
});
const lines = async (...cases: object[]) =>
  (await runCases([file("a.json", { cases })], adapter)).lines;

describe("each format of case file", () => {
  test("`op`, `given`, `expect`, with the file's fixtures and conventions", async () => {
    const cases = [{ id: "f", op: "fixture", given: { key: "k" }, expect: { is: [1], by: "day" } }];
    const path = file("a.json", { fixtures: { k: [1] }, conventions: { by: "day" }, cases });
    expect(await runCases([path], adapter)).toEqual({
      exitCode: 0,
      lines: ["cases: 1 passed, 0 failed, 0 not expressible"],
    });
  });

  test("`function`, `inputs`, `expected`, with a tolerance and a data file beside it", async () => {
    file("data.json", { items: [1, 2, 3] });
    const third = { function: "third", inputs: { n: 1 }, expected: { value: 0.3333 } };
    file("b.json", {
      cases: [
        { id: "near", ...third, tolerance: { abs: 0.001 } },
        { id: "far", ...third, tolerance: { rel: 1e-9 } },
        { id: "sum", function: "total", inputs: { data: "data.json" }, expected: { total: 6 } },
      ],
    });
    expect((await runCases([folder], adapter)).lines).toEqual([
      "FAIL far: expected 0.3333 found 0.3333333333333333 at /value",
      "cases: 2 passed, 1 failed, 0 not expressible",
    ]);
  });

  test("`pack`, `asOf`, `facts`, with lists that the adapter compares in any order", async () => {
    const law = { id: "l", pack: "law", asOf: "2026-01-01", facts: { price: 3 } };
    const expected = { price: 3, asOf: "2026-01-01", options: ["a", "b"] };
    expect(await lines({ ...law, expect: expected })).toEqual([
      "cases: 1 passed, 0 failed, 0 not expressible",
    ]);
  });

  test("`function`, `sets` by their path from the file, and `cases` named in two languages", async () => {
    file("rules/1.0.0.json", { version: "1.0.0" });
    file("other/2.0.0.json", { version: "2.0.0" });
    const path = file("rules/cases.json", {
      function: "free",
      sets: { rules: ["1.0.0.json", "../other/2.0.0.json"] },
      cases: [
        { name: "echoes", given: { a: 1 }, expect: { echo: { a: 1 } } },
        { name: { en: "Versions", "zh-CN": "版本" }, given: {}, expect: { versions: ["1.0.0"] } },
      ],
    });
    const outcome = await runCases([path], adapter);
    expect(outcome.lines).toEqual([
      `FAIL ${path}: Versions: expected ["1.0.0"] found ["1.0.0","2.0.0"] at /versions`,
      "cases: 1 passed, 1 failed, 0 not expressible",
    ]);
  });

  test("a rule set that a case file names and nobody finds is a usage error", async () => {
    const sets = { rules: ["no.json"] };
    const path = file("cases.json", { function: "free", sets, cases: [{ name: "a", given: {} }] });
    const outcome = await runCases([path], adapter);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.lines[0]).toContain(join(folder, "no.json"));
  });
});

describe("what cannot be compared", () => {
  test("an unknown operation, and one that the library has no words for", async () => {
    expect(await lines(one({ op: "never" }), one({ op: "wordless" }))).toEqual([
      "N/E x: no operation `never` in this version",
      "N/E x: the library has no such notion",
      "cases: 0 passed, 0 failed, 2 not expressible",
    ]);
  });

  test("a quirk counts against nobody, unless the case says what is right", async () => {
    const quirk = { quirk: true, expect: { n: 5 } };
    expect(
      await lines(
        one({ ...quirk, note: "adds one" }),
        one({ ...quirk, op: "never" }),
        one({ ...quirk, correct: { n: 4 } }),
        one({ ...quirk, correct: { n: 6 } }),
        one({ ...quirk, peerAsserts: 9 }),
      ),
    ).toEqual([
      "N/E x: a quirk of the peer: adds one",
      "N/E x: a quirk of the peer",
      "FAIL x: expected 6 found 4 at /n",
      "FAIL x: expected 5 found 4 at /n",
      "cases: 1 passed, 2 failed, 2 not expressible",
    ]);
  });
});

describe("failures", () => {
  test("refused input is an answer that a case may expect", async () => {
    const refuse = { op: "refuse", expect: { error: "input.type" } };
    expect(await lines(one(refuse), one({ op: "refuse" }))).toEqual([
      "FAIL x: threw expected x, found y",
      "cases: 1 passed, 1 failed, 0 not expressible",
    ]);
  });

  test("any other exception, a changed input and a case without `expect` fail in one line", async () => {
    const [broken, meddled, empty] = await lines(
      one({ op: "broken" }),
      one({ op: "meddle" }),
      one({ expect: undefined }),
    );
    expect(broken).toBe("FAIL x: threw boom | at line 2");
    expect(meddled).toMatch(/^FAIL x: threw Cannot assign to read only property 'n'/);
    expect(empty).toBe("FAIL x: the case expects nothing; add `expect`");
  });

  test("more than one difference shows the first and counts the rest", async () => {
    expect((await lines(one({ expect: { n: 1, m: 2, o: 3 } })))[0]).toBe(
      "FAIL x: expected 1 found 4 at /n (and 2 more)",
    );
  });

  test("decide the exit code", async () => {
    const path = file("a.json", { cases: [one({ expect: { n: 1 } }), one({})] });
    expect((await runCases([path], adapter)).exitCode).toBe(1);
  });
});

describe("paths", () => {
  test("folders are searched to any depth; data files and other files are passed over", async () => {
    file("deep/er/a.json", { cases: [one({})] });
    file("deep/data.json", { items: [1] });
    file("deep/list.json", [1, 2]);
    file("deep/other.json", { cases: [{ text: "2026-02-30" }] });
    file("deep/readme.md", "not json");
    expect((await runCases([folder], adapter)).lines).toEqual([
      "cases: 1 passed, 0 failed, 0 not expressible",
    ]);
  });

  test.each([
    ["no path", () => [], /name at least one case file/],
    ["a path that does not exist", () => [join(folder, "no.json")], /no\.json: no such file/],
    ["a file that is not JSON", () => [file("bad.json", "{ cases: [] }")], /bad\.json: .*JSON/],
    ["a folder without cases", () => [folder], /no cases under/],
  ])("%s is a usage error", async (_, paths, message) => {
    const { exitCode, lines: said } = await runCases(paths(), adapter);
    expect(exitCode).toBe(2);
    expect(said).toEqual([expect.stringMatching(message)]);
  });
});

test("two adapters may not claim one operation", () => {
  const double = { ops: { double: () => 1 } };
  expect(() => mergeAdapters([double, double])).toThrow("two adapters claim `double` in `ops`");
});
