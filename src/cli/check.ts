import { checkDocuments } from "./check-documents.js";
import { checkFloors, floorJson, floorNote } from "./check-floors.js";
import { draftNote } from "./draft-note.js";
import { withDuplicateVersions } from "./duplicate-versions.js";
import { ExitCode } from "./exit-code.js";
import { isFolder, jsonFilesUnder, readText } from "./files.js";
import { findingJson, findingLine } from "./finding.js";
import { checkHelp } from "./help.js";
import { type JsonDocument, parseJsonDocument } from "./json-document.js";
import { kindOfDocument } from "./kind-of-document.js";
import { loadTexts } from "./language.js";
import { readOptions } from "./options.js";
import type { Output } from "./output.js";
import { shippedInstruments } from "./shipped.js";
import { UsageError } from "./usage-error.js";

/**
 * `aftersale check FILE|DIR…`: every issue of every rule set, instrument and calendar, and where a
 * company's set grants less than a floor among them.
 */
export async function check(args: readonly string[], { out, err }: Output): Promise<ExitCode> {
  const { common, paths } = readOptions(args, {});
  if (common.help) return shown(out, checkHelp);
  if (paths.length === 0) throw new UsageError("name at least one file or folder to check");
  const documents = paths.flatMap(documentsAt);
  if (documents.length === 0)
    throw new UsageError(`no documents of ours under ${paths.join(", ")}`);
  const texts = await loadTexts(common.locale);
  const each = checkDocuments(documents, shippedInstruments());
  const { checked, report } = await checkFloors(documents, withDuplicateVersions(documents, each));
  const findings = checked.flatMap((each) => each.findings);
  if (common.json) {
    const list = checked.map(({ file, kind }) => ({ file, kind }));
    const places = findings.map((finding) => findingJson(finding, texts));
    const floors = report === null ? {} : { floors: floorJson(report) };
    out(`${JSON.stringify({ documents: list, findings: places, ...floors }, null, 2)}\n`);
  } else {
    for (const finding of findings) out(`${findingLine(finding, texts)}\n`);
    err(`${counted(checked.length, "document")}, ${counted(findings.length, "issue")}\n`);
    const note = report === null ? null : floorNote(report);
    if (note !== null) err(`${note}\n`);
    const drafts = draftNote(checked);
    if (drafts !== null) err(`${drafts}\n`);
  }
  return findings.length === 0 ? ExitCode.fine : ExitCode.findings;
}

/** A file named is always read; under a folder, JSON that is not ours is passed over. */
function documentsAt(path: string): readonly JsonDocument[] {
  if (path === "-") return [parseJsonDocument(path, readText(path))];
  const all = jsonFilesUnder(path).map((file) => parseJsonDocument(file, readText(file)));
  if (!isFolder(path)) return all;
  return all.filter(({ value }) => value === undefined || kindOfDocument(value) !== null);
}

function shown(out: Output["out"], text: string): ExitCode {
  out(text);
  return ExitCode.fine;
}

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
