import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a generated file, or with `--check` on the command line fails when what is on disk differs.
 * Every scripts/generate-*.ts ends in calls of this.
 */
export function generatedFile(path: string, content: string): void {
  const current = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (current === content) return;
  if (process.argv.includes("--check")) {
    console.log(`${path} is stale: run \`npm run generate\` and commit it`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
