import type { IssueTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "time.date-form": "应为 `YYYY-MM-DD` 格式的日期，实际为 `{found}`；年写四位，月和日各写两位",
  "time.date-not-real": "日期 `{found}` 不存在；请填写 0001 至 9999 年间真实存在的日期",
  "time.date-object":
    "应为 `YYYY-MM-DD` 日期，实际为 `Date`，它是哪一天取决于时区；请以文本传入日期",
  "time.date-range": "日期超出 0001 至 9999 年；请缩短时长或调整起点",
  "time.duration-form": "应为{expected}，实际为 `{found}`；{how}",
  "time.duration-fraction": "时长 `{found}` 在最后一个单位之前出现小数；只有最后一个单位可以带小数",
  "time.duration-not-days": "时长含有时、分或秒，不能加到日期上；请改用日、周、月或年",
  "time.instant-form":
    "应为 `2026-01-31T09:00:00+08:00` 形式的时刻，实际为 `{found}`；请写日期、`T`、精确到秒的时间和时差",
  "time.instant-not-real": "时间 `{found}` 不存在；请使用真实日期，时 00–23，分和秒 00–59",
  "time.instant-offset": "时间 `{found}` 没有时差，无法确定时刻；请加上 `Z` 或 `+08:00` 之类的时差",
  "time.zone-unknown":
    "未知时区 `{zone}`；请使用 IANA 名称（如 `Asia/Shanghai`）、`UTC` 或 `+08:00` 之类的时差",
  "time.local-skipped": "`{zone}` 的时钟跳过了这个时间；请写明时差，或为本地时间选用其他规则",
  "time.local-repeated":
    "`{zone}` 的时钟回拨，这个时间出现两次；请写明时差，或为本地时间选用其他规则",
  "time.amount-days": "工作时长以时、分、秒计，实际含有日或更长单位；工作日请用 `addWorkingDays`",
  "time.days-number": "应为整数个工作日，实际为{found}",
  "time.hold-order": "暂停的结束早于开始；请对调 `from` 和 `to`",
  "time.span-order": "`end` 早于 `start`；请对调",
  "time.span-too-long": "时间跨度超过 {limit} 天；请分段查询时间线",
  "time.calendar-not-parsed": "该日历不是 `parseCalendar` 的结果；请先解析",
  "time.calendar-uncovered":
    "日历 `{calendar}` 只覆盖 {from} 至 {to}，而答案涉及 {day}；请补充日历，或以 `onUncovered: weekday-rule` 获取暂定答案",
  "time.calendar-never-opens":
    "该日历从此再无工作时间；请在 `week` 中填写时段，或使用 `neverOpens: wall-clock`",
  "time.calendar-clock":
    "应为 `HH:MM` 时间，实际为 `{found}`；请用 00:00 至 23:59，结束时间可用 24:00",
  "time.calendar-interval-empty": "时段的开始和结束都是 `{time}`；全天请写 `00:00` 至 `24:00`",
  "time.calendar-interval-order":
    "当天的时段重叠或顺序不对；请按开始时间排列，每段在下一段开始前结束",
  "time.calendar-spill": "跨夜班次与星期 `{weekday}` 的时段重叠；请缩短班次或推迟该日开始",
  "time.calendar-same-as": "星期 `{weekday}` 本身指向另一天；请指向列有时段的那一天",
  "time.calendar-day-hours":
    "该日同时给出 `as`、`hours`、`closed` 中的多项（{keys}）；请只保留一项",
  "time.calendar-closed-hours":
    "类型 `{kind}` 的日子不能有 `as` 或 `hours`；部分休息请用 `closed`，或改为 `workday`",
  "time.calendar-open-closed": "类型 `workday` 的日子不能有 `closed`；请填写 `hours`",
  "time.calendar-workday-hours":
    "工作日 `{day}` 没有时段，因为该星期几没有时段；请用 `as` 指定星期几，或填写 `hours`",
  "time.calendar-outside-covers": "例外日 `{day}` 不在 `covers` 范围内；请扩大 `covers` 或删除该日",
  "time.calendar-range-order": "日期范围的结束早于开始；请对调两个日期",
  "time.calendar-range-overlap": "该日期范围与另一范围重叠；每天只能出现一次",
  "time.calendar-month-day": "应为 `MM-DD` 形式的月日，实际为 `{found}`；月和日各写两位",
  "time.calendar-yearly":
    "每年的日子或者用 `on` 指定月日，或者同时给出 `month`、`weekday`、`nth`；请二选一",
  "time.calendar-number": "应为 {least} 至 {most} 的整数，实际为{found}",
  "time.calendar-too-many": "此处超过 {limit} 个（{what}）；请拆分为多个日历",
  "time.calendar-empty-text": "`{key}` 为空；请填写",
};

export const sentences = { issueTexts };
