import type { TextCatalogue } from "../decision/index.js";
import { issueTextsZhCn } from "../decision/issues/zh-cn.js";
import { phraseTextsZhCn } from "../decision/phrases/zh-cn.js";
import { reasonTextsZhCn } from "../decision/reasons/zh-cn.js";
import { wordsZhCN } from "./words/zh-cn.js";

/** All sentences in Chinese, for `formatReason` and `formatIssue`. */
export const zhCN: TextCatalogue = {
  locale: "zh-CN",
  reasons: reasonTextsZhCn,
  issues: issueTextsZhCn,
  phrases: phraseTextsZhCn,
  words: wordsZhCN,
};
