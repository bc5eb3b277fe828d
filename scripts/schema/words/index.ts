import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { EditorWords, Words } from "../../../src/rule-set/index.js";
import { commonWords } from "./common.js";

export { calendarWords } from "./calendar.js";
export { casesWords } from "./cases.js";
export { commonWords } from "./common.js";
export { instrumentWords } from "./instrument.js";

/** Each domain has the words of its kinds in an `editor-words.ts`. */
const modules = await Promise.all(
  editorWordFiles().map(
    async (file): Promise<{ readonly editorWords: EditorWords }> => import(file),
  ),
);
const OF_KIND = new Map(modules.map(({ editorWords }) => [editorWords.kind, editorWords]));

/** What the rule sets of a kind are for. */
export const aboutKind = (kind: string) => OF_KIND.get(kind)?.about;

/** The dictionaries for a kind's documents, the kind's own first. */
export const wordsOf = (kind: string): readonly Words[] => [
  OF_KIND.get(kind)?.words ?? {},
  commonWords,
];

function editorWordFiles(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("editor-words.ts") && !file.startsWith("rule-set"))
    .map((file) => pathToFileURL(`src/${file}`).href);
}
