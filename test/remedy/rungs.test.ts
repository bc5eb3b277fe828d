import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CaseContext, Op } from "../cases/adapter.js";
import adapter from "../cases/adapters/law.js";

interface LawCase {
  readonly pack: string;
  readonly [key: string]: unknown;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const cases = ["boundaries", "days"].flatMap(
  (name) =>
    (read(`test/remedy/statutory-${name}.json`) as { readonly cases: readonly LawCase[] }).cases,
);
const packs: Readonly<Record<string, Op>> = adapter.packs;

/** The steps that decide each case, as `set@version step`. */
const decided: readonly (readonly string[])[] = cases.map((one) => {
  const context = { case: { ...one, expect: { steps: [] } } } as unknown as CaseContext;
  return ((packs[one.pack] as Op)(one, context) as { steps: readonly string[] }).steps;
});

const rungs = readdirSync("rules/statutory", { recursive: true, encoding: "utf8" })
  .filter((name) => /remedy\/\d[^/]*\.json$/.test(name))
  .flatMap((name) => {
    const { id, version, steps } = read(`rules/statutory/${name}`) as {
      id: string;
      version: string;
      steps: readonly { name: string; unread?: true; instead?: string | true }[];
    };
    // A step that leads to another instrument offers nothing; see statutory-instead.json.
    return steps
      .filter(({ unread, instead }) => !unread && !instead)
      .map((step) => `${id}@${version} ${step.name}`);
  });

describe("each rung of each pack", () => {
  test.each(rungs)("%s decides one case and not another", (rung) => {
    const deciding = decided.filter((steps) => steps.includes(rung));
    expect(deciding.length).toBeGreaterThan(0);
    expect(deciding.length).toBeLessThan(cases.length);
  });
});
