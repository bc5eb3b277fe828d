/** Writes etc/<entry>.api.md for each entry point; with --check fails when one is not current. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { type Entry, entries } from "./entries.js";

const check = process.argv.includes("--check");
const silent = { logLevel: ExtractorLogLevel.None };

function report({ output }: Entry): boolean {
  const name = output.replaceAll("/", "-");
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve("api-extractor.json"),
    packageJsonFullPath: resolve("package.json"),
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: resolve(`dist/${output}.d.ts`),
      compiler: { tsconfigFilePath: resolve("tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve("etc"),
        reportTempFolder: resolve("temp/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: silent, "ae-forgotten-export": silent },
        tsdocMessageReporting: { default: silent },
      },
    },
  });
  const result = Extractor.invoke(config, { localBuild: !check, messageCallback: quiet });
  if (check && result.apiReportChanged) {
    console.log(`etc/${name}.api.md is not current: run \`npm run api\`, read the diff, commit it`);
  }
  return result.succeeded;
}

function quiet(message: { logLevel: string; handled: boolean; messageId: string }): void {
  const chatter = message.messageId.startsWith("console-") && message.logLevel !== "error";
  if (chatter) message.handled = true;
}

mkdirSync("etc", { recursive: true });
mkdirSync("temp/api", { recursive: true });
const outcomes = entries.map(report);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
