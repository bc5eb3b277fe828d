/** Everything that must hold besides the tests. Each step is quiet unless it fails. */
import { existsSync } from "node:fs";
import { leaveCount, run } from "./run.js";
import { vitestRun } from "./vitest-run.js";

interface Step {
  readonly name: string;
  readonly command: string;
  /** Show the output of a step that passed, too. */
  readonly show?: true;
}

const FOLDERS = ["src", "test", "scripts", "examples", "bench"].filter((path) => existsSync(path));

const STEPS: readonly Step[] = [
  { name: "types", command: "tsc -p ." },
  { name: "format and lint", command: "biome check --error-on-warnings ." },
  { name: "layers", command: `depcruise --config .dependency-cruiser.cjs ${FOLDERS.join(" ")}` },
  { name: "unused", command: "knip --no-config-hints" },
  { name: "generated files", command: "tsx scripts/generate.ts --check" },
  { name: "build", command: "tsx scripts/build.ts" },
  { name: "package manifest", command: "publint --strict" },
  { name: "package types", command: "attw --pack . --profile node16 --quiet" },
  { name: "API report", command: "tsx scripts/api-report.ts --check" },
  { name: "size", command: "size-limit", show: true },
];

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const { name, command, show } of STEPS) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = performance.now();
  const { ok, output } = await run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
  if (!ok || show) console.log(output.trimEnd());
  if (ok) passed += 1;
  else failed += 1;
}
if (only.length === 0) {
  const packed = await vitestRun("package", "--project package", "UTC");
  console.log(`${packed.ok ? "ok  " : "FAIL"}  packed tarball and bundle: ${packed.passed} tests`);
  if (!packed.ok) console.log(packed.output);
  passed += packed.passed;
  failed += packed.failed;
}
leaveCount("check", { passed, failed });
process.exitCode = failed === 0 ? 0 : 1;
