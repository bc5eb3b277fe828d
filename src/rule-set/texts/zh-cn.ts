import type { IssueTextsLike, ReasonTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "rule-set.not-parsed": "应为 `parseRuleSet` 返回的规则集，实际为{found}；请先解析文档",
  "rule-set.kind": "未知的种类 {found}{hint}；应为以下之一：{expected}",
  "rule-set.wrong-kind": "应为 `{expected}` 种类的规则集，实际为 `{found}`",
  "rule-set.effective-order": "`to`（{to}）早于 `from`（{from}）",
  "rule-set.duplicate-name": "有两条规则都叫 `{name}`；名称必须唯一",
  "rule-set.unknown-event": "`{kind}` 没有事件 `{event}`{hint}；应为以下之一：{expected}",
  "rule-set.reserved-event": "`error` 是 `json-rules-engine` 保留的事件类型；请改名",
  "rule-set.no-citation": '缺少 `cite`；请至少引用一条条款，或标明 `"extension": true`',
  "rule-set.unknown-instrument": "`{citation}` 引用的文件不在手边{hint}",
  "rule-set.unknown-clause": "`{instrument}` 中没有条款 `{clause}`{hint}",
  "rule-set.fact-type": "`{fact}` 在 `{kind}` 中的类型是 `{expected}`，实际为 `{found}`",
  "rule-set.fact-wider": "`{fact}` 允许 {found}，而 `{kind}` 没有这个取值",
  "rule-set.fact-place": "`{fact}` 不是 `{kind}` 的事实{hint}；自定义事实请放在 `attributes` 之下",
  "rule-set.floor-kind": "`{kind}` 种类的规则集不能作为下限",
  "rule-set.too-many-rules": "共 {n} 条规则，最多允许 {maximum} 条",
  "rule-set.zone": "未知的时区 {found}",
  "rule-set.basis": "`{fact}` 不能作为 `{kind}` 的基准日期{hint}；应为以下之一：{expected}",
  "rule-set.hit": "`{event}` 没有命中方式；请在 `hit` 中补上",
  "rule-set.duplicate-version": "`{id}` 有两个版本都叫 `{version}`；版本号不可重复使用",
  "rule-set.two-companies":
    "种类 `{kind}` 有多套公司规则 {ids}；请只传入其中一套的各版本，其余只能作为下限",
  "sets.calendars-by-id":
    '应按编号传入日历，实际为{found}；请以编号为键，如 `{ "cn-mainland": calendar }`',
  "sets.not-a-calendar": "应为 `parseCalendar` 的日历，实际为{found}",
  "sets.calendar-name": "日历 `{id}` 传入时写作 `{found}`；请以日历自己的编号为键",
  "sets.no-calendar":
    "`{set}` 按日历 `{calendar}` 计算，但未传入该日历{hint}；请在 `calendars` 中加上",
  "instrument.not-parsed": "应为 `parseInstrument` 返回的文件，实际为{found}",
  "instrument.duplicate-clause": "条款 `{clause}` 出现两次；条款编号必须唯一",
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "policy.none-in-force": {
    text: "{date} 没有已批准并生效的{kind}规则版本",
    audience: "staff",
    next: "请批准一个 `effective.from` 不晚于该日的版本",
  },
  "policy.version-draft": {
    text: "`{version}` 为草稿",
    audience: "staff",
    next: "请在 `authority` 写明批准人和批准日期，或以预览方式查询",
  },
  "policy.version-later": { text: "`{version}` 自 {day} 起生效", audience: "staff" },
  "policy.version-approved-later": {
    text: "`{version}` 于 {day} 批准，晚于 {date}",
    audience: "staff",
    next: "版本只决定其批准之后发生的事项；如 `authority.approvedOn` 有误请更正",
  },
  "policy.version-over": { text: "`{version}` 在 {day} 之后停用", audience: "staff" },
};

export const sentences = { issueTexts, reasonTexts };
