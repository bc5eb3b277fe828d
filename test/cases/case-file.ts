import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Tolerance } from "./compare.js";

/** Which table of the adapters a case is looked up in. */
export type Table = "ops" | "functions" | "packs" | "policies";

export interface Case {
  readonly id: string;
  readonly table: Table;
  readonly name: string;
  readonly given: unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
  /** Why the expected value need not be ours; null for an ordinary case. */
  readonly quirk: string | null;
  readonly written: Readonly<Record<string, unknown>>;
  readonly file: CaseFile;
}

export interface CaseFile {
  readonly path: string;
  readonly dir: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** A path that does not exist or a file that is not JSON. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** Every JSON file given or found under a folder given, each folder in alphabetical order. */
export function jsonFiles(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Unreadable(`${path}: no such file or folder`);
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== "node_modules")
    .flatMap((name) => {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) return jsonFiles(inner);
      return name.endsWith(".json") ? [inner] : [];
    });
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Unreadable(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The cases of a file; none for a file of another kind, which is then data. */
export function casesOf(path: string): readonly Case[] {
  const document = readJson(path);
  if (!isRecord(document) || !Array.isArray(document.cases)) return [];
  const file: CaseFile = { path, dir: dirname(path), document };
  const written = document.cases.filter(isRecord);
  const known = written.filter((one) => tableOf(one, file) !== null);
  return known.length === 0 ? [] : written.map((one, index) => toCase(one, index, file));
}

function tableOf(written: Readonly<Record<string, unknown>>, file: CaseFile): Table | null {
  if (isRecord(file.document.sets)) return "policies";
  if (typeof written.op === "string") return "ops";
  if (typeof written.function === "string") return "functions";
  return typeof written.pack === "string" ? "packs" : null;
}

function toCase(written: Readonly<Record<string, unknown>>, index: number, file: CaseFile): Case {
  const table = tableOf(written, file) ?? "ops";
  return {
    id: text(written.id) ?? `${file.path}: ${titleOf(written.name) ?? `case ${index + 1}`}`,
    table,
    name: nameOf(written, table, file),
    given: givenOf(written, table, file),
    expected: expectedOf(written),
    tolerance: toleranceOf(written.tolerance),
    quirk: quirkOf(written),
    written,
    file,
  };
}

function nameOf(written: Readonly<Record<string, unknown>>, table: Table, file: CaseFile): string {
  const name = table === "policies" ? file.document.function : undefined;
  return [name, written.op, written.function, written.pack].map(text).find(Boolean) ?? "(none)";
}

function givenOf(
  written: Readonly<Record<string, unknown>>,
  table: Table,
  file: CaseFile,
): unknown {
  if (table === "functions") return written.inputs;
  if (table === "policies") return { sets: setsOf(file), given: written.given };
  if (table === "ops") return written.given;
  const { facts, asOf, jurisdiction, convention } = written;
  return { facts, asOf, jurisdiction, convention };
}

/** The documents that a file of policy cases names by their path from it, by kind. */
function setsOf({ document, dir }: CaseFile): Readonly<Record<string, readonly unknown[]>> {
  const kinds = Object.entries(document.sets as Readonly<Record<string, readonly string[]>>);
  return Object.fromEntries(
    kinds.map(([kind, paths]) => [kind, paths.map((path) => readJson(join(dir, path)))]),
  );
}

/** What the product should answer: `correct` says it where the peer's own answer is a quirk. */
function expectedOf(written: Readonly<Record<string, unknown>>): unknown {
  return [written.correct, written.expect, written.expected].find((value) => value !== undefined);
}

/** A peer's quirk is not ours to copy, unless the case says what is right instead. */
function quirkOf(written: Readonly<Record<string, unknown>>): string | null {
  const corrected = written.correct !== undefined || written.peerAsserts !== undefined;
  if (written.quirk !== true || corrected) return null;
  return `a quirk of the peer${text(written.note) === null ? "" : `: ${written.note}`}`;
}

function toleranceOf(written: unknown): Tolerance {
  if (typeof written === "number") return { abs: written, rel: 0 };
  const { abs, rel } = isRecord(written) ? written : {};
  return { abs: typeof abs === "number" ? abs : 0, rel: typeof rel === "number" ? rel : 0 };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A name may be written in both languages. */
const titleOf = (name: unknown) => text(isRecord(name) ? name.en : name);

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** The cases of a file, none where it cannot be read: tests keep files that are broken on purpose. */
export function readableCases(path: string): readonly Case[] {
  try {
    return casesOf(path);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
