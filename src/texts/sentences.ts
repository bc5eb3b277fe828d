import type { IssueTexts, ReasonTexts, TextCatalogue, Words } from "../decision/index.js";

/** What a folder has sentences for, and how it calls its kinds in them. */
export interface Sentences {
  readonly issueTexts?: IssueTexts;
  readonly reasonTexts?: ReasonTexts;
  readonly kind?: Readonly<Record<string, string>>;
}

/** The sentences of all folders with the words that they share; no two have the same code. */
/* @__NO_SIDE_EFFECTS__ */
export const sentencesOf = (
  folders: readonly Sentences[],
  words: Omit<Words, "kind">,
): Pick<TextCatalogue, "issues" | "reasons" | "words"> => ({
  issues: Object.assign({}, ...folders.map(({ issueTexts }) => issueTexts)) as IssueTexts,
  reasons: Object.assign({}, ...folders.map(({ reasonTexts }) => reasonTexts)) as ReasonTexts,
  words: { ...words, kind: Object.assign({}, ...folders.map(({ kind }) => kind)) as Words["kind"] },
});
