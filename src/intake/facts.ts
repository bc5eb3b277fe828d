import type { Vocabulary } from "../conditions/index.js";

const text = (en: string, zh: string) => ({ type: "string", title: { en, "zh-CN": zh } }) as const;

const sign = (en: string, zh: string) =>
  ({ ...text(en, zh), enum: ["none", "possible", "actual"] }) as const;

/** What a receptionist writes down of a call, letter or visit. */
export const intakeFacts = {
  received: { type: "date", title: { en: "received on", "zh-CN": "受理日期" } },
  request: text("kind of request", "事项类型"),
  channel: text("channel", "渠道"),
  category: text("category", "类别"),
  "customer.name": text("customer's name", "客户姓名"),
  "customer.address": text("customer's address", "客户地址"),
  "customer.phone": text("customer's phone", "客户电话"),
  "customer.email": text("customer's e-mail", "客户邮箱"),
  "product.line": text("product line", "产品线"),
  "product.model": text("model", "型号"),
  "product.serial": text("serial number", "序列号"),
  problem: text("problem", "问题"),
  symptom: text("symptom", "症状"),
  account: text("what the customer said", "客户陈述"),
  wish: text("what the customer asks for", "客户诉求"),
  "intermediary.name": text("dealer or middleman", "经销商、中间商"),
  "person.name": text("person complained of", "被投诉人"),
  recordedBy: text("recorded by", "记录人"),
  forwardedTo: text("passed on to", "转交对象"),
  severity: {
    type: "integer",
    minimum: 1,
    maximum: 5,
    title: { en: "severity, 5 the worst", "zh-CN": "严重程度（5 最重）" },
  },
  hazard: { type: "boolean", title: { en: "danger to people", "zh-CN": "危及人身" } },
  "signs.crisis": sign("crisis", "危机"),
  "signs.media": sign("media exposure", "媒体曝光"),
  "signs.lawsuit": sign("lawsuit", "诉讼"),
  "signs.trust": sign("loss of public trust", "公信力受损"),
} satisfies Vocabulary;
