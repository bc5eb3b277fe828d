import type { IssueTextsLike, ReasonTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "intake.unknown-field": "未知登记项 `{field}`{hint}，请使用受理词汇中的事实，或在 `facts` 中声明",
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "intake.required": {
    text: "`{field}` 尚未登记，缺此登记不完整",
    audience: "staff",
    next: "请向客户补问，同时先行转交",
  },
  "intake.ask": {
    text: "`{field}` 尚未登记，请尽可能问明",
    audience: "staff",
    next: "请向客户补问，同时先行转交",
  },
  "intake.form": { text: "使用表单登记：{title}", audience: "staff" },
  "intake.channel": { text: "渠道已在规则中列明：{title}", audience: "staff" },
  "intake.urgent": {
    text: "紧急：须在{within}内上报",
    audience: "staff",
    next: "请立即向上级报告",
  },
};

export const sentences = { issueTexts, reasonTexts, kind: { intake: "受理" } };
