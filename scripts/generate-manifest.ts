/** Keeps `exports`, `bin` and `main` of package.json in step with the entry points on disk. */
import { existsSync, readFileSync } from "node:fs";
import { cliSource, type Entry, entries } from "./entries.js";
import { generatedFile } from "./generated-file.js";

const conditions = ({ output }: Entry) => ({
  import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
  require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
});

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
manifest.exports = {
  ...Object.fromEntries(entries.map((entry) => [entry.subpath, conditions(entry)])),
  ...(existsSync("rules") ? { "./rules/*.json": "./rules/*.json" } : {}),
  "./package.json": "./package.json",
};
if (cliSource !== null) manifest.bin = { aftersale: "./dist/cli/main.js" };
generatedFile("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
