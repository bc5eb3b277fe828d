import { afterAll, expect, it, vi } from "vitest";
import { casesOf, jsonFiles, Unreadable } from "../cases/case-file.js";

type Document = Readonly<Record<string, unknown>>;
interface Row {
  readonly conditions?: unknown;
}

/** Moves the conditions of every rule and row into a named condition of their own. */
function byName(document: Document): Document {
  const named: Record<string, unknown> = { ...(document.conditions as object | undefined) };
  const moved = (row: Row, place: string) => {
    if (row.conditions === undefined) return row;
    named[place] = row.conditions;
    return { ...row, conditions: { condition: place } };
  };
  const tables = Object.entries(document).map(([table, rows]) => [
    table,
    Array.isArray(rows) ? rows.map((row, i) => moved(row as Row, `${table}-${i}`)) : rows,
  ]);
  return {
    ...Object.fromEntries(tables),
    ...(Object.keys(named).length > 0 && { conditions: named }),
  };
}

const DOMAINS = ["warranty", "billing", "intake"].map((name) => `../../src/${name}/index.js`);

/** Tests keep files that are broken on purpose. */
function readable(path: string) {
  try {
    return casesOf(path);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

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
  for (const one of ["rules", "test/remedy", "test/cases"].flatMap(jsonFiles).flatMap(readable)) {
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
