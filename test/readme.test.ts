import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as face from "../src/index.js";
import { en } from "../src/texts/en.js";
import { zhCN } from "../src/texts/zh-cn.js";
import { runExample } from "./support/run-example.js";

const readme = readFileSync("README.md", "utf8");
const code = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join("\n");

/** `import name from "aftersale/rules/….json"`, read from where the package serves it. */
const documents = Object.fromEntries(
  [...code.matchAll(/^import (\w+) from "aftersale\/(rules\/[^"]+)"/gm)].map(([, name, path]) => [
    name,
    JSON.parse(readFileSync(path as string, "utf8")) as unknown,
  ]),
);

it("README: the tour runs and every result is as shown", async () => {
  const results = await runExample(code, { ...face, ...documents, en, zhCN });
  expect(results.length).toBeGreaterThan(10);
  for (const { line, actual, expected } of results) expect(actual, line).toEqual(expected);
});
