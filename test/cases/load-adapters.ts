import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Adapter } from "./adapter.js";

const FOLDER = fileURLToPath(new URL("./adapters", import.meta.url));

/** All adapters as one; two that claim the same operation are a mistake. */
export async function loadAdapters(): Promise<Adapter> {
  const files = (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((name) =>
    name.endsWith(".ts"),
  );
  const adapters = await Promise.all(
    files.sort().map(async (name) => {
      const url = pathToFileURL(join(FOLDER, name)).href;
      return ((await import(/* @vite-ignore */ url)) as { readonly default: Adapter }).default;
    }),
  );
  return mergeAdapters(adapters);
}

export function mergeAdapters(adapters: readonly Adapter[]): Adapter {
  const merged = (table: keyof Adapter) => {
    const entries = adapters.flatMap((adapter) => Object.entries(adapter[table] ?? {}));
    const names = entries.map(([name]) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) throw new Error(`two adapters claim \`${twice}\` in \`${table}\``);
    return Object.fromEntries(entries);
  };
  return {
    ops: merged("ops"),
    functions: merged("functions"),
    packs: merged("packs"),
    policies: merged("policies"),
    lists: merged("lists"),
  } as Adapter;
}
