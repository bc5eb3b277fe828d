import { about, type EditorWords, type Words, word } from "../../../rule-set/index.js";
import { confidenceValues } from "../../shapes/confidence-values.js";
import {
  breachValues,
  chooserValues,
  deadlineValues,
  deductionValues,
  effectValues,
  flowValues,
  obligorValues,
  partyValues,
  refundBasisValues,
  remedyValues,
} from "./word-meanings.js";

const obligor = (title: string, en: string, zh: string) =>
  word(title, en, zh, { clause: "4.1", values: obligorValues });

const envelope: Words = {
  ".warranty": word(
    "Warranty set / 保修规则集",
    "The id of the warranty set whose periods, exclusions and proof the steps rest on.",
    "处理阶梯所依据的保修规则集的标识，取其期间、除外和凭证规定。",
    { clause: "5.1" },
  ),
  ".starts": word(
    "Start dates / 起算日",
    "The dates that windows count from, in order of preference; the first that is known counts.",
    "期间的起算日期，按优先次序，取首个已知者。",
    { clause: "4.1" },
  ),
  ".startsLatest": word(
    "Latest start / 取最晚日",
    "The latest of all start dates that are known counts, instead of the first.",
    "取全部已知起算日期中最晚的一个，而非首个。",
    { clause: "4.1" },
  ),
  ".repairDays": word(
    "Days in repair / 修理天数",
    "How days in repair are counted.",
    "修理天数的算法。",
    {
      values: {
        calendar: "from date to date / 按日历日",
        "started-24h": "each 24 hours begun / 不足二十四小时按一日",
      },
    },
  ),
  ".calendar": word(
    "Calendar / 日历",
    "The id of the business calendar that working days are counted by.",
    "计算工作日所用日历的标识。",
  ),
  ".roll": word(
    "Last day of rest / 末日顺延",
    "What happens where the last day is a day of rest.",
    "末日为休息日时的处理。",
    {
      values: { none: "stays / 不顺延", "next-working-day": "next working day / 顺延至下一工作日" },
    },
  ),
  ".count": word("First day / 首日", "Whether the day of the event counts.", "起算当日是否计入。", {
    values: {
      "next-day": "from the next day / 自次日起算",
      "same-day": "from the day itself / 自当日起算",
    },
  }),
  ".agreedAtLeast": word(
    "Agreed at least / 约定下限",
    "The shortest term that may be agreed, where it is not that of the warranty set.",
    "可约定的最短期限（与保修规则集的期限不同时填写）。",
  ),
  ".recourse": obligor(
    "Recourse / 追偿对象",
    "Whom the seller may turn to afterwards.",
    "销售者承担责任后可向其追偿的一方。",
  ),
  confidence: word(
    "Confidence / 可信度",
    "How well the source was read; else that of the set, and `own-policy` where that names none.",
    "对来源的掌握程度；未填时取规则集的，规则集亦未填时为 `own-policy`。",
    { values: confidenceValues },
  ),
};

/** What stands in several tables. */
const shared: Words = {
  remedy: word("Remedy / 处理方式", "What the customer is given.", "给予客户的处理方式。", {
    clause: "4.1",
    values: remedyValues,
  }),
  remedies: word("Remedies / 处理方式", "Which remedies it is about.", "所涉处理方式。", {
    clause: "4.1",
    values: remedyValues,
  }),
  chooser: word("Chooser / 选择权人", "Who chooses it.", "由谁选择。", {
    clause: "4.1",
    values: chooserValues,
  }),
  obligor: obligor("Obligor / 义务人", "Who owes it.", "承担义务的一方。"),
  recourse: obligor(
    "Recourse / 追偿对象",
    "Whom the obligor may turn to afterwards.",
    "义务人承担责任后可向其追偿的一方。",
  ),
  period: word(
    "Period / 保修期间",
    "A period of the warranty set that must run, not excluded and with proof.",
    "保修规则集中须仍在有效期内、未被除外且有凭证的期间。",
    { clause: "5.1" },
  ),
  from: word(
    "From / 起算日",
    "Names of dates; the first that is known counts.",
    "日期名称，取首个已知者。",
  ),
  within: word("Within / 期限", "ISO 8601, such as `P7D`.", "ISO 8601 时长，如 `P7D`。"),
  workingDays: word("Working days / 工作日", "How many working days.", "工作日数。"),
  count: word(
    "First day / 首日",
    "`same-day`: the day of the event counts as the first.",
    "`same-day` 表示当日计为第一日。",
    { values: { "same-day": "from the day itself / 自当日起算" } },
  ),
  beyond: word(
    "Beyond / 届满次日",
    "The day on which the time is exceeded, instead of its last day.",
    "取超过期限的首日，而非期限末日。",
  ),
  window: word(
    "Window / 适用期限",
    "The time, and the use, within which it holds.",
    "适用的期限及使用限度。",
    { clause: "4.1" },
  ),
  "window.on": word("Judged on / 判定日", "Which day must fall within.", "须落在期限内的日期。", {
    values: {
      fault: "day of the fault / 故障发生日",
      demand: "day of the demand / 提出要求日",
      today: "today / 当日",
    },
  }),
  "window.within": word(
    "Within / 期限",
    "Durations, each counted from the end of the one before.",
    "依次接续的时长，后一段自前一段末日起算。",
  ),
  counters: word(
    "Counters / 计数",
    "Limits of use beside the time: beyond any of them it is over.",
    "时间以外的使用限度，超过任一项即不再适用。",
  ),
  "counters.counter": word("Counter / 计数项", "What is counted.", "计数的项目。"),
  "counters.limit": word("Limit / 限度", "The last value that is within.", "仍在限度内的最大值。"),
  pause: word(
    "Pause / 中止",
    "Stands still while the goods are away.",
    "商品不在客户处期间停止计算。",
  ),
  "pause.atLeast": word(
    "At least / 至少",
    "The least that is left afterwards.",
    "恢复后至少剩余的时长。",
  ),
  "window.latest": word(
    "Latest start / 取最晚日",
    "The latest of all dates under `from` that are known counts, instead of the first.",
    "取 `from` 中全部已知日期里最晚的一个，而非首个。",
  ),
  "window.roll": word(
    "Last day of rest / 末日顺延",
    "A last day of rest moves to the next working day of the set's calendar.",
    "末日为休息日时顺延至日历的下一工作日。",
  ),
  "window.atMost": word(
    "At most / 至多",
    "A fact that gives a number of days: where those are over earlier, the window is.",
    "给出天数的事实；该天数先满的，期间即告结束。",
  ),
  effect: word("Effect / 对期限的影响", "What it does to the term.", "对保修期限的影响。", {
    clause: "5.1",
  }),
  "effect.kind": word("Kind / 类型", "What happens to the term.", "期限如何变化。", {
    values: effectValues,
  }),
  "effect.amount": word(
    "Amount / 时长",
    "By how long, where the kind has one.",
    "需要时填写的时长。",
  ),
};

const ladder: Words = {
  ".scope": about(
    "Which cases the set is for. A case that no row fits is out of its scope.",
    "规则集适用的情形；不符合任何一行的不适用。",
    { clause: "4.1" },
  ),
  "scope.instead": word(
    "Instead / 另由",
    "Id of the instrument that governs these cases instead of this one.",
    "改由何规定管辖这些情形，填写其编号。",
  ),
  ".steps": about(
    "The rungs of each ladder, in order: the first that holds decides.",
    "各阶梯的梯级，按次序，首个成立者为准。",
    { clause: "4.1, 4.3" },
  ),
  "steps.name": word("Name / 名称", "The rung's name.", "梯级名称。"),
  "steps.ladder": word(
    "Ladder / 阶梯",
    "Rungs of one ladder compete; ladders stand side by side.",
    "同一阶梯的梯级择一适用，不同阶梯并行。",
  ),
  "steps.ifUnknown": word(
    "If unknown / 日期未知时",
    "`assume`: without any date to count from, the period is taken to run, and the decision says so.",
    "`assume`：没有起算日期时视为仍在期间内，并在结果中说明。",
    { values: { assume: "taken to run / 视为仍在期间内" } },
  ),
  "steps.unread": word(
    "Unread / 未读",
    "The source says that there is such a step, but what it says was not read.",
    "来源表明有此步骤，但其内容未读到。",
  ),
  "steps.instead": word(
    "Instead / 另由",
    "Another instrument decides, by its id, or `true` where none is named; the step offers nothing.",
    "改由其他规定处理：填写其编号，未指明的填 `true`；该步骤不提供任何处理。",
  ),
  "steps.offers": word("Offers / 可选处理", "What the customer may have.", "客户可获得的处理。", {
    clause: "4.1",
  }),
  "offers.tier": word(
    "Tier / 顺位",
    "Lower comes first; 1 where none is given.",
    "数值小者优先，未填为 1。",
  ),
  "offers.refund": word("Refund / 退款", "How much is paid back.", "退款金额的计算。", {
    clause: "4.1",
  }),
  "refund.basis": word("Basis / 计价依据", "The price that it starts from.", "退款所依的价格。", {
    values: refundBasisValues,
  }),
  "refund.deductions": word(
    "Deductions / 扣减",
    "Names of rows under `deductions`; the first whose conditions hold applies.",
    "`deductions` 中的行名，取首个条件成立者。",
  ),
  "refund.all": word(
    "All of them / 全部适用",
    "All deductions whose conditions hold apply, together.",
    "条件成立的各项扣减一并适用。",
  ),
  "steps.residual": word(
    "Residual / 其余情形",
    "What is left where no right of choice is open: several remedies here are one answer.",
    "没有选择权时的处理；所列多种处理合为一个结果。",
  ),
  "steps.proof": word(
    "Proof / 凭证",
    "Papers that must be shown, by the names that the policy knows.",
    "须出示的凭证，写规则所用名称。",
    { clause: "4.3" },
  ),
  ".refusals": about("Grounds that take remedies away.", "不予处理的理由。", { clause: "4.1" }),
  "refusals.ground": word("Ground / 理由", "Why they are taken away.", "不予处理的理由。"),
  "refusals.contestable": word(
    "Contestable / 可争议",
    "The trader must prove the ground: what is left is still a choice.",
    "理由由经营者举证：余下的仍由客户选择。",
  ),
  ".deductions": about("What is taken off a refund.", "退款时的扣减。", { clause: "4.1" }),
  "deductions.name": word("Name / 名称", "As offers refer to it.", "供处理方式引用的名称。"),
  "deductions.kind": word("Kind / 类型", "What it is for.", "扣减的性质。", {
    values: deductionValues,
  }),
  "deductions.rate": word(
    "Rate / 扣减率",
    "Share of the price per day, per 1,000 km or once. Null: not read.",
    "按日、每千公里或一次性的价格比例；未读到填 null。",
  ),
  "deductions.amount": word(
    "Flat fee / 定额",
    "A sum in place of a rate, for what is taken off once.",
    "一次性扣减的金额，代替扣减率。",
  ),
  "deductions.amount.amount": word(
    "Amount / 金额",
    "A decimal in a string, with no more decimals than the currency has.",
    "字符串形式的十进制数，小数位数不超过币种所允许。",
  ),
  "deductions.amount.currency": word("Currency / 币种", "ISO 4217 code.", "ISO 4217 币种代码。"),
  "deductions.rateOnVoucher": word(
    "Rate on the voucher / 凭证载明",
    "The rate stands on the customer's voucher, at most `rate`.",
    "扣减率以客户凭证所载为准，不超过 `rate`。",
  ),
  "deductions.counter": word(
    "Counter / 计数项",
    "The use that is counted; days where none is named.",
    "按何种使用量计算；未填时按天数。",
  ),
  "deductions.freeDays": word(
    "Free days / 免扣天数",
    "Days after the start for which nothing is taken off.",
    "起算后不扣减的天数。",
  ),
  "deductions.floor": word("Floor / 下限", "How low the refund may go.", "退款的下限。", {
    values: {
      zero: "never below nothing / 不低于零",
      unread: "the source does not say / 来源未载明",
    },
  }),
  "deductions.parameter": word(
    "Parameter / 参数名",
    "What the unread number is called, for the one who looks it up.",
    "未读到的数字的名称，供查找。",
  ),
};

const duties: Words = {
  ".deadlines": about("By when each side must act.", "各方应当行动的时限。", {
    clause: "4.1, 5.13",
  }),
  "deadlines.kind": word("Kind / 类型", "What must be done by then.", "届时应当完成的事项。", {
    values: deadlineValues,
  }),
  ".fees": about("Who pays what.", "费用由谁承担。", { clause: "4.1, 5.9" }),
  "fees.head": word(
    "Charge / 收费项目",
    "The charge, by the name a bill knows.",
    "账单上的收费项目。",
  ),
  "fees.class": word("Class / 收费类型", "Whether it is charged.", "是否收费。", {
    clause: "5.3.1, 5.3.2, 5.3.3",
    values: {
      free: "free / 免费",
      paid: "paid / 收费",
      contract: "by contract / 合同",
      shared: "shared / 分担",
    },
  }),
  "fees.payer": obligor("Payer / 承担方", "Who pays it.", "承担费用的一方。"),
  ".interim": about("What is due while a repair lasts.", "修理期间应提供的处理。", {
    clause: "6.4",
  }),
  "interim.afterDays": word(
    "After days / 超过天数",
    "Due when one stay in repair lasts longer than this many days.",
    "一次修理超过该天数时应提供。",
    { clause: "6.4" },
  ),
  ".burden": about("Who must prove what.", "举证责任由谁承担。", { clause: "4.5" }),
  "burden.party": word("Party / 举证方", "Who bears it.", "承担举证责任的一方。", {
    clause: "4.5",
    values: partyValues,
  }),
  "burden.after": word(
    "Afterwards / 期满后举证方",
    "Who bears it once the time is over; the same party where none is named.",
    "期满后由谁举证；未填时不变。",
    { clause: "4.5", values: partyValues },
  ),
  ".breaches": about("What counts as a breach of duty.", "视为违反义务的情形。", { clause: "4.1" }),
  "breaches.breach": word("Breach / 违规", "What it is.", "违规的性质。", {
    values: breachValues,
  }),
  "breaches.ifRefused": word(
    "If refused / 拒绝时",
    "Not yet a breach: it becomes one if the remedy is refused.",
    "尚不构成违规，拒绝处理时即构成。",
  ),
  "breaches.after": word("After / 期满后", "The time after which it is one.", "经过该期限后构成。"),
  ".effects": about("What a repair or exchange does to the term.", "维修或换货对期限的影响。", {
    clause: "5.1",
  }),
  ".duties": about("What must be done besides.", "其他应履行的义务。", { clause: "4.1" }),
  "duties.duty": word("Duty / 义务", "What must be done.", "应当履行的义务。"),
  "duties.lasts": word("Lasts / 持续", "How long, such as `P3Y`.", "持续时长，如 `P3Y`。"),
  ".damages": about("Sums due beside the remedy.", "处理之外应付的赔偿。", { clause: "4.1" }),
  "damages.head": word("Head / 项目", "What the sum is for.", "赔偿项目。"),
  "damages.multiple": word("Multiple / 倍数", "As a multiple of the price.", "价款的倍数。"),
  "damages.atLeast": word("At least / 最低额", "The least sum.", "最低赔偿额。"),
  ".judgements": about(
    "Open terms of the law: where they are not known, somebody must judge.",
    "需由人判断的事项，未知时须作判断而非询问。",
    { clause: "4.5" },
  ),
  "judgements.fact": word(
    "Fact / 事实",
    "The fact that calls for judgement, by its dotted path.",
    "需要判断的事实，写其点分路径。",
  ),
};

const handling: Words = {
  ".workflow": about(
    "The steps of a return, an exchange, a repair or a return to the supplier, and who does them.",
    "退货、换货、送修、直退供应商的办理步骤及负责部门。",
    { clause: "4.3, 4.4" },
  ),
  "workflow.flow": word("Flow / 流程", "Which flow the step belongs to.", "步骤所属流程。", {
    clause: "4.3",
    values: flowValues,
  }),
  "workflow.step": word("Step / 步骤", "What is done.", "办理事项。", { clause: "4.3" }),
  "workflow.department": word("Department / 部门", "Who does it.", "负责部门。", { clause: "4.4" }),
  "workflow.needs": word(
    "Needs / 前提",
    "What must be there before, such as documents of other steps.",
    "事先须具备的内容，如其他步骤产生的单据。",
    { clause: "4.4" },
  ),
  "workflow.gives": word("Gives / 产出", "What there is afterwards.", "完成后产生的内容。", {
    clause: "4.4",
  }),
  "workflow.training": word(
    "Training / 培训",
    "The training that whoever does it must have.",
    "办理人须通过的培训。",
    { clause: "5.5" },
  ),
  "workflow.approval": word(
    "Approval / 审批",
    "Whether the step may be refused, so that nothing that needs it is done.",
    "本步骤可否被拒绝；被拒绝后，依赖它的步骤不再办理。",
    { clause: "4.4" },
  ),
  "workflow.moves": word(
    "Transport / 运送",
    "The goods move in this step.",
    "本步骤中商品的运送。",
    {
      clause: "5.9",
    },
  ),
  "moves.from": word("From / 起点", "Where from.", "运送起点。"),
  "moves.to": word("To / 终点", "Where to.", "运送终点。"),
  "moves.arranges": word("Arranges / 安排方", "Who arranges it.", "由谁安排运送。"),
  "moves.head": word(
    "Charge / 收费项目",
    "What the transport is charged as.",
    "运送对应的收费项目。",
  ),
  "workflow.within": word("Within / 时限", "How soon.", "办理时限。", { clause: "5.13" }),
  ".causes": about(
    "Why goods come back, and the department that answers for it.",
    "退换货的原因及责任部门。",
    { clause: "4.5" },
  ),
  "causes.cause": word("Cause / 原因", "As a return names it.", "退换货登记所用的原因代码。", {
    clause: "4.5",
  }),
  "causes.department": word(
    "Department / 责任部门",
    "Which department answers for it, unless another is found to.",
    "责任部门；另有认定的除外。",
    { clause: "4.5" },
  ),
  ".documents": about(
    "Papers that goods are taken in and handed back with.",
    "商品接收和交还时的单据。",
    { clause: "5.11" },
  ),
  "documents.handover": word("Handover / 交接", "When it is due.", "何时需要。", {
    clause: "5.11",
    values: { "taken-in": "when taken in / 接收时", "handed-back": "when handed back / 交还时" },
  }),
  "documents.document": word("Document / 单据", "Which paper.", "单据名称。", { clause: "5.11" }),
  "documents.or": word(
    "Or / 替代",
    "What may stand in for it, such as a declaration that it is lost.",
    "可以替代的单据，如遗失声明。",
    { clause: "5.11" },
  ),
  "or.document": word("Document / 单据", "Which paper may stand in.", "可以替代的单据名称。"),
  "or.after": word(
    "After / 后于",
    "It may be there at any time after this earlier document.",
    "该在前单据之后随时可以出具。",
  ),
  "documents.before": word(
    "Before / 先于",
    "Acts that must not happen before it exists.",
    "单据具备之前不得进行的事项。",
    { clause: "5.11" },
  ),
};

export const editorWords: EditorWords = {
  kind: "remedy",
  about: about(
    "What a customer is due when goods fail or are sent back, and how it is handled.",
    "商品出现故障或退回时，客户应得的处理及办理流程。",
    { clause: "4.1, 4.3, 4.4, 5.11" },
  ),
  words: { ...envelope, ...shared, ...ladder, ...duties, ...handling },
};
