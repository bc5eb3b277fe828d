import { builtinModules } from "node:module";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

const bundled = await build({
  entryPoints: ["dist/index.js"],
  bundle: true,
  write: false,
  logLevel: "silent",
  metafile: true,
  format: "iife",
  globalName: "aftersale",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import"],
  external: [...builtinModules, "node:*"],
});
const inputs = Object.keys(bundled.metafile.inputs);

test("the core imports no Node built-in", () => {
  const external = Object.values(bundled.metafile.inputs)
    .flatMap((input) => input.imports)
    .filter((imported) => imported.external)
    .map((imported) => imported.path);
  expect(external).toEqual([]);
});

test.each(["json-rules-engine", "jsonpath-plus", "fast-check", "jsonc-parser"])(
  "the core does not load %s",
  (name) => {
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((path) => path.includes(`node_modules/${name}/`))).toEqual([]);
  },
);

test("the core loads as one script where there is neither Node nor eval", () => {
  const bare = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(bundled.outputFiles[0]?.text ?? "", bare);
  expect(runInContext("Object.keys(aftersale)", bare)).toContain("AftersaleError");
});
