import { existsSync, readdirSync } from "node:fs";

/** Public entry points by their sub-path, with the source behind each. */
const PLANNED = {
  ".": "src/index.ts",
  "./verify": "src/verify/index.ts",
  "./publishing": "src/publishing/index.ts",
  "./testing": "src/testing/index.ts",
  "./json-rules-engine": "src/json-rules-engine/index.ts",
  "./texts/en": "src/texts/en.ts",
  "./texts/zh-CN": "src/texts/zh-cn.ts",
} as const;

export interface Entry {
  /** As importers write it after the package name: `./verify`. */
  readonly subpath: string;
  readonly source: string;
  /** Path in dist without extension: `verify`. */
  readonly output: string;
}

/** The entry points whose source exists, in a fixed order. */
export const entries: readonly Entry[] = Object.entries(PLANNED)
  .filter(([, source]) => existsSync(source))
  .map(([subpath, source]) => ({
    subpath,
    source,
    output: subpath === "." ? "index" : subpath.slice(2),
  }));

/** Source of the `aftersale` command, or null while there is none. */
export const cliSource = existsSync("src/cli/main.ts") ? "src/cli/main.ts" : null;

/** Every folder of src with a face, by its path in dist; not exported, it only cuts the chunks. */
export const folders: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync("src")
    .map((name) => [`folders/${name}`, `src/${name}/index.ts`] as const)
    .filter(([, source]) => existsSync(source)),
);
