import { checkDocuments } from "./check-documents.js";
import { ExitCode } from "./exit-code.js";
import { readText } from "./files.js";
import { findingJson, findingLine } from "./finding.js";
import { typesHelp } from "./help.js";
import { parseJsonDocument } from "./json-document.js";
import { loadTexts } from "./language.js";
import { readOptions } from "./options.js";
import type { Output } from "./output.js";
import { shippedInstruments } from "./shipped.js";
import { typesOf } from "./types-of.js";
import { UsageError } from "./usage-error.js";

/** `aftersale types RULESET`: TypeScript for the facts a rule set reads and the events it raises. */
export async function types(args: readonly string[], output: Output): Promise<ExitCode> {
  const { common, paths } = readOptions(args, {});
  if (common.help) {
    output.out(typesHelp);
    return ExitCode.fine;
  }
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError("name one rule set");
  const document = parseJsonDocument(path, readText(path));
  const [checked] = checkDocuments([document], shippedInstruments());
  const findings = checked?.findings ?? [];
  const texts = await loadTexts(common.locale);
  if (findings.length > 0) {
    const shown = common.json
      ? `${JSON.stringify(
          findings.map((each) => findingJson(each, texts)),
          null,
          2,
        )}\n`
      : findings.map((each) => `${findingLine(each, texts)}\n`).join("");
    output.out(shown);
    return ExitCode.findings;
  }
  if (checked?.ruleSet === undefined || checked.ruleSet === null) {
    throw new UsageError(`${path}: not a rule set`);
  }
  if (checked.ruleSet.kind !== "rules") {
    throw new UsageError(
      `${path}: expected a rule set of kind \`rules\`, found \`${checked.ruleSet.kind}\`; what its functions take is typed in the package`,
    );
  }
  const written = typesOf(checked.ruleSet.document);
  output.out(common.json ? `${JSON.stringify({ types: written }, null, 2)}\n` : written);
  return ExitCode.fine;
}
