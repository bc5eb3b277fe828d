import type { ReasonCode } from "../reason.js";

/** Chinese sentences for the reason codes of en.ts, in the same order. */
export const reasonTextsZhCn: Readonly<Record<ReasonCode, { text: string; next?: string }>> = {
  // any decision
  "policy.none-in-force": {
    text: "{date} 没有已批准并生效的{kind}规则版本",
    next: "请批准一个 `effective.from` 不晚于该日的版本",
  },

  "policy.version-draft": {
    text: "`{version}` 为草稿",
    next: "请在 `authority` 写明批准人和批准日期，或以预览方式查询",
  },
  "policy.version-later": { text: "`{version}` 自 {day} 起生效" },
  "policy.version-approved-later": {
    text: "`{version}` 于 {day} 批准，晚于 {date}",
    next: "版本只决定其批准之后发生的事项；如 `authority.approvedOn` 有误请更正",
  },
  "policy.version-over": { text: "`{version}` 在 {day} 之后停用" },

  // rules
  "rules.held": { text: "规则条件成立，触发 {event}" },
  "rules.open": {
    text: "待缺少的事实补齐后，该规则可能触发 {event}",
    next: "请询问 `missing` 中的事实",
  },
  "rules.otherwise": { text: "没有规则成立，按默认取 {event}" },
  "rules.none-held": { text: "没有规则成立，且规则集没有 `otherwise`" },
  "rules.conflict": {
    text: "该规则触发 {event}，而另一条规则触发了不同的事件；只允许一个",
    next: "请修改规则，使它们互相排斥",
  },
  "explain.holds": { text: "{rule}成立：要求 `{fact}` {asks}，实际为{found}" },
  "explain.fails": { text: "{rule}不成立：要求 `{fact}` {asks}，实际为{found}" },
  "explain.fails-though": {
    text: "{rule}不成立：要求并非 `{fact}` {asks}，实际为{found}",
  },
  "explain.unknown": {
    text: "{rule} 是否成立尚不可知：要看 `{fact}` 是否 {asks}",
    next: "请查明 `{fact}`",
  },
  "explain.missing": { text: "`{fact}` 未知，仍可能影响结果", next: "请查明 `{fact}`" },
  "explain.nearest": { text: "若改为 {changes}，则取 {events}" },
  "explain.nearest-none": { text: "若改为 {changes}，则没有结果" },

  // intake
  "intake.required": {
    text: "`{field}` 尚未登记，缺此登记不完整",
    next: "请向客户补问，同时先行转交",
  },
  "intake.ask": {
    text: "`{field}` 尚未登记，请尽可能问明",
    next: "请向客户补问，同时先行转交",
  },
  "intake.form": {
    text: "使用表单登记：{title}",
  },
  "intake.channel": {
    text: "渠道已在规则中列明：{title}",
  },
  "intake.urgent": {
    text: "紧急：须在{within}内上报",
    next: "请立即向上级报告",
  },

  // warranty
  "warranty.in-term": { text: "{day} 在{period}期内，该期自 {start} 起至 {end} 止" },
  "warranty.in-term-lifetime": {
    text: "{day} 在{period}期内，该期自 {start} 起，无截止日",
  },
  "warranty.in-term-open": {
    text: "{day} 在{period}期内，该期自 {start} 起，至各项限度全部到达为止",
  },
  "warranty.in-term-until": { text: "{day} 在 {period} 期内，该期至 {end} 止" },
  "warranty.share": { text: "由保修承担 {share}%" },
  "warranty.share-exhausted": { text: "{period}期自 {since} 起承担比例为 0%" },
  "warranty.expired": { text: "{period}期已于 {end} 届满，距 {day} 已过 {days} 天" },
  "warranty.not-started": { text: "{period}期自 {start} 起，晚于 {day}" },
  "warranty.counter-within": { text: "{counter}：已用 {used}，未超过限值 {limit}" },
  "warranty.counter-exceeded": { text: "{counter}：已超过限值 {limit}" },
  "warranty.no-term": { text: "没有适用的期限" },
  "warranty.excluded": { text: "不予保修：{title}" },
  "warranty.exclusion-open": { text: "是否不予保修尚未确定：{title}", next: "请查明缺少的事实" },
  "warranty.proof-accepted": { text: "购买凭据：{title}" },
  "warranty.proof-open": {
    text: "尚不清楚是否有此购买凭据：{title}",
    next: "请查明有哪些凭据",
  },
  "warranty.no-proof": { text: "没有可证明购买的凭据", next: "请查找发票或其他可接受的凭据" },
  "warranty.claimed-late": { text: "{reported} 才提出；最迟应于 {latest} 提出" },
  "warranty.claimed-in-time": { text: "{reported} 提出，未超过最迟日 {latest}" },
  "warranty.claim-open": { text: "是否及时提出取决于故障发生日期" },
  "warranty.out-of-term": { text: "超出{period}期的限值" },
  "warranty.term-open": { text: "该期限是否适用取决于 {facts}" },
  "warranty.period": { text: "{period}期自 {start} 起至 {end} 止" },
  "warranty.start-fallback": { text: "因{skipped}不详，期限自 {start}（{basis}）起算" },
  "warranty.start-unknown": { text: "没有可作为起算日的日期", next: "请提供{dates}之一" },
  "warranty.counter-unknown": {
    text: "没有可确定该日{counter}的读数",
    next: "请提供该日的{counter}读数",
  },
  "warranty.number-unread": { text: "尚未查到来源所载期限", next: "请查阅来源并填入期限" },
  "warranty.extended": { text: "{title}：截止日由 {from} 延至 {to}" },
  "warranty.shortened": { text: "按规则截止日由 {from} 提前至 {to}" },
  "warranty.extension-shorter": { text: "延长至 {to} 不产生影响，原期限已至 {from}" },
  "warranty.suspended": { text: "维修 {repairs} 次共 {days} 天不计入，截止日由 {from} 延至 {to}" },
  "warranty.replaced-remainder": { text: "{on} 更换：新部件承接原部件的剩余期限" },
  "warranty.replaced-fresh": { text: "{on} 更换：期限重新起算" },
  "warranty.replaced-minimum": { text: "{on} 更换：新部件自该日起享有最短期限" },
  "warranty.repaired-fresh": { text: "{on} 修复交还：期限重新起算" },
  "warranty.repaired-minimum": { text: "{on} 修复交还：部件自该日起享有最短期限" },
  "warranty.plan": { text: "方案 {plan} 自 {from} 至 {to}" },
  "warranty.plan-until": { text: "方案 {plan} 至 {to} 止，起始日未提供" },
  "warranty.plan-lifetime": { text: "方案 {plan} 自 {from} 起，无截止日" },
  "warranty.plan-never": { text: "方案 {plan} 接续的期限永不届满，因此不会开始" },
  "warranty.plan-waits": { text: "方案 {plan} 接续的期限尚未届满，因此尚未开始" },
  "warranty.plan-end-unknown": {
    text: "方案 {plan} 自 {from} 起，截止日不详",
    next: "请提供方案的 `duration`，或以 `to` 给出截止日",
  },
  "warranty.plan-start-unknown": {
    text: "方案 {plan} 的起始日不详",
    next: "请以 `from` 给出方案的起始日",
  },
  "warranty.plan-days-unknown": {
    text: "方案 {plan} 的起始日与截止日均不详",
    next: "请提供方案的 `from` 与 `duration`，或以 `to` 给出截止日",
  },
  "warranty.plan-follows-unknown": {
    text: "方案 {plan} 接续的期限截止日不详",
    next: "请提供该期限所依据的事实",
  },
  "warranty.early-failure": { text: "自 {start} 起{within}内发生故障：{class}" },

  // remedy
  "remedy.offered": {
    text: "{remedy}：{title}；由{obligor}承担",
  },
  "remedy.not-offered": {
    text: "不提供{remedy}：不符合「{title}」",
  },
  "remedy.window-over": { text: "不提供{remedy}：已过期限（{title}）" },
  "remedy.not-in-term": { text: "不提供{remedy}：所依据的期限未在进行或已排除（{title}）" },
  "remedy.another-step": { text: "不提供{remedy}：由在先的另一步骤决定（{title}）" },
  "remedy.nobody-offers": { text: "不提供{remedy}：没有规则集规定该项" },
  "remedy.no-flow": {
    text: "{remedy}不涉及商品移动，无流程可安排",
    next: "如仍需移动商品，请指明 `flow`",
  },
  "remedy.step-open": {
    text: "补充缺失事实后可能适用「{title}」",
    next: "请补充 `missing` 所列事实",
  },
  "remedy.window": {
    text: "{day} 为自 {start} 起第 {number} 天；最后一日为 {last}",
  },
  "remedy.counter": {
    text: "{counter}：上限 {limit}，{state}",
  },
  "remedy.refused": {
    text: "不提供：{title}",
  },
  "remedy.refusal-open": {
    text: "是否因此不提供尚未确定：{title}",
    next: "请查明缺失的事实",
  },
  "remedy.judgement": {
    text: "`{fact}` 属于需要判断的法律概念",
    next: "请由有权人员判断后作为事实传入",
  },
  "remedy.refund": {
    text: "退款 {gross}（{basis}），扣减后 {net}",
  },
  "remedy.refund-open": {
    text: "退款按{basis}计算，金额未知",
    next: "请提供金额",
  },
  "remedy.deduction": {
    text: "{title}：{amount}",
  },
  "remedy.nothing-deducted": {
    text: "不作扣减：{title}",
  },
  "remedy.parameter": {
    text: "「{title}」所依据的数值未经查证：{parameter}",
    next: "请查阅原文并录入数值",
  },
  "remedy.no-floor": {
    text: "扣减超过价款，且原文未规定下限",
    next: "请判断换货是否对客户更有利",
  },
  "remedy.deadline": {
    text: "{title}：{date}",
  },
  "remedy.fee": {
    text: "{title}",
  },
  "remedy.interim": {
    text: "{title}：自 {from} 起",
  },
  "remedy.interim-not-due": {
    text: "{title}：修理 {days} 天，尚未达到条件",
  },
  "remedy.burden": {
    text: "{title}：由{party}举证",
  },
  "remedy.breach": {
    text: "{title}",
    next: "请在监管部门介入前处理",
  },
  "remedy.effect": {
    text: "{title}",
  },
  "remedy.duty": {
    text: "{title}",
  },
  "remedy.damages": {
    text: "{title}：{amount}",
  },
  "remedy.weakest": {
    text: "最薄弱的依据为 {source}：{confidence}",
  },
  "remedy.assumed-in-term": {
    text: "无法确定是否在期限内，按在期限内处理",
    next: "请提供期限所依据的日期、读数和凭证",
  },
  "remedy.out-of-scope": {
    text: "「{title}」不适用于本案",
  },
  "remedy.elsewhere": {
    text: "{title}",
    next: "请依该文件的规则决定",
  },
  "remedy.no-calendar": {
    text: "未传入日历 {calendar}，无法计算工作日",
    next: "请在 `calendars` 中传入日历",
  },
  "remedy.rolled": {
    text: "最后一日 {from} 为休息日，顺延至 {to}",
  },
  "remedy.roll-unknown": {
    text: "{from} 是否为休息日尚未公布",
  },
  "remedy.promise": {
    text: "承诺期限{promised}长于法定期限，从其承诺",
  },
  "remedy.below-floor": {
    text: "承诺期限{promised}低于法定{floor}，以法定为准",
    next: "请更正承诺",
  },
  "remedy.step": {
    text: "{title}",
  },
  "remedy.attributed": {
    text: "{title}：责任部门为{department}",
  },
  "remedy.cause-due": {
    text: "未记录原因和责任方",
    next: "请补录，否则不得结案",
  },
  "remedy.payer-unknown": {
    text: "没有规则规定谁承担{head}",
    next: "请在规则中指明承担方",
  },
  "remedy.document-due": {
    text: "应有单据：{title}",
    next: "请在{before}之前开具",
  },
  "remedy.document-there": {
    text: "已有单据：{title}",
  },

  // billing
  "fee.free": { text: "在保修范围内，免收费用" },
  "fee.paid": { text: "不在保修范围内，按价目表收费" },
  "fee.contract": { text: "按保养合同服务" },
  "fee.price": { text: "价目表：{price}" },
  "fee.price-each": { text: "价目表：每{measure}，{price}" },
  "fee.price-per": { text: "价目表：每 {per} {measure}，{price}" },
  "fee.surcharge": { text: "{title}：乘以 {factor}，取最高一项" },
  "fee.discount": { text: "{title}：减 {percent}%" },
  "fee.waived": { text: "免收：{title}" },
  "fee.capped": { text: "以 {cap} 为限" },
  "fee.share": { text: "保修承担 {share}%" },
  "fee.mixed-free-if-any-covered": {
    text: "只收一次：{components} 个部件中有 {covered} 个在保，故由保修承担",
  },
  "fee.mixed-paid-if-any-paid": {
    text: "只收一次：{components} 个部件中有 {covered} 个在保，按承担最少的计",
  },
  "fee.mixed-by-share": { text: "只收一次：由 {components} 个部件分担，其中 {covered} 个在保" },
  "fee.contract-included": { text: "合同 {contract} 已包含" },
  "fee.co-payment": { text: "合同 {contract}：客户自付 {share}%" },
  "fee.contract-beyond": { text: "合同 {contract} 的额度已用完：客户自付 {share}%" },
  "fee.quota-spent": { text: "合同 {contract} 的额度到此用完" },
  "fee.freight-company": { text: "运费由公司承担：{title}" },
  "fee.freight-customer": { text: "运费由客户承担：{title}" },
  "fee.payer-unknown": {
    text: "没有规则说明运费由谁承担",
    next: "请为这种情况增加 `freight` 规则；不会默认任何承担方",
  },
  "fee.no-service-rule": {
    text: "没有规则说明这项属于免费、收费还是合同服务",
    next: "请为这种情况增加 `service-type` 规则，或写明 `otherwise`",
  },
  "fee.not-on-price-list": { text: "价目表中没有这一项，不能收费", next: "请先列入价目表再报价" },
  "fee.minimum": { text: "补足到最低收费 {minimum}" },
  "fee.rounded": { text: "总额抹零到 {increment} 的整数倍" },
  "fee.tax-inclusive": { text: "价格含税，税率 {percent}%" },
  "fee.tax-exclusive": { text: "价格未含税，另加 {percent}% 的税" },
  "fee.declare": {
    text: "维修前须连同价目表向客户说明；有效期至 {until}",
    next: "请在开工前出示并取得客户同意",
  },
  "fee.final-within": { text: "最终费用 {final} 在客户同意的范围之内" },
  "fee.final-over": {
    text: "最终费用 {final} 超出客户同意的 {agreed}，且超过容差上限 {limit}",
    next: "请说明差额并取得同意，或只收已同意的金额",
  },
  "fee.no-consent": {
    text: "客户未在有效期内同意任何金额，不能收费",
    next: "请取得客户对金额的同意",
  },
  "fee.consent-late": { text: "有 {n} 次同意晚于报价有效期，不作数", next: "请重新报价" },
  "fee.on-the-spot": { text: "小额费用，完工后当场收取" },
  "fee.invoice-first": { text: "先开发票，再上门收款；收款路程不收费" },
};
