import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export type Product = typeof import("../../src/index.js");

const BUNDLE = resolve("temp/bench/aftersale.mjs");

/** Bundles the product from its source and loads it, as a host would the published file. */
export async function loadProduct(): Promise<{
  readonly product: Product;
  readonly bundle: string;
}> {
  mkdirSync("temp/bench", { recursive: true });
  await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: BUNDLE,
    minify: true,
    logLevel: "error",
  });
  const bundle = pathToFileURL(BUNDLE).href;
  return { product: (await import(bundle)) as Product, bundle };
}
