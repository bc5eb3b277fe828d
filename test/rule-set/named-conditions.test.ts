import { afterAll, expect, it, vi } from "vitest";
import type { Condition } from "../../src/index.js";
import { jsonFiles, readableCases } from "../cases/case-file.js";

type Document = Readonly<Record<string, unknown>> & {
  readonly conditions?: Readonly<Record<string, Condition>>;
};
interface Row {
  readonly conditions?: Condition;
}

/** Moves the conditions of every rule and row, and each within them, into a named condition of its own. */
function byName(document: Document): Document {
  const named: Record<string, unknown> = {};
  const moved = (condition: Condition, name: string): Condition => {
    if ("condition" in condition) return condition;
    named[name] = partsOf(condition, (part, i) => moved(part, `${name}-${i}`));
    return { condition: name };
  };
  for (const [name, condition] of Object.entries(document.conditions ?? {})) {
    named[name] = partsOf(condition, (part, i) => moved(part, `${name}-${i}`));
  }
  const tables = Object.entries(document).map(([table, rows]) => [
    table,
    Array.isArray(rows)
      ? rows.map((row: Row, i) =>
          row.conditions === undefined
            ? row
            : { ...row, conditions: moved(row.conditions, `${table}-${i}`) },
        )
      : rows,
  ]);
  return {
    ...Object.fromEntries(tables),
    ...(Object.keys(named).length > 0 && { conditions: named }),
  };
}

function partsOf(
  condition: Condition,
  change: (part: Condition, index: number) => Condition,
): Condition {
  if ("all" in condition) return { all: condition.all.map(change) };
  if ("any" in condition) return { any: condition.any.map(change) };
  return "not" in condition ? { not: change(condition.not, 0) } : condition;
}

const DOMAINS = ["warranty", "billing", "intake", "free-rules"].map(
  (name) => `../../src/${name}/index.js`,
);

/** The verdict on each case that decides by rule sets, with all that was answered, less digests. */
async function answersWith(change: (document: Document) => Document) {
  const answers: string[] = [];
  const noted = (value: unknown) => {
    answers.push(JSON.stringify(value).replaceAll(/"sha256:\w+"/g, '""'));
    return value;
  };
  vi.resetModules();
  vi.doMock("../../src/kinds.js", async (real) => {
    const own = (await real()) as typeof import("../../src/kinds.js");
    const parseRuleSet = (document: Document, options: object) =>
      own.parseRuleSet(change(document), options);
    return { ...own, parseRuleSet };
  });
  for (const path of DOMAINS) {
    vi.doMock(path, async (real) => noting((await real()) as object, noted));
  }
  const { loadAdapters } = await import("../cases/load-adapters.js");
  const { runCase } = await import("../cases/run-case.js");
  const adapter = await loadAdapters();
  const verdicts: string[] = [];
  for (const one of ["rules", "test/remedy", "test/cases"]
    .flatMap(jsonFiles)
    .flatMap(readableCases)) {
    const { verdict } = await runCase(one, adapter);
    verdicts.push(`${one.id} ${verdict}`);
  }
  return { answers, verdicts };
}

const noting = (real: object, note: (answer: unknown) => unknown): object =>
  Object.fromEntries(
    Object.entries(real).map(([name, value]) => [
      name,
      typeof value === "function" && !name.startsWith("safe")
        ? (...given: unknown[]) => note(value(...given))
        : value,
    ]),
  );

afterAll(() => {
  for (const path of ["../../src/kinds.js", ...DOMAINS]) vi.doUnmock(path);
  vi.resetModules();
});

it("every case of a shipped set is answered the same where its conditions have names", async () => {
  const writtenOut = await answersWith((document) => document);
  const named = await answersWith(byName);
  expect(writtenOut.answers.length).toBeGreaterThan(300);
  expect(writtenOut.verdicts.filter((line) => line.endsWith(" failed"))).toEqual([]);
  expect(named.verdicts).toEqual(writtenOut.verdicts);
  expect(named.answers).toEqual(writtenOut.answers);
});
