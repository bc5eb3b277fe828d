import { sentences as billing } from "../billing/texts/en.js";
import { sentences as conditions } from "../conditions/texts/en.js";
import type { TextCatalogue } from "../decision/index.js";
import { phraseTexts } from "../decision/phrases/en.js";
import { sentences as decision } from "../decision/texts/en.js";
import { sentences as freeRules } from "../free-rules/texts/en.js";
import { sentences as intake } from "../intake/texts/en.js";
import { sentences as jsonRulesEngine } from "../json-rules-engine/texts/en.js";
import { sentences as money } from "../money/texts/en.js";
import { sentences as ruleSet } from "../rule-set/texts/en.js";
import { sentences as time } from "../time/texts/en.js";
import { sentences as verify } from "../verify/texts/en.js";
import { sentences as warrantyRemedy } from "../warranty/remedy/texts/en.js";
import { sentences as warranty } from "../warranty/texts/en.js";
import { type Sentences, sentencesOf } from "./sentences.js";
import { wordsEn } from "./words/en.js";

const folders: readonly Sentences[] = [
  decision,
  time,
  money,
  conditions,
  ruleSet,
  freeRules,
  intake,
  warranty,
  warrantyRemedy,
  billing,
  verify,
  jsonRulesEngine,
];

/** All sentences in English, for `formatReason` and `formatIssue`. */
export const en: TextCatalogue = {
  locale: "en",
  ...sentencesOf(folders, wordsEn),
  phrases: phraseTexts,
};
