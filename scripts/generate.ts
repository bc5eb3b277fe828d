/** Runs every scripts/generate-*.ts; with --check they only compare, and fail when a file is stale. */
import { readdirSync } from "node:fs";
import { run } from "./run.js";

const check = process.argv.includes("--check") ? " --check" : "";
const scripts = readdirSync("scripts").filter((name) => /^generate-.+\.ts$/.test(name));
for (const name of scripts.sort()) {
  const { ok, output } = await run(`tsx scripts/${name}${check}`);
  if (!ok) process.exitCode = 1;
  if (output.trim() !== "") console.log(output.trimEnd());
}
