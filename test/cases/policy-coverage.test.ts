import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { NotExpressible } from "./adapter.js";
import { type Case, casesOf, jsonFiles, readJson } from "./case-file.js";
import { loadAdapters } from "./load-adapters.js";
import { contextOf } from "./run-case.js";

type Json = Readonly<Record<string, unknown>>;

const { policies = {} } = await loadAdapters();
/** The policy cases of each folder: several files may each ask another function of one set. */
const caseFolders = [...new Set((existsSync("rules") ? jsonFiles("rules") : []).map(dirname))]
  .map((folder) => ({ folder, cases: casesIn(folder) }))
  .filter(({ cases }) => cases.length > 0);

function casesIn(folder: string): readonly Case[] {
  return jsonFiles(folder)
    .filter((path) => dirname(path) === folder)
    .flatMap(casesOf)
    .filter(({ table }) => table === "policies");
}

/** What a document can be named by in a reason: `id@version rule name` or `id@version row pointer`. */
function nameable(document: Json): readonly string[] {
  const set = `${document.id}@${document.version}`;
  return Object.entries(document).flatMap(([table, rows]) => {
    if (!Array.isArray(rows) || !rows.every(table === "rules" ? isRecord : isTitled)) return [];
    return rows.map((row, i) => `${set} ${table === "rules" ? row.name : `/${table}/${i}`}`);
  });
}

const isTitled = (row: unknown): row is Json => isRecord(row) && "title" in row;

/** Every rule and row that some reason, anywhere in an answer, names. */
function named(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(named);
  if (!isRecord(answer)) return [];
  const own = typeof answer.code === "string" && typeof answer.set === "string";
  const names = own ? [answer.rule, answer.row].filter((name) => typeof name === "string") : [];
  return [...names.map((name) => `${answer.set} ${name}`), ...Object.values(answer).flatMap(named)];
}

function answerOf(one: Case): unknown {
  const operation = policies[one.name];
  if (operation === undefined) throw new NotExpressible(`no function \`${one.name}\``);
  return operation(one.given, contextOf(one));
}

/** The documents that the cases of a folder are about. */
function documentsIn(folder: string): readonly Json[] {
  return jsonFiles(folder)
    .filter((file) => dirname(file) === folder)
    .map(readJson)
    .filter((document): document is Json => isRecord(document) && "kind" in document);
}

describe.each(caseFolders)("$folder", ({ folder, cases }) => {
  const accepted = cases.filter(({ expected }) => !(isRecord(expected) && "error" in expected));
  const namedBy = accepted.map((one) => new Set(named(answerOf(one))));
  const rulesAndRows = documentsIn(folder).flatMap(nameable);

  test("names each rule and row in the reasons of some case, and not in those of another", () => {
    const always = rulesAndRows.filter((name) => namedBy.every((names) => names.has(name)));
    const never = rulesAndRows.filter((name) => !namedBy.some((names) => names.has(name)));
    expect({ always, never }).toEqual({ always: [], never: [] });
  });
});

test("a reason names its rule or row, however deep it lies", () => {
  const reason = { code: "x", set: "a@1", rule: "r", cite: [] };
  const row = { code: "x", set: "a@1", row: "/terms/0" };
  expect(named({ parts: [{ reasons: [reason] }, { reasons: [row] }] })).toEqual([
    "a@1 r",
    "a@1 /terms/0",
  ]);
  const document = {
    id: "a",
    version: "1",
    rules: [{ name: "r", title: {} }],
    terms: [{ title: {} }],
    weights: [1, 2],
  };
  expect(nameable(document)).toEqual(["a@1 r", "a@1 /terms/0"]);
});

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
