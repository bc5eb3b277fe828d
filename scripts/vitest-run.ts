import { existsSync, readFileSync, rmSync } from "node:fs";
import { type Count, run } from "./run.js";

export interface TestRun extends Count {
  readonly ok: boolean;
  readonly output: string;
}

interface JsonReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs vitest once and counts its tests; a run without a report counts as one failure. */
export async function vitestRun(
  name: string,
  filter: string,
  environment: Readonly<Record<string, string>>,
): Promise<TestRun> {
  const report = `temp/vitest-${name}.json`;
  rmSync(report, { force: true });
  const finished = await run(
    `vitest run ${filter} --reporter=default --reporter=json --outputFile.json=${report}`,
    environment,
  );
  if (!existsSync(report)) return { ...finished, ok: false, passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as JsonReport;
  const brokenFile = finished.ok || numFailedTests > 0 ? 0 : 1;
  return { ...finished, passed: numPassedTests, failed: numFailedTests + brokenFile };
}
