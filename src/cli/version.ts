import { version as number } from "../../package.json";
import { ExitCode } from "./exit-code.js";
import type { Output } from "./output.js";

/** `aftersale --version`. */
export async function version(_args: readonly string[], { out }: Output): Promise<ExitCode> {
  out(`${number}\n`);
  return ExitCode.fine;
}
