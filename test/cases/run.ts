/** `npm run --silent cases -- PATH…`: runs every case file given or found under a folder given. */
import type { Adapter } from "./adapter.js";
import { casesOf, jsonFiles, Unreadable } from "./case-file.js";
import { loadAdapters } from "./load-adapters.js";
import { runCase, type Verdict } from "./run-case.js";

export interface Outcome {
  /** 0 all passed or not expressible, 1 some failed, 2 nothing to run or a path that cannot be read. */
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

export async function runCases(paths: readonly string[], adapter: Adapter): Promise<Outcome> {
  if (paths.length === 0) return usage("name at least one case file or folder of case files");
  try {
    const cases = paths.flatMap(jsonFiles).flatMap(casesOf);
    if (cases.length === 0) return usage(`no cases under ${paths.join(", ")}`);
    const verdicts: Verdict[] = [];
    for (const one of cases) verdicts.push(await runCase(one, adapter));
    const count = (verdict: Verdict["verdict"]) =>
      verdicts.filter((v) => v.verdict === verdict).length;
    const total = `cases: ${count("passed")} passed, ${count("failed")} failed, ${count("not-expressible")} not expressible`;
    const lines = verdicts.flatMap((v) => (v.verdict === "passed" ? [] : [v.line]));
    return { exitCode: count("failed") > 0 ? 1 : 0, lines: [...lines, total] };
  } catch (error) {
    if (error instanceof Unreadable) return usage(error.message);
    throw error;
  }
}

const usage = (message: string): Outcome => ({ exitCode: 2, lines: [`cases: ${message}`] });

if (process.argv[1]?.endsWith("run.ts")) {
  const { exitCode, lines } = await runCases(process.argv.slice(2), await loadAdapters());
  const stream = exitCode === 2 ? process.stderr : process.stdout;
  stream.write(`${lines.join("\n")}\n`);
  process.exitCode = exitCode;
}
