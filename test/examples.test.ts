import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleScope } from "./support/example-scope.js";
import { runExample } from "./support/run-example.js";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);

/** The `@example` of every docstring, with its file and line. */
const examples = sources.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/).*\n)+)/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: (match[1] as string).replaceAll(/^ *\* ?/gm, "").replace(/^@[\s\S]*/m, ""),
  }));
});

describe("docstring examples give the result they show", () => {
  it.each(examples)("$place", async ({ code }) => {
    const results = await runExample(code, exampleScope);
    expect(results.length > 0 || code.includes("fc.assert")).toBe(true);
    for (const { line, actual, expected } of results) {
      expect(actual, line).toEqual(expected);
    }
  });
});
