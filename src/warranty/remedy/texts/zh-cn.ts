import type { IssueTextsLike, ReasonTextsLike } from "../../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "remedy.unknown-date": "`{name}` 不是可以起算的日期{hint}；应为 {expected} 之一",
  "remedy.window-without-limit": "该期间既无 `within` 也无 `counters`；请写明多长",
  "remedy.span-length": "期间须在 `within` 与 `workingDays` 中择一填写",
  "remedy.unknown-deduction": "`deductions` 中没有名为 `{name}` 的行{hint}；请补充或更正名称",
  "remedy.duplicate-step": "`{name}` 被两个步骤使用；名称须唯一",
  "remedy.step-offers":
    "步骤须在 `offers` 提供救济，或以 `instead` 指明由其他文件规定，两者只能择一",
  "remedy.period-without-warranty":
    "该步骤要求期限，但规则集未指明保修规则集；请以 `warranty` 写明其编号",
  "remedy.flow-gap":
    "流程 `{flow}` 的 `{step}` 需要 `{need}`，但之前没有步骤交出；请在较早步骤的 `gives` 中加入",
  "remedy.flow-without-transport":
    "流程 `{flow}` 中商品须移动，但没有步骤写明；请在取货或送货的步骤中加入 `moves`",
  "remedy.flat-fee":
    "定额 `amount` 只能单独用于一次性扣减，类型为 {expected} 之一；请去掉 `rate`，或改写 `rate`",
  "remedy.duplicate-cause": "原因 `{cause}` 出现两次，责任部门不明；请保留一行",
  "remedy.unknown-cause":
    "规则中没有原因 `{cause}`{hint}；应为 {expected} 之一，或在 `causes` 中加入一行",
  "remedy.unknown-department": "规则中没有部门 `{department}`{hint}；应为 {expected} 之一",
  "remedy.demand-order": "要求日期为 {found}，早于 {other} 的 `{name}`；请更正其中一个日期",
  "remedy.no-warranty-set": "退换修规则集依赖保修规则集 `{id}`，但未传入；请在 `warranty` 中加入",
  "remedy.component-missing":
    "缺少 `component`，而规则没有代表整机的部件；请加入 `component: { component: … }`，取 {expected} 之一或其部件",
  "remedy.count-order": "`{name}` 为 {found}，多于 `{other}` 的 {most}；请更正其中一个次数",
  "remedy.count-listed":
    "`{name}` 为 {found}，但 `repairs` 中列出 {listed} 次；请更正次数，或省略以由程序计数",
  "remedy.amount-currencies":
    "`{name}` 的币种为 {found}，而 `{other}` 为 {expected}；请先换算为同一币种",
  "remedy.document-twice": "`{document}` 此处日期为 {found}，之前为 {other}；请保留其一",
  "remedy.step-early":
    "`{step}` 已完成，但交出其所需 `{need}` 的 `{before}` 未完成；请将后者也列入 `done`，或去掉 `{step}`",
  "remedy.flow-unknown": "规则中没有流程 `{flow}`{hint}；应为 {expected} 之一",
  "remedy.unknown-step": "流程中没有步骤 `{step}`{hint}；应为 {expected} 之一",
  "remedy.not-an-approval": "`{step}` 不能被拒绝；请在该行写明 `approval`，或改为审批步骤的名称",
  "remedy.done-and-refused": "`{step}` 既已完成又被拒绝；只能写一处",
  "remedy.event-order": "`{document}` 的日期 {found} 早于 {earlier} 的 `{before}`；请更正其一",
  "remedy.unknown-document": "`{document}` 不是本次交接的单据{hint}；应为 {expected} 之一",
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "remedy.offered": { text: "{remedy}：{title}；由{obligor}承担", audience: "customer" },
  "remedy.not-offered": { text: "不提供{remedy}：不符合「{title}」", audience: "customer" },
  "remedy.window-over": { text: "不提供{remedy}：已过期限（{title}）", audience: "customer" },
  "remedy.not-in-term": {
    text: "不提供{remedy}：所依据的期限未在进行或已排除（{title}）",
    audience: "customer",
  },
  "remedy.another-step": {
    text: "不提供{remedy}：由在先的另一步骤决定（{title}）",
    audience: "customer",
  },
  "remedy.nobody-offers": { text: "不提供{remedy}：没有规则集规定该项", audience: "customer" },
  "remedy.no-flow": {
    text: "{remedy}不涉及商品移动，无流程可安排",
    audience: "staff",
    next: "如仍需移动商品，请指明 `flow`",
  },
  "remedy.step-open": {
    text: "补充缺失事实后可能适用「{title}」",
    audience: "staff",
    next: "请补充 `missing` 所列事实",
  },
  "remedy.window": {
    text: "{day} 为自 {start} 起第 {number} 天；最后一日为 {last}",
    audience: "customer",
  },
  "remedy.counter": { text: "{counter}：上限 {limit}，{state}", audience: "customer" },
  "remedy.refused": { text: "不提供：{title}", audience: "customer" },
  "remedy.refusal-open": {
    text: "是否因此不提供尚未确定：{title}",
    audience: "staff",
    next: "请查明缺失的事实",
  },
  "remedy.refund": { text: "退款 {gross}（{basis}），扣减后 {net}", audience: "customer" },
  "remedy.refund-open": {
    text: "退款按{basis}计算，金额未知",
    audience: "staff",
    next: "请提供金额",
  },
  "remedy.deduction": { text: "{title}：{amount}", audience: "customer" },
  "remedy.parameter": {
    text: "「{title}」所依据的数值未经查证：{parameter}",
    audience: "staff",
    next: "请查阅原文并录入数值",
  },
  "remedy.no-floor": {
    text: "扣减超过价款，且原文未规定下限",
    audience: "staff",
    next: "请判断换货是否对客户更有利",
  },
  "remedy.deadline": { text: "{title}：{date}", audience: "customer" },
  "remedy.fee": { text: "{title}", audience: "customer" },
  "remedy.interim": { text: "{title}：自 {from} 起", audience: "customer" },
  "remedy.interim-not-due": { text: "{title}：修理 {days} 天，尚未达到条件", audience: "customer" },
  "remedy.burden": { text: "{title}：由{party}举证", audience: "customer" },
  "remedy.breach": { text: "{title}", audience: "staff", next: "请在监管部门介入前处理" },
  "remedy.effect": { text: "{title}", audience: "customer" },
  "remedy.duty": { text: "{title}", audience: "staff" },
  "remedy.damages": { text: "{title}：{amount}", audience: "customer" },
  "remedy.weakest": { text: "最薄弱的依据为 {source}：{confidence}", audience: "staff" },
  "remedy.assumed-in-term": {
    text: "无法确定是否在期限内，按在期限内处理",
    audience: "staff",
    next: "请提供期限所依据的日期、读数和凭证",
  },
  "remedy.out-of-scope": { text: "「{title}」不适用于本案", audience: "staff" },
  "remedy.elsewhere": { text: "{title}", audience: "staff", next: "请依该文件的规则决定" },
  "remedy.rolled": { text: "最后一日 {from} 为休息日，顺延至 {to}", audience: "customer" },
  "remedy.roll-unknown": { text: "{from} 是否为休息日尚未公布", audience: "staff" },
  "remedy.below-floor": {
    text: "承诺期限{promised}低于法定{floor}，以法定为准",
    audience: "staff",
    next: "请更正承诺",
  },
  "remedy.step": { text: "{title}", audience: "staff" },
  "remedy.attributed": { text: "{title}：责任部门为{department}", audience: "staff" },
  "remedy.cause-due": {
    text: "未记录原因和责任方",
    audience: "staff",
    next: "请补录，否则不得结案",
  },
  "remedy.payer-unknown": {
    text: "没有规则规定谁承担{head}",
    audience: "staff",
    next: "请在规则中指明承担方",
  },
  "remedy.document-due": {
    text: "应有单据：{title}",
    audience: "staff",
    next: "请在{before}之前开具",
  },
  "remedy.document-there": { text: "已有单据：{title}", audience: "staff" },
};

export const sentences = { issueTexts, reasonTexts, kind: { remedy: "退换修" } };
