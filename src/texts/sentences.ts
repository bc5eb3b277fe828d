import type { IssueTexts, ReasonTexts, TextCatalogue } from "../decision/index.js";

/** What a folder has sentences for. */
export interface Sentences {
  readonly issueTexts?: IssueTexts;
  readonly reasonTexts?: ReasonTexts;
}

/** The sentences of all folders; no two have the same code. */
/* @__NO_SIDE_EFFECTS__ */
export const sentencesOf = (
  folders: readonly Sentences[],
): Pick<TextCatalogue, "issues" | "reasons"> => ({
  issues: Object.assign({}, ...folders.map(({ issueTexts }) => issueTexts)) as IssueTexts,
  reasons: Object.assign({}, ...folders.map(({ reasonTexts }) => reasonTexts)) as ReasonTexts,
});
