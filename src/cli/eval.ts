import type { Issue } from "../decision/index.js";
import { answerText } from "./answer-text.js";
import { type CheckedDocument, checkDocuments } from "./check-documents.js";
import { deciderFor, type NamedSets } from "./deciders.js";
import { ExitCode } from "./exit-code.js";
import { readText } from "./files.js";
import { type Finding, findingJson, findingLine, findingsOf } from "./finding.js";
import { evalHelp } from "./help.js";
import { type JsonDocument, parseJsonDocument } from "./json-document.js";
import { loadTexts } from "./language.js";
import { type CommonOptions, readOptions } from "./options.js";
import type { Output } from "./output.js";
import { shippedInstruments } from "./shipped.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  event: { type: "string" },
  function: { type: "string" },
  preview: { type: "boolean", default: false },
} as const;

/** `aftersale eval RULESET… FACTS`: decides one document of facts. */
export async function evaluate(args: readonly string[], output: Output): Promise<ExitCode> {
  const { common, extra, paths } = readOptions(args, OPTIONS);
  if (common.help) {
    output.out(evalHelp);
    return ExitCode.fine;
  }
  const [factsPath, setPaths] = [paths.at(-1), paths.slice(0, -1)];
  if (factsPath === undefined || setPaths.length === 0) {
    throw new UsageError("name at least one rule set, then the facts");
  }
  const documents = setPaths.map((path) => parseJsonDocument(path, readText(path)));
  const facts = parseJsonDocument(factsPath, readText(factsPath));
  const checked = checkDocuments(documents, shippedInstruments());
  const unfit = [...checked.flatMap(({ findings }) => findings), ...findingsOf(facts, [])];
  if (unfit.length > 0) return printFindings(unfit, common, output);
  const sets = namedSets(checked);
  const decide = await deciderFor(sets, extra.function);
  const options = { preview: extra.preview === true, event: extra.event };
  const decided = await decide(sets, facts.value, options);
  if (!decided.ok) return printFindings(place(decided.issues, facts, checked), common, output);
  const json = `${JSON.stringify(decided.value, null, 2)}\n`;
  output.out(
    common.json ? json : answerText(decided.value, await loadTexts(common.locale), common.locale),
  );
  return ExitCode.fine;
}

function namedSets(checked: readonly CheckedDocument[]): NamedSets {
  const sets = checked.flatMap(({ ruleSet }) => ruleSet ?? []);
  const kinds = [...new Set(sets.map(({ kind }) => kind))];
  const calendars = checked.flatMap(({ calendar }) => calendar ?? []);
  return {
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, sets.filter((set) => set.kind === kind)]),
    ),
    calendars: Object.fromEntries(calendars.map((calendar) => [calendar.id, calendar])),
  };
}

/** Issues of the facts in their file; those of a set, which start with its kind, in that of the set. */
function place(
  issues: readonly Issue[],
  facts: JsonDocument,
  checked: readonly CheckedDocument[],
): readonly Finding[] {
  return issues.flatMap((issue) => {
    const [, kind = "", index = "0"] = issue.at.split("/");
    const ofKind = checked.filter(({ ruleSet }) => ruleSet?.kind === kind);
    const inFacts = Object.hasOwn(Object(facts.value), kind);
    const file = inFacts ? undefined : (ofKind[Number(index)] ?? ofKind[0])?.file;
    if (file === undefined) return findingsOf(facts, [issue]);
    return [{ file, line: 1, column: 1, issue }];
  });
}

async function printFindings(
  findings: readonly Finding[],
  { json, locale }: CommonOptions,
  { out, err }: Output,
): Promise<ExitCode> {
  const texts = await loadTexts(locale);
  if (json) {
    const list = findings.map((finding) => findingJson(finding, texts));
    out(`${JSON.stringify({ findings: list }, null, 2)}\n`);
  } else {
    for (const finding of findings) err(`${findingLine(finding, texts)}\n`);
  }
  return ExitCode.findings;
}
