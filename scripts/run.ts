import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

export interface Finished {
  readonly ok: boolean;
  readonly stdout: string;
  /** Standard output and standard error in the order they came. */
  readonly output: string;
}

/** Runs one shell command to its end and keeps what it printed. */
export function run(
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, NO_COLOR: "1", ...env },
    });
    let stdout = "";
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("close", (code) => resolve({ ok: code === 0, stdout, output }));
  });
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Leaves a count for `.ci/run`, which adds them up. */
export function leaveCount(name: string, count: Count): void {
  mkdirSync("temp/counts", { recursive: true });
  writeFileSync(`temp/counts/${name}.json`, JSON.stringify(count));
}
