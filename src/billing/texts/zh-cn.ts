import type { IssueTextsLike, ReasonTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "billing.pinned-version": "报价所依据的 `{id}` {version} 不在传入的规则集中；请原样传入该版本",
  "billing.quote-open": "该报价还没有总额；请用事实齐全的报价来结算",
  "billing.no-work": "没有列出任何部件；请在 `work` 下至少列出一个",
  "billing.duplicate": "`{component}` 出现了两次；请合并，或用 `unit` 区分不同的机器",
  "billing.contract-order": "合同于 {to} 结束，早于开始日 {from}；请更正其中一个日期",
  "billing.negative": "价格不能为负，实际为 {amount}；折扣请写成规则",
  "billing.no-prices": "价目表没有任何金额；请至少列出一个价格",
  "billing.no-fallback": "`{table}` 没有不带条件、能兜底的一行；请在末尾加上",
  "billing.empty-band": "{from} 至 {to} 公里的区间为空；终点须大于起点",
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "fee.free": { text: "在保修范围内，免收费用", audience: "customer" },
  "fee.paid": { text: "不在保修范围内，按价目表收费", audience: "customer" },
  "fee.contract": { text: "按保养合同服务", audience: "customer" },
  "fee.price": { text: "价目表：{price}", audience: "customer" },
  "fee.price-each": { text: "价目表：每{measure}，{price}", audience: "customer" },
  "fee.price-per": { text: "价目表：每 {per} {measure}，{price}", audience: "customer" },
  "fee.surcharge": { text: "{title}：乘以 {factor}，取最高一项", audience: "customer" },
  "fee.discount": { text: "{title}：减 {percent}%", audience: "customer" },
  "fee.waived": { text: "免收：{title}", audience: "customer" },
  "fee.capped": { text: "以 {cap} 为限", audience: "customer" },
  "fee.share": { text: "保修承担 {share}%", audience: "customer" },
  "fee.mixed-free-if-any-covered": {
    text: "只收一次：{components} 个部件中有 {covered} 个在保，故由保修承担",
    audience: "customer",
  },
  "fee.mixed-paid-if-any-paid": {
    text: "只收一次：{components} 个部件中有 {covered} 个在保，按承担最少的计",
    audience: "customer",
  },
  "fee.mixed-by-share": {
    text: "只收一次：由 {components} 个部件分担，其中 {covered} 个在保",
    audience: "customer",
  },
  "fee.contract-included": { text: "合同 {contract} 已包含", audience: "customer" },
  "fee.co-payment": { text: "合同 {contract}：客户自付 {share}%", audience: "customer" },
  "fee.contract-beyond": {
    text: "合同 {contract} 的额度已用完：客户自付 {share}%",
    audience: "customer",
  },
  "fee.quota-spent": { text: "合同 {contract} 的额度到此用完", audience: "customer" },
  "fee.freight-company": { text: "运费由公司承担：{title}", audience: "customer" },
  "fee.freight-customer": { text: "运费由客户承担：{title}", audience: "customer" },
  "fee.payer-unknown": {
    text: "没有规则说明运费由谁承担",
    audience: "staff",
    next: "请为这种情况增加 `freight` 规则；不会默认任何承担方",
  },
  "fee.no-service-rule": {
    text: "没有规则说明这项属于免费、收费还是合同服务",
    audience: "staff",
    next: "请为这种情况增加 `service-type` 规则，或写明 `otherwise`",
  },
  "fee.not-on-price-list": {
    text: "价目表中没有这一项，不能收费",
    audience: "staff",
    next: "请先列入价目表再报价",
  },
  "fee.minimum": { text: "补足到最低收费 {minimum}", audience: "customer" },
  "fee.rounded": { text: "总额抹零到 {increment} 的整数倍", audience: "customer" },
  "fee.tax-inclusive": { text: "价格含税，税率 {percent}%", audience: "customer" },
  "fee.tax-exclusive": { text: "价格未含税，另加 {percent}% 的税", audience: "customer" },
  "fee.declare": {
    text: "维修前须连同价目表向客户说明；有效期至 {until}",
    audience: "customer",
    next: "请在开工前出示并取得客户同意",
  },
  "fee.final-within": { text: "最终费用 {final} 在客户同意的范围之内", audience: "customer" },
  "fee.final-over": {
    text: "最终费用 {final} 超出客户同意的 {agreed}，且超过容差上限 {limit}",
    audience: "customer",
    next: "请说明差额并取得同意，或只收已同意的金额",
  },
  "fee.no-consent": {
    text: "客户未在有效期内同意任何金额，不能收费",
    audience: "customer",
    next: "请取得客户对金额的同意",
  },
  "fee.consent-late": {
    text: "有 {n} 次同意晚于报价有效期，不作数",
    audience: "staff",
    next: "请重新报价",
  },
  "fee.on-the-spot": { text: "小额费用，完工后当场收取", audience: "customer" },
  "fee.invoice-first": { text: "先开发票，再上门收款；收款路程不收费", audience: "customer" },
};

export const sentences = { issueTexts, reasonTexts, kind: { fees: "收费" } };
