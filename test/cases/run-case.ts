import { join } from "node:path";
import { AftersaleError } from "../../src/index.js";
import { type Adapter, type CaseContext, NotExpressible } from "./adapter.js";
import { type Case, readJson } from "./case-file.js";
import { type Difference, differences } from "./compare.js";

export type Verdict =
  | { readonly verdict: "passed" }
  | { readonly verdict: "failed"; readonly line: string }
  | { readonly verdict: "not-expressible"; readonly line: string };

/** Runs one case through its operation and compares what the case names. */
export async function runCase(one: Case, adapter: Adapter): Promise<Verdict> {
  const operation = adapter[one.table]?.[one.name];
  if (operation === undefined) {
    return one.quirk === null
      ? notExpressible(one, `no operation \`${one.name}\` in this version`)
      : notExpressible(one, one.quirk);
  }
  if (one.expected === undefined) return failed(one, "the case expects nothing; add `expect`");
  try {
    const given = frozen(structuredClone(one.given));
    const found = await answer(() => operation(given, contextOf(one)), refusal(one.expected));
    const comparison = { tolerance: one.tolerance, lists: adapter.lists ?? {} };
    const different = differences(one.expected, found, comparison);
    if (different.length === 0) return { verdict: "passed" };
    if (one.quirk !== null) return notExpressible(one, one.quirk);
    return failed(one, describe(different));
  } catch (error) {
    if (error instanceof NotExpressible) return notExpressible(one, error.message);
    if (one.quirk !== null) return notExpressible(one, one.quirk);
    return failed(one, `threw ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Refused input is an answer where the case expects one: the first issue's code, and all issues. */
async function answer(operation: () => unknown, expectsRefusal: boolean): Promise<unknown> {
  try {
    return await operation();
  } catch (error) {
    if (!(error instanceof AftersaleError) || !expectsRefusal) throw error;
    return { error: error.issues[0]?.code, issues: error.issues };
  }
}

const refusal = (expected: unknown) =>
  typeof expected === "object" && expected !== null && "error" in expected;

export function contextOf({ file, written }: Case): CaseContext {
  const part = (key: string) => (file.document[key] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    fixtures: part("fixtures"),
    conventions: part("conventions"),
    case: written,
    dir: file.dir,
    file: (name) => readJson(join(file.dir, name)),
  };
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

function describe([first, ...others]: readonly Difference[]): string {
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const place = first.at === "" ? "the top" : first.at;
  return `expected ${shown(first.expected)} found ${shown(first.found)} at ${place}${more}`;
}

function shown(value: unknown): string {
  const json = typeof value === "number" ? String(value) : JSON.stringify(value);
  if (json === undefined) return "nothing";
  return json.length > 160 ? `${json.slice(0, 157)}...` : json;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " | ");

const failed = ({ id }: Case, why: string): Verdict => ({
  verdict: "failed",
  line: oneLine(`FAIL ${id}: ${why}`),
});

const notExpressible = ({ id }: Case, why: string): Verdict => ({
  verdict: "not-expressible",
  line: oneLine(`N/E ${id}: ${why}`),
});
