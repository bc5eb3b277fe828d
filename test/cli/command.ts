import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.js";

/** A folder of files to run commands on, and what a command said there. */
export interface Sandbox {
  readonly file: (name: string, content: unknown) => string;
  readonly remove: () => void;
  readonly folder: string;
}

export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "aftersale-cli-"));
  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const raw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(path, raw ? content : JSON.stringify(content, null, 2));
    return path;
  };
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function command(...args: readonly string[]) {
  let out = "";
  let err = "";
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const exitCode = await run(args, output);
  return { exitCode, out, err };
}

/** A small set of free rules: shipping is free from 100 on. */
export const shipping = {
  format: "aftersale/1",
  kind: "rules",
  id: "shop/shipping",
  version: "1.0.0",
  title: { en: "Shipping", "zh-CN": "运费" },
  effective: { from: "2026-01-01", to: null },
  facts: { "order.total": { type: "decimal" } },
  otherwise: { type: "charge" },
  rules: [
    {
      name: "free",
      conditions: {
        all: [{ fact: "order.total", operator: "decimal:greaterThanInclusive", value: "100" }],
      },
      event: { type: "free-shipping" },
    },
  ],
};
