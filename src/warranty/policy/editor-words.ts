import { about, type EditorWords, word } from "../../rule-set/index.js";
import { confidenceValues } from "../shapes/confidence-values.js";

const dates = {
  sold: "sold / 销售",
  invoiced: "invoiced / 开票",
  delivered: "delivered / 交付",
  installed: "installed / 安装",
  activated: "activated / 激活",
  manufactured: "manufactured / 生产",
  supplied: "supplied to us / 供货",
  "owner.since": "owner since / 取得所有权",
};

const starts = (title: string) =>
  word(
    title,
    "The dates a period starts from, in order of preference; the first that is known counts.",
    "起算日期，按优先次序，取首个已知者。",
    { clause: "5.1" },
  );

export const editorWords: EditorWords = {
  kind: "warranty",
  about: about(
    "What is covered, component by component, for how long, and what is left out.",
    "逐部件规定保修范围、期限和除外情形。",
    { clause: "5.1, 5.4" },
  ),
  words: {
    ".costTypes": word(
      "Cost types / 费用类别",
      "What the policy covers apart from each other; parts, labour and travel where none are named.",
      "分别判定是否保修的费用类别；未列时为配件、人工和上门。",
      { clause: "5.4" },
    ),
    ".components": word(
      "Components / 部件",
      "The components that the policy knows, by code.",
      "规则所涉部件，按代码列出。",
      { clause: "5.4" },
    ),
    "components.title.en": word("English / 英文", "Its name in English.", "英文名称。"),
    "components.title.zh-CN": word("Chinese / 中文", "Its name in Chinese.", "中文名称。"),
    "components.partOf": word(
      "Part of / 所属部件",
      "The component whose terms hold where this one has none of its own.",
      "本部件没有单独期限时，适用其期限的上级部件。",
      { clause: "5.4" },
    ),
    ".starts": starts("Start dates / 起算日"),
    ".period": word(
      "Counting / 期间计算",
      "How periods are counted; by default as in the PRC Civil Code, articles 201 to 203.",
      "期间的计算方法；默认依照《民法典》第二百零一条至第二百零三条。",
      { clause: "5.1" },
    ),
    "period.start": word(
      "First day / 首日",
      "Whether the day of the event counts.",
      "起算当日是否计入。",
      {
        values: {
          "next-day": "from the next day / 自次日起算",
          "same-day": "from the day itself / 自当日起算",
        },
      },
    ),
    "period.clamp": word(
      "Month end / 月末",
      "What happens where the month has no such day.",
      "当月没有对应日时的处理。",
      {
        values: {
          "month-end": "the last day of the month / 取当月最后一日",
          overflow: "runs into the next month / 顺延至次月",
        },
      },
    ),
    "period.lastDay": word(
      "Last day / 末日",
      "Whether the last day still counts.",
      "最后一日是否计入。",
      {
        values: { included: "included / 计入", excluded: "excluded / 不计入" },
      },
    ),
    ".judgedOn": word(
      "Judged on / 判定日",
      "The day that the cover is judged on.",
      "以何日判断是否在保修期内。",
      {
        values: {
          occurred: "when the fault occurred / 故障发生日",
          reported: "when it was reported / 报修日",
        },
      },
    ),
    confidence: word(
      "Confidence / 可信度",
      "How well the source was read; else that of the set, and `own-policy` where that names none.",
      "对来源的掌握程度；未填时取规则集的，规则集亦未填时为 `own-policy`。",
      { values: confidenceValues },
    ),
    ".terms": about(
      "The periods of warranty. Every row that fits grants cover.",
      "保修期限。凡符合的各行均给予保修。",
      { clause: "5.1, 5.4" },
    ),
    component: word(
      "Component / 部件",
      "A component's code, or `*` for those that no other row names.",
      "部件代码；`*` 指其他行未列的部件。",
      { clause: "5.4" },
    ),
    "terms.period": word(
      "Period / 期间名称",
      "What the period is called: quality, repair, return …",
      "期间的名称，如保质期、保修期。",
      { clause: "5.1" },
    ),
    covers: word(
      "Covers / 保修费用",
      "The cost types that are covered, or all but those named.",
      "免费的费用类别，或除所列之外的全部类别。",
      { clause: "5.3.1, 5.4" },
    ),
    "covers.allBut": word(
      "All but / 除外",
      "The cost types that are not covered.",
      "不予免费的费用类别。",
    ),
    "terms.duration": word(
      "Duration / 时长",
      "ISO 8601, such as `P2Y`; `lifetime`; null where the source's number was not read.",
      "ISO 8601 时长，如 `P2Y`；终身为 `lifetime`；未读到数字的填 null。",
      { clause: "5.1" },
    ),
    start: starts("Starts / 起算日"),
    basis: word("Basis / 起算日期", "The date that counts.", "作为起算的日期。", {
      clause: "5.1",
      values: dates,
    }),
    plus: word(
      "Plus / 加",
      "What is added to the date, such as six months of storage.",
      "在该日期上加算的时长，如六个月库存期。",
    ),
    "terms.counters": word(
      "Counters / 计数",
      "Limits of use beside the time: kilometres, hours, cycles.",
      "时间以外的使用限度：公里数、小时数、次数。",
      { clause: "5.1" },
    ),
    "counters.counter": word("Counter / 计数项", "What is counted.", "计数的项目。"),
    "counters.limit": word(
      "Limit / 限度",
      "The last value that is still covered.",
      "仍在保修内的最大值。",
    ),
    "terms.link": word(
      "Time and counters / 时间与计数",
      "Whether the term ends with the first limit or with the last.",
      "期限在先到者届满，还是全部到达后届满。",
      {
        values: {
          "first-of": "whichever comes first / 以先到者为准",
          "all-of": "when all are reached / 全部到达为止",
        },
      },
    ),
    "terms.share": word(
      "Share / 承担比例",
      "The part of the cost that is covered: per cent, by steps, or falling evenly. All of it by default.",
      "承担费用的比例：固定百分比、分段或逐期递减；默认全部承担。",
      { clause: "5.3.1" },
    ),
    "share.steps": word(
      "Steps / 分段",
      "Shares one after the other, in order of time.",
      "按时间先后排列的各段比例。",
    ),
    "steps.until": word(
      "Until / 截至",
      "How long after the start the step lasts.",
      "该段自起算日起延续的时长。",
    ),
    percent: word("Per cent / 百分比", "0 to 100.", "0 至 100。"),
    "share.linear": word(
      "Falling evenly / 逐期递减",
      "From all to nothing over the term.",
      "在期限内由全部递减至零。",
    ),
    "linear.unit": word("Unit / 单位", "What it falls by.", "递减的单位。", {
      values: { day: "day / 日", month: "month / 月", year: "year / 年" },
    }),
    "linear.fullFor": word(
      "Full for / 全额期",
      "How long everything is covered before it falls.",
      "开始递减前全额承担的时长。",
    ),
    "terms.party": word("Towards / 对象", "Whom the term is towards.", "期限所对的一方。", {
      values: {
        customer: "we to the customer / 我方对客户",
        supplier: "the supplier to us / 供应商对我方",
      },
    }),
    ".replacement": about(
      "What term a part has that was put in during a repair.",
      "维修中更换的部件适用何种期限。",
      { clause: "5.1" },
    ),
    "replacement.component": word(
      "Component / 部件",
      "A component's code, `unit` for the whole product, or `*`.",
      "部件代码；`unit` 指整机，`*` 指其他。",
      { clause: "5.4" },
    ),
    "replacement.paid": word(
      "Paid / 付费更换",
      "Only where the customer paid for it, or only where not.",
      "仅适用于客户付费或仅适用于免费更换。",
    ),
    "replacement.gives": word("Gives / 给予", "The term of the new part.", "新部件的期限。", {
      values: {
        remainder: "the rest of the old term / 原期限剩余部分",
        fresh: "a new term / 重新起算",
        minimum: "the rest, but at least `minimum` / 剩余期限，但不少于最低期限",
      },
    }),
    "replacement.minimum": word(
      "Minimum / 最低期限",
      "The least that a new part has, with `gives: minimum`.",
      "`gives` 为 `minimum` 时新部件的最低期限。",
    ),
    "replacement.repairs": word(
      "Repairs too / 维修亦然",
      "A repair of the part gives the same, from the day it came back. Only for parts, with `fresh` or `minimum`, and without `paid`.",
      "部件维修后同样处理，自交还之日起算。仅用于部件，`gives` 为 `fresh` 或 `minimum`，且不填 `paid`。",
      { clause: "5.1" },
    ),
    ".suspension": about(
      "Whether time in repair lengthens the term.",
      "维修占用的时间是否顺延期限。",
      { clause: "5.1" },
    ),
    "suspension.counts": word("Counts / 计入", "Which days are added.", "顺延的日数。", {
      values: {
        "calendar-days": "calendar days / 日历日",
        "repair-days": "days of repair / 维修日",
        none: "none / 不顺延",
      },
    }),
    "suspension.scope": word("Scope / 范围", "What the repair lengthens.", "顺延的范围。", {
      values: {
        unit: "every term of the product / 整机全部期限",
        component: "that of the repaired component / 仅所修部件的期限",
      },
    }),
    "suspension.waiting": word(
      "Waiting for parts / 待件时间",
      "Whether waiting for parts is added.",
      "等待配件的时间是否计入。",
      { values: { included: "included / 计入", excluded: "excluded / 不计入" } },
    ),
    "suspension.days": word("Days / 天数", "How days are counted.", "天数的算法。", {
      values: {
        between: "the difference of the dates / 两日之差",
        touched: "every day touched / 涉及的每一日",
      },
    }),
    ".claimWindow": about(
      "How soon after the fault it must be reported.",
      "故障发生后须在多久内提出。",
      { clause: "5.1" },
    ),
    "claimWindow.within": word("Within / 期限", "The time to claim.", "提出的期限。"),
    ".earlyFailure": about(
      "What a fault soon after the start is called, so that other rules can tell it apart.",
      "起算后短期内发生故障的类别，供其他规则区分。",
      { clause: "5.1" },
    ),
    "earlyFailure.within": word("Within / 期限", "How soon it is.", "多久以内算早期故障。"),
    "earlyFailure.class": word("Class / 类别", "What it is called.", "早期故障的类别名称。"),
    "event.exclude.cause": word("Cause / 原因", "Why it is not covered.", "不予保修的原因。", {
      clause: "5.3.2",
    }),
    "event.exclude.scope": word(
      "Scope / 范围",
      "What the cause takes the cover from.",
      "因该原因失去保修的范围。",
      {
        values: {
          component: "the damaged component / 受损部件",
          product: "the whole product / 整机",
        },
      },
    ),
    "event.exclude.party": word(
      "Whose cover / 对象",
      "Whose cover it takes away; the customer's where none is named.",
      "使何方失去保修；未填时为客户。",
      {
        values: {
          customer: "the customer's / 客户的",
          supplier: "ours by the supplier / 供应商对我方的",
        },
      },
    ),
    components: word(
      "Components / 部件",
      "Only these components, by code; all where none are named.",
      "仅限所列部件；未列时为全部。",
    ),
    "event.extend.period": word(
      "Period / 期间名称",
      "Only the period of this name; all where none is named.",
      "仅限该名称的期间；未填时为全部。",
    ),
    "event.extend.by": word(
      "By / 延长",
      "What is added to the term. Either `by` or `to`.",
      "在期限上增加的时长；与 `to` 二选一。",
    ),
    "event.extend.to": word(
      "To / 延长至",
      "How long the term is then. Either `by` or `to`.",
      "延长后的总时长；与 `by` 二选一。",
    ),
    "event.extend.shortens": word(
      "May shorten / 可缩短",
      "Whether the term may become shorter by it.",
      "是否允许因此缩短期限。",
    ),
    "event.accept-proof.proof": word(
      "Proof / 凭证",
      "The proof of purchase that is accepted.",
      "所认可的购买凭证。",
      { clause: "5.1" },
    ),
  },
};
