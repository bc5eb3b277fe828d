import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Case, casesOf, jsonFiles, Unreadable } from "./case-file.js";
import { loadAdapters } from "./load-adapters.js";
import { runCase } from "./run-case.js";

const adapter = await loadAdapters();
const files = ["rules", "test"].filter((path) => existsSync(path)).flatMap(jsonFiles);

/** Tests keep files that are broken on purpose. */
function readable(path: string): readonly Case[] {
  try {
    return casesOf(path);
  } catch (error) {
    if (error instanceof Unreadable && path.startsWith("test/")) return [];
    throw error;
  }
}

const byFile = files
  .map((path) => ({ path, cases: readable(path) }))
  .filter(({ cases }) => cases.length > 0);

test("adapters load", () => expect(Object.keys(adapter)).toContain("ops"));

describe.each(byFile)("$path", ({ cases }) => {
  test.each(cases)("$id", async (one) => {
    const found = await runCase(one, adapter);
    if (found.verdict === "not-expressible") expect(found.line).not.toContain("no operation");
    else expect(found).toEqual({ verdict: "passed" });
  });
});
