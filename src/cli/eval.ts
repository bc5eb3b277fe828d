import type { TextCatalogue } from "../decision/index.js";
import type { RuleSet } from "../rule-set/index.js";
import { type CheckedDocument, checkDocuments } from "./check-documents.js";
import { deciderFor } from "./deciders.js";
import { decisionText } from "./decision-text.js";
import { ExitCode } from "./exit-code.js";
import { readText } from "./files.js";
import { type Finding, findingJson, findingLine, findingsOf } from "./finding.js";
import { evalHelp } from "./help.js";
import { parseJsonDocument } from "./json-document.js";
import { loadTexts } from "./language.js";
import { readOptions } from "./options.js";
import type { Output } from "./output.js";
import { shippedInstruments } from "./shipped.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  event: { type: "string" },
  preview: { type: "boolean", default: false },
} as const;

/** `aftersale eval RULESET… FACTS`: decides one document of facts. */
export async function evaluate(args: readonly string[], output: Output): Promise<ExitCode> {
  const { common, extra, paths } = readOptions(args, OPTIONS);
  if (common.help) {
    output.out(evalHelp);
    return ExitCode.fine;
  }
  const [factsPath, ...setPaths] = [paths.at(-1), ...paths.slice(0, -1)];
  if (factsPath === undefined || setPaths.length === 0) {
    throw new UsageError("name at least one rule set, then the facts");
  }
  const texts = await loadTexts(common.locale);
  const report = (findings: readonly Finding[]) =>
    printFindings(findings, texts, common.json, output);
  const checked = readSets(setPaths);
  const facts = parseJsonDocument(factsPath, readText(factsPath));
  const unfit = [...checked.flatMap(({ findings }) => findings), ...findingsOf(facts, [])];
  if (unfit.length > 0) return report(unfit);
  const sets = checked.map(parsedSet);
  const options = { preview: extra.preview === true, event: extra.event };
  const decided = await deciderFor(sets)(sets, facts.value, options);
  if (!decided.ok) return report(findingsOf(facts, decided.issues));
  const json = `${JSON.stringify(decided.value, null, 2)}\n`;
  output.out(common.json ? json : (decisionText(decided.value, texts) ?? json));
  return ExitCode.fine;
}

function readSets(paths: readonly string[]): readonly CheckedDocument[] {
  const documents = paths.map((path) => parseJsonDocument(path, readText(path)));
  return checkDocuments(documents, shippedInstruments());
}

function parsedSet({ file, kind, ruleSet }: CheckedDocument): RuleSet {
  if (ruleSet === undefined) throw new UsageError(`${file} is not a rule set but a ${kind}`);
  return ruleSet;
}

function printFindings(
  findings: readonly Finding[],
  texts: TextCatalogue,
  json: boolean,
  { out, err }: Output,
): ExitCode {
  if (json) {
    const list = findings.map((finding) => findingJson(finding, texts));
    out(`${JSON.stringify({ findings: list }, null, 2)}\n`);
  } else {
    for (const finding of findings) err(`${findingLine(finding, texts)}\n`);
  }
  return ExitCode.findings;
}
