import { defineConfig } from "tsup";
import { cliSource, entries } from "./scripts/entries.js";

const library = Object.fromEntries(entries.map(({ output, source }) => [output, source]));
const shared = { target: "es2022", platform: "neutral", outDir: "dist", clean: false } as const;

// Entries share chunks in both formats, so that what one entry parsed another entry recognises.
const libraryBuild = defineConfig({
  ...shared,
  entry: library,
  format: ["esm", "cjs"],
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});

const cliBuild = defineConfig({
  ...shared,
  entry: { "cli/main": cliSource ?? "" },
  format: ["esm"],
  platform: "node",
  splitting: true,
});

export default [libraryBuild, ...(cliSource === null ? [] : [cliBuild])].flat();
