import { about, type EditorWords, word } from "../rule-set/index.js";

const heads = {
  labour: "labour / 人工费",
  parts: "parts / 配件费",
  "call-out": "call-out / 上门费",
  distance: "distance / 里程费",
  freight: "freight / 运输费",
  diagnosis: "diagnosis / 检测费",
  "*": "every other / 其他各项",
};

const listed = (title: string, en: string, zh: string) =>
  word(title, en, zh, { clause: "5.4", values: heads });

export const editorWords: EditorWords = {
  kind: "fees",
  about: about("The price list, and the rules of who pays.", "价目表与付费规则。", {
    clause: "5.3.1, 5.3.2, 5.3.3, 5.12",
  }),
  words: {
    ".labour": about("What work costs, by job and grade.", "各工项、等级的人工费。", {
      clause: "5.3.2, 5.4, 5.12",
    }),
    "labour.job": word("Job / 工项", "The job's code, or `*`.", "工项代码，或 `*`。"),
    "labour.grade": word("Grade / 等级", "Grade of the labour, or `*`.", "人工等级，或 `*`。"),
    "labour.least": word(
      "At least / 最低计量",
      "The least quantity that is charged.",
      "最低计费数量。",
    ),
    price: word("Price / 价格", "What one unit costs.", "单位价格。", { clause: "5.12" }),
    per: word(
      "Per / 计价数量",
      "The quantity that the price is for; 1 by default.",
      "价格对应的数量，默认为 1。",
    ),
    counting: word("Counting / 计量方式", "How quantities are charged.", "数量的计费方式。", {
      values: {
        exact: "exactly / 按实际数量",
        started: "each unit begun / 不足一单位按一单位",
      },
    }),
    unit: word("Unit / 单位", "What the price card says it is counted in.", "价目表上的计量单位。"),
    ".parts": about("What parts cost.", "配件价格。", { clause: "5.4, 5.12" }),
    "parts.part": word("Part / 配件", "The part's number, or `*`.", "配件编号，或 `*`。"),
    "parts.price": word(
      "Price / 价格",
      "An amount, or `list` for the list price that comes with the job.",
      "金额，或 `list`（取工单所附的目录价）。",
      { clause: "5.12" },
    ),
    ".travel": about("What a visit costs, by distance.", "上门与里程费用。", {
      clause: "5.8, 5.12",
    }),
    "travel.head": listed(
      "Charge / 收费项目",
      "What the row is the price of.",
      "本行所定价的收费项目。",
    ),
    "travel.beyondKm": word(
      "Beyond km / 超过公里",
      "From which kilometre it counts.",
      "自多少公里起计。",
    ),
    "travel.upToKm": word("Up to km / 至公里", "To which kilometre it counts.", "计至多少公里。"),
    "travel.cap": word("Cap / 上限", "The most that is charged.", "收费上限。"),
    ".freight": about("What haulage costs.", "运输费用。", { clause: "5.9, 5.12" }),
    "freight.item": word("Item / 项目", "What is transported, or `*`.", "运输项目，或 `*`。"),
    ".mixed": about(
      "Who pays a charge that is made once where some of the work is covered and some is not.",
      "部分在保、部分不在保时一次性费用由谁承担。",
      { clause: "5.3.1, 5.3.2" },
    ),
    "mixed.head": listed("Charge / 收费项目", "Which charge.", "收费项目。"),
    "mixed.rule": word("Rule / 规则", "How it is shared.", "分担规则。", {
      values: {
        "free-if-any-covered": "free if anything is covered / 有一项在保即免费",
        "paid-if-any-paid": "paid if anything is paid / 有一项收费即收费",
        "by-share": "by the share of what is paid / 按收费比例",
      },
    }),
    ".minimum": about("The least a job costs.", "每单最低收费。", { clause: "5.12" }),
    "minimum.amount": word("Amount / 金额", "The least that is charged.", "最低收费金额。"),
    "minimum.when": listed(
      "When / 适用",
      "Applies where one of these is charged.",
      "收取所列任一项时适用。",
    ),
    "minimum.counts": listed(
      "Counts / 计入",
      "What counts towards the minimum.",
      "计入最低收费的项目。",
    ),
    ".tax": about("Tax by charge.", "各收费项目的税率。", { clause: "5.12" }),
    "tax.head": listed("Charge / 收费项目", "Which charge.", "收费项目。"),
    "tax.rate": word("Rate / 税率", "A share, such as `0.13`.", "比例，如 `0.13`。"),
    "tax.prices": word("Prices / 价格", "Whether prices have the tax in them.", "价格是否含税。", {
      values: { inclusive: "with tax / 含税", exclusive: "without tax / 不含税" },
    }),
    ".rounding": about("How amounts are rounded.", "金额取整方法。", { clause: "5.12" }),
    "rounding.taxLevel": word(
      "Tax rounded / 税额取整",
      "Where tax is rounded.",
      "税额在何处取整。",
      {
        values: { line: "on each line / 逐行", total: "on the total / 合计" },
      },
    ),
    mode: word("Mode / 方式", "How a half and the rest are rounded.", "舍入方式。"),
    "rounding.total": word(
      "Total / 合计取整",
      "Rounds the total to a coarser step.",
      "合计按更大单位取整。",
    ),
    "total.increment": word("Step / 单位", "The step, such as `0.05`.", "取整单位，如 `0.05`。"),
    ".settlement": about(
      "Who collects the money and hands it in, and by when.",
      "由谁收款、上交及其时限。",
      { clause: "5.12" },
    ),
    "settlement.upTo": word(
      "Up to / 金额上限",
      "The greatest total that the row is for; none in the last row.",
      "本行适用的最高合计；末行不填。",
    ),
    "settlement.way": word("Way / 方式", "How it is paid.", "收款方式。", {
      values: {
        "on-the-spot": "on the spot / 现场收款",
        "invoice-first": "invoice first / 先开票",
      },
    }),
    "settlement.steps": word("Steps / 步骤", "What happens, in order.", "依次进行的步骤。"),
    "steps.step": word("Step / 步骤", "What is done.", "办理事项。", {
      values: { collect: "collect / 收款", "hand-in": "hand in / 上交", invoice: "invoice / 开票" },
    }),
    "steps.department": word("Department / 部门", "Who does it.", "负责部门。"),
    "steps.within": word("Within / 时限", "How soon.", "办理时限。"),
    "within.days": word("Days / 天数", "How many days.", "天数。"),
    "within.working": word(
      "Working days / 工作日",
      "Whether only working days count.",
      "是否只计工作日。",
    ),
    ".quotation": about("How long a quote stands.", "报价的效力。", { clause: "5.12" }),
    "quotation.validDays": word(
      "Valid days / 有效天数",
      "How many days it stands.",
      "报价有效天数。",
    ),
    "quotation.tolerance": word(
      "Tolerance / 允许偏差",
      "How far the bill may exceed the quote without asking again.",
      "无须再次征询即可超出报价的幅度。",
      { clause: "5.12" },
    ),
    "tolerance.share": word("Share / 比例", "As a share of the quote.", "占报价的比例。"),
    "tolerance.amount": word("Amount / 金额", "As an amount.", "金额。"),
    "event.service-type.type": word("Service / 服务类型", "Who pays for it.", "由谁付费。", {
      clause: "5.3.1, 5.3.2, 5.3.3",
      values: { free: "free / 免费", paid: "paid / 收费", contract: "by contract / 合同" },
    }),
    heads: listed("Charges / 收费项目", "Which charges it is about.", "所涉收费项目。"),
    factor: word("Factor / 倍数", "What the price is multiplied by.", "价格乘以的倍数。"),
    share: word("Share / 比例", "What is taken off, as a share.", "减收的比例。"),
    payer: word("Payer / 承担方", "Who pays the freight.", "运费由谁承担。", {
      clause: "5.9",
      values: { company: "the company / 公司", customer: "the customer / 客户" },
    }),
  },
};
