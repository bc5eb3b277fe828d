import type { IssueTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "bridge.path":
    "路径 {found} 含有查询；请改用 `$.total` 这样的点分路径，或由主机算出该值并作为单独的事实传入",
  "bridge.callback": '`{key}` 是代码；请留在 `Engine` 上：`toEngine(ruleSet).on("success", …)`',
  "bridge.fact-type-open": "无从得知 `{fact}` 的类型；请在词汇表中定义",
  "bridge.fact-types": "`{fact}` 与多种类型的值比较（{found}）；请在词汇表中定义并修正规则",
  "bridge.no-event": "没有规则触发 `{event}`；请使用 {expected} 之一",
};

export const sentences = { issueTexts };
