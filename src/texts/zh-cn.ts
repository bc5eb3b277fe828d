import { sentences as billing } from "../billing/texts/zh-cn.js";
import { sentences as conditions } from "../conditions/texts/zh-cn.js";
import type { TextCatalogue } from "../decision/index.js";
import { phraseTextsZhCn } from "../decision/phrases/zh-cn.js";
import { sentences as decision } from "../decision/texts/zh-cn.js";
import { sentences as freeRules } from "../free-rules/texts/zh-cn.js";
import { sentences as intake } from "../intake/texts/zh-cn.js";
import { sentences as jsonRulesEngine } from "../json-rules-engine/texts/zh-cn.js";
import { sentences as money } from "../money/texts/zh-cn.js";
import { sentences as ruleSet } from "../rule-set/texts/zh-cn.js";
import { sentences as time } from "../time/texts/zh-cn.js";
import { sentences as verify } from "../verify/texts/zh-cn.js";
import { sentences as warrantyRemedy } from "../warranty/remedy/texts/zh-cn.js";
import { sentences as warranty } from "../warranty/texts/zh-cn.js";
import { type Sentences, sentencesOf } from "./sentences.js";
import { wordsZhCN } from "./words/zh-cn.js";

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

/** All sentences in Chinese, for `formatReason` and `formatIssue`. */
export const zhCN: TextCatalogue = {
  locale: "zh-CN",
  ...sentencesOf(folders, wordsZhCN),
  phrases: phraseTextsZhCn,
};
