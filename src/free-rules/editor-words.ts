import { about, type EditorWords, word } from "../rule-set/index.js";

export const editorWords: EditorWords = {
  kind: "rules",
  about: about("Rules with facts and events of your own.", "事实和结果均由使用者自定的规则。"),
  words: {
    ".hit": word(
      "Hit policy / 命中策略",
      "Which true rules count: one policy for all events, or one for each event type.",
      "成立的规则如何取舍：所有事件用同一策略，或按事件类型分别规定。",
      {
        values: {
          first: "the first true rule / 首条成立的规则",
          collect: "all true rules / 全部成立的规则",
          unique: "true rules must agree / 成立的规则须一致",
        },
      },
    ),
  },
};
