import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileErrors } from "./support/compile-errors.js";
import { docstringExamples } from "./support/docstring-examples.js";
import { exampleScope } from "./support/example-scope.js";
import { runExample } from "./support/run-example.js";

describe("docstring examples give the result they show", () => {
  it.each(docstringExamples)("$place", async ({ code }) => {
    const results = await runExample(code, exampleScope);
    expect(results.length > 0 || code.includes("fc.assert")).toBe(true);
    for (const { line, actual, expected } of results) {
      expect(actual, line).toEqual(expected);
    }
  });
});

/** Docstrings leave out the imports: an example names things of the scope, and types. */
const withScope = (code: string): string => {
  const named = new Set(code.match(/\w+/g));
  const taken = Object.keys(exampleScope).filter((name) => named.has(name));
  return `import type { FactsOf } from "../src/index.js";
import { exampleScope } from "./support/example-scope.js";
const { ${taken.join(", ")} } = exampleScope;
{
${code}
}`;
};

const page = readFileSync("docs/kinds.md", "utf8");
const domain = [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, path = "", code = ""]) => [path, code] as const,
);

describe("as a strict host compiles them", () => {
  it("docstring examples, and the domain of docs/kinds.md, have no errors", () => {
    expect(domain.map(([path]) => path)).toEqual([
      "src/loaner/kind.ts",
      "src/loaner/lend-loaner.ts",
      "src/loaner/texts/en.ts",
      "src/loaner/texts/index.ts",
    ]);
    const examples = docstringExamples.map(({ place, code }) => [
      `test/${place.replaceAll(/\W/g, "-")}.ts`,
      withScope(code),
    ]);
    expect(compileErrors(Object.fromEntries([...examples, ...domain]))).toEqual([]);
  });
});
