import { ExitCode } from "./exit-code.js";
import { mainHelp } from "./help.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

type Verb = (args: readonly string[], output: Output) => Promise<ExitCode>;

/** Each verb is loaded when it is asked for, so that `--help` loads none. */
const VERBS: ReadonlyMap<string, () => Promise<Verb>> = new Map([
  ["check", async () => (await import("./check.js")).check],
  ["eval", async () => (await import("./eval.js")).evaluate],
  ["types", async () => (await import("./types.js")).types],
  ["--version", async () => (await import("./version.js")).version],
]);

/** Runs a command line. Never throws: a fault of ours is exit code 70 with one line. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [verb, ...rest] = args;
  if (verb === "--help" || verb === "-h") {
    output.out(mainHelp);
    return ExitCode.fine;
  }
  try {
    const load = VERBS.get(verb ?? "");
    if (load === undefined) throw new UsageError(unknownVerb(verb));
    return await (await load())(rest, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`aftersale: ${error.message}\n`);
      return ExitCode.usage;
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    output.err(`aftersale: a fault of ours, please report it: ${message}\n`);
    return ExitCode.internal;
  }
}

function unknownVerb(verb: string | undefined): string {
  const known = "expected `check`, `eval` or `types`; see `aftersale --help`";
  return verb === undefined
    ? `no command given; ${known}`
    : `unknown command \`${verb}\`; ${known}`;
}
