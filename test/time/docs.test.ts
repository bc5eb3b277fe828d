import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as face from "../../src/index.js";
import { runExample } from "../support/run-example.js";

const page = readFileSync("docs/business-time.md", "utf8");
const code = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join("\n");
const china: unknown = JSON.parse(readFileSync("rules/calendars/cn-mainland.json", "utf8"));

it("every result in docs/business-time.md is as shown", async () => {
  const results = await runExample(code, { ...face, china });
  expect(results.length).toBeGreaterThan(15);
  for (const { line, actual, expected } of results) expect(actual, line).toEqual(expected);
});
