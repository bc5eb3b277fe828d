import type { FactDefinition, Vocabulary } from "../../conditions/index.js";
import { startDates } from "../model/index.js";

const text = (en: string, zh: string): FactDefinition => ({
  type: "string",
  title: { en, "zh-CN": zh },
});
const date = (en: string, zh: string): FactDefinition => ({
  type: "date",
  title: { en, "zh-CN": zh },
});
const names = (en: string, zh: string): FactDefinition => ({
  type: "array",
  items: { type: "string" },
  title: { en, "zh-CN": zh },
});

const START_TITLES = {
  sold: ["sold on", "销售日期"],
  invoiced: ["invoiced on", "开票日期"],
  delivered: ["delivered on", "交付日期"],
  installed: ["installed on", "安装日期"],
  activated: ["activated on", "激活日期"],
  manufactured: ["manufactured on", "生产日期"],
  supplied: ["supplied to us on", "供货日期"],
} as const;

/** The facts that every warranty rule set may read. */
export const warrantyFacts: Vocabulary = {
  asOf: date("today", "当日"),
  ...Object.fromEntries(
    startDates.map((name) => {
      const [en, zh] = START_TITLES[name];
      return [name, date(en, zh)];
    }),
  ),
  "product.line": text("product line", "产品线"),
  "product.model": text("model", "型号"),
  "product.serial": text("serial number", "序列号"),
  "buyer.kind": {
    ...text("who bought it", "购买者类别"),
    type: "string",
    enum: ["consumer", "business"],
  },
  "owner.first": {
    type: "boolean",
    title: { en: "still the first owner", "zh-CN": "仍为首位所有人" },
  },
  "owner.registered": {
    type: "boolean",
    title: { en: "owner registered", "zh-CN": "所有人已登记" },
  },
  "owner.registeredOn": date("owner registered on", "所有人登记日期"),
  "owner.since": date("owner since", "取得所有权日期"),
  "installation.by": {
    ...text("who installed it", "安装者"),
    type: "string",
    enum: ["us", "appointed", "other"],
  },
  "proof.papers": names("papers that show the purchase", "购买凭证"),
  "fault.occurredOn": date("fault occurred on", "故障发生日期"),
  "fault.reportedOn": date("fault reported on", "报修日期"),
  findings: { ...names("findings on the product", "整机检查结果"), default: [] },
  "component.code": { ...text("component", "部件"), scope: "component" },
  "component.causes": {
    ...names("causes of the damage", "损坏原因"),
    scope: "component",
    default: [],
  },
  "age.days": {
    type: "integer",
    title: { en: "days since the sale", "zh-CN": "售出天数" },
    source: "derived",
    from: ["sold"],
  },
  "registration.days": {
    type: "integer",
    title: { en: "days from the sale to the registration", "zh-CN": "售出至登记天数" },
    source: "derived",
    from: ["sold", "owner.registeredOn"],
  },
  "repairs.count": {
    type: "integer",
    title: { en: "stays in repair so far", "zh-CN": "累计维修次数" },
    source: "derived",
    from: [],
  },
  "component.replaced": {
    type: "boolean",
    title: { en: "the component was replaced before", "zh-CN": "部件曾更换" },
    source: "derived",
    scope: "component",
    from: [],
  },
};

/** Facts that change as time goes by, without anything having happened. */
export const clockFacts: readonly string[] = ["asOf", "age.days"];
