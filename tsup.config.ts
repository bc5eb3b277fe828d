import { defineConfig } from "tsup";
import { cliSource, entries, folders } from "./scripts/entries.js";

const library = Object.fromEntries(entries.map(({ output, source }) => [output, source]));
const command = cliSource === null ? {} : { "cli/main": cliSource };

// Entries share chunks in both formats, so that what one entry parsed another entry recognises. With
// each folder an entry too, chunks are cut along folders, and a bundler drops those it does not need.
const shared = {
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  outDir: "dist",
  clean: false,
  splitting: true,
} as const;
const external = [...shared.external];

// Declarations of both formats come from one program.
const dts = { only: true, entry: library, compilerOptions: { ignoreDeprecations: "6.0" } } as const;

export default defineConfig([
  { ...shared, external, format: "esm", entry: { ...library, ...folders, ...command } },
  { ...shared, external, format: "cjs", entry: { ...library, ...folders } },
  { ...shared, external, format: ["esm", "cjs"], entry: library, dts },
]);
