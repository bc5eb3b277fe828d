import type { TextCatalogue } from "../decision/index.js";
import { issueTexts } from "../decision/issues/en.js";
import { phraseTexts } from "../decision/phrases/en.js";
import { reasonTexts } from "../decision/reasons/en.js";
import { wordsEn } from "./words/en.js";

/** All sentences in English, for `formatReason` and `formatIssue`. */
export const en: TextCatalogue = {
  locale: "en",
  reasons: reasonTexts,
  issues: issueTexts,
  phrases: phraseTexts,
  words: wordsEn,
};
