/**
 * Everything that must hold besides the tests. Each step is quiet unless it fails; names of steps as
 * arguments run those alone.
 */
import { existsSync } from "node:fs";
import { type Count, leaveCount, run } from "./run.js";
import { vitestRun } from "./vitest-run.js";

interface Step {
  readonly name: string;
  readonly run: () => Promise<Count & { readonly output: string }>;
  /** Show what a step that passed printed, too. */
  readonly show?: true;
}

const FOLDERS = ["src", "test", "scripts", "examples", "bench"].filter((path) => existsSync(path));

const BENCHES = ["engine", "time", "warranty"].map((name) => `tsx bench/${name}/main.ts --smoke`);

const SOURCES: readonly Step[] = [
  step("types", "tsc -p ."),
  step("format and lint", "biome check --error-on-warnings ."),
  step("layers", `depcruise --config .dependency-cruiser.cjs ${FOLDERS.join(" ")}`),
  step("unused", "knip --no-config-hints"),
  step("generated files", "tsx scripts/generate.ts --check"),
  step("benchmarks", ["npm ci --prefix bench", ...BENCHES].join(" && ")),
];

/** The first step builds what the others look at. */
const PACKAGE: readonly Step[] = [
  step("build", "tsx scripts/build.ts"),
  step("package manifest", "publint --strict"),
  step("package types", "attw --pack . --profile node16 --quiet"),
  step("API report", "tsx scripts/api-report.ts --check"),
  { ...step("size", "size-limit"), show: true },
  {
    name: "packed tarball and bundle",
    run: () => vitestRun("package", "--project package", { TZ: "UTC" }),
  },
];

function step(name: string, command: string): Step {
  return {
    name,
    run: async () => {
      const { ok, stdout, output } = await run(command);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? stdout : output };
    },
  };
}

async function lane(steps: readonly Step[]): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const { name, run: runStep, show } of steps) {
    if (only.length > 0 && !only.includes(name)) continue;
    const started = performance.now();
    const { passed, failed, output } = await runStep();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${failed === 0 ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
    if (failed > 0 || show) console.log(output.trimEnd());
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const only = process.argv.slice(2);
const lanes = await Promise.all([lane(SOURCES), lane(PACKAGE)]);
const sum = (key: keyof Count) => lanes.reduce((total, count) => total + count[key], 0);
leaveCount("check", { passed: sum("passed"), failed: sum("failed") });
process.exitCode = sum("failed") === 0 ? 0 : 1;
