import { type Words, word } from "../../../src/rule-set/index.js";

const day = "a day or range of days";

export const calendarWords: Words = {
  ".id": word("Id / 标识", "The name that rule sets call it by.", "规则集引用日历所用的标识。"),
  ".revision": word(
    "Revision / 修订号",
    "Changes whenever the days change.",
    "日历内容每次变更时更新。",
  ),
  ".source": word("Source / 来源", "Where the days come from.", "日期数据的出处。"),
  ".zone": word(
    "Time zone / 时区",
    "IANA name, `UTC` or a fixed offset; hours are clock time in it.",
    "IANA 时区名、`UTC` 或固定时差；时段为该时区的钟面时间。",
  ),
  ".covers": word(
    "Covers / 覆盖范围",
    "First and last day that the exceptions are known for.",
    "已知例外日期的首日和末日。",
  ),
  "covers.from": word("From / 首日", "The first day.", "首日。"),
  "covers.to": word("To / 末日", "The last day.", "末日。"),
  ".week": word(
    "Week / 每周",
    "Hours by weekday, Monday `1` to Sunday `7`; no entry means closed.",
    "每周各日的工作时段，周一 `1` 至周日 `7`；未列者休息。",
  ),
  ...Object.fromEntries(
    [
      ["Monday", "周一"],
      ["Tuesday", "周二"],
      ["Wednesday", "周三"],
      ["Thursday", "周四"],
      ["Friday", "周五"],
      ["Saturday", "周六"],
      ["Sunday", "周日"],
    ].map(([en, zh], i) => [
      `week.${i + 1}`,
      word(
        `${en} / ${zh}`,
        'Intervals of opening and closing, such as [["09:00", "18:00"]], or the weekday with the same hours, such as "1".',
        '工作时段，如 [["09:00", "18:00"]]；或填时段相同的星期，如 "1"。',
      ),
    ]),
  ),
  ".days": word(
    "Days / 例外日期",
    `Exceptions, by ${day}: \`2026-10-01\` or \`2026-10-01/2026-10-07\`.`,
    "例外日期或日期范围：`2026-10-01` 或 `2026-10-01/2026-10-07`。",
  ),
  ".yearly": word(
    "Every year / 每年",
    "Days of every year: on a date, or the nth weekday of a month.",
    "每年固定的日期，或某月第几个星期几。",
  ),
  kind: word("Kind of day / 日期类型", "What the day is.", "该日的性质。", {
    values: {
      holiday: "holiday / 节假日",
      rest: "day of rest / 休息日",
      workday: "working day / 工作日",
    },
  }),
  name: word("Name / 名称", "What the day is called.", "该日的名称。"),
  statutory: word(
    "Statutory / 法定",
    "A holiday by law, not one swapped to lengthen it.",
    "法定节假日，而非调休所得。",
  ),
  swapFor: word("Swapped for / 调休对应日", "The other day of the swap.", "与之对调的日期。"),
  as: word(
    "Hours of / 按星期",
    "The weekday, 1 to 7, whose hours it keeps.",
    "按星期几（1 至 7）的时段工作。",
  ),
  hours: word("Hours / 时段", "Hours of its own.", "该日自己的工作时段。"),
  closed: word(
    "Closed / 休息时段",
    "The part of the usual hours that is closed.",
    "平常时段中休息的部分。",
  ),
  on: word("On / 日期", "Month and day, `MM-DD`.", "月和日，`MM-DD`。"),
  month: word("Month / 月", "1 to 12.", "1 至 12。"),
  weekday: word("Weekday / 星期", "1 Monday to 7 Sunday.", "1 为周一，7 为周日。"),
  nth: word(
    "Which / 第几个",
    "Which of the month's weekdays; -1 is the last.",
    "当月第几个该星期，-1 为最后一个。",
  ),
  since: word("Since / 起始年", "The first year.", "首个年份。"),
  until: word("Until / 终止年", "The last year.", "末个年份。"),
  ".onUncovered": word(
    "Past the range / 超出范围",
    "What to answer on days outside `covers`.",
    "对覆盖范围以外日期的处理。",
    {
      values: {
        error: "refuse / 报错",
        "weekday-rule": "go by weekday, provisionally / 按星期暂定",
      },
    },
  ),
  ".title": word("Title / 标题", "For people, in both languages.", "供人阅读的中英文标题。"),
  "title.en": word("English / 英文", "The title in English.", "英文标题。"),
  "title.zh-CN": word("Chinese / 中文", "The title in Chinese.", "中文标题。"),
};
