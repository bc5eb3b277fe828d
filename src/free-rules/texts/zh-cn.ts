import type { IssueTextsLike, ReasonTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "rules.governed":
    "规则集 `{set}` 受日期或批准约束，而此函数不检查这些；请使用 `decide`，或传入 `preview: true`",
  "rules.event-needed": "各事件的命中方式不同；请指明要问的 `event`，以下之一：{expected}",
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "rules.held": { text: "规则条件成立，触发 {event}", audience: "staff" },
  "rules.open": {
    text: "待缺少的事实补齐后，该规则可能触发 {event}",
    audience: "staff",
    next: "请询问 `missing` 中的事实",
  },
  "rules.otherwise": { text: "没有规则成立，按默认取 {event}", audience: "staff" },
  "rules.none-held": { text: "没有规则成立，且规则集没有 `otherwise`", audience: "staff" },
  "rules.conflict": {
    text: "该规则触发 {event}，而另一条规则触发了不同的事件；只允许一个",
    audience: "staff",
    next: "请修改规则，使它们互相排斥",
  },
  "explain.holds": { text: "{rule}成立：要求 `{fact}` {asks}，实际为{found}", audience: "staff" },
  "explain.fails": { text: "{rule}不成立：要求 `{fact}` {asks}，实际为{found}", audience: "staff" },
  "explain.fails-though": {
    text: "{rule}不成立：要求并非 `{fact}` {asks}，实际为{found}",
    audience: "staff",
  },
  "explain.unknown": {
    text: "{rule} 是否成立尚不可知：要看 `{fact}` 是否 {asks}",
    audience: "staff",
    next: "请查明 `{fact}`",
  },
  "explain.missing": {
    text: "`{fact}` 未知，仍可能影响结果",
    audience: "staff",
    next: "请查明 `{fact}`",
  },
  "explain.nearest": { text: "若改为 {changes}，则取 {events}", audience: "staff" },
  "explain.nearest-none": { text: "若改为 {changes}，则没有结果", audience: "staff" },
};

export const sentences = { issueTexts, reasonTexts, kind: { rules: "通用" } };
