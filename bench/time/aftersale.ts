import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

type Time = typeof import("../../src/time/index.js");

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The product as it ships: bundled, as `npm run build` does, not as a loader rewrites it. */
export async function loadTime(): Promise<Time> {
  const outfile = root("bench/temp/time.mjs");
  mkdirSync(root("bench/temp"), { recursive: true });
  await build({
    entryPoints: [root("src/time/index.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    outfile,
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)) as Time;
}

export const cnMainland = (): unknown =>
  JSON.parse(readFileSync(root("rules/calendars/cn-mainland.json"), "utf8"));
