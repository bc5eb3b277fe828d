import { defineKind, type Envelope, type Kind } from "../rule-set/index.js";
import { priceListIssues } from "./check-price-list.js";
import { feeFacts } from "./facts.js";
import type { FeeTables } from "./model/index.js";
import {
  discountParams,
  freightParams,
  freightRows,
  labourRows,
  minimumRows,
  mixedRows,
  partsRows,
  quotationRows,
  roundingRows,
  serviceParams,
  settlementRows,
  surchargeParams,
  taxRows,
  travelRows,
  waiveParams,
} from "./schema.js";

/** Fees (5.3, 5.4, 5.9, 5.12): the price list and the rules of who pays. */
export const feesKind: Kind = defineKind<object>({
  name: "fees",
  title: { en: "Fees", "zh-CN": "收费" },
  basis: ["quoted"],
  facts: feeFacts,
  events: {
    "service-type": {
      hit: "first",
      title: { en: "Free, paid or by contract", "zh-CN": "免费、收费或合同服务" },
      params: serviceParams,
    },
    surcharge: {
      hit: "collect",
      title: { en: "Surcharge, of which the highest counts", "zh-CN": "加收（取最高一项）" },
      params: surchargeParams,
    },
    discount: {
      hit: "collect",
      title: { en: "Discount", "zh-CN": "减收" },
      params: discountParams,
    },
    waive: {
      hit: "collect",
      title: { en: "Not charged", "zh-CN": "免收" },
      params: waiveParams,
    },
    freight: {
      hit: "first",
      title: { en: "Payer of the freight", "zh-CN": "运费承担方" },
      params: freightParams,
    },
  },
  tables: {
    labour: {
      title: { en: "Labour", "zh-CN": "人工费" },
      schema: labourRows,
      keys: ["job", "grade"],
      required: true,
    },
    parts: {
      title: { en: "Parts", "zh-CN": "配件费" },
      schema: partsRows,
      keys: ["part"],
      required: true,
    },
    travel: {
      title: { en: "Travel", "zh-CN": "上门费" },
      schema: travelRows,
      keys: ["head"],
      required: true,
    },
    freight: {
      title: { en: "Freight", "zh-CN": "运输费" },
      schema: freightRows,
      keys: ["item"],
      required: true,
    },
    mixed: {
      title: { en: "Charged once, covered in part", "zh-CN": "一次性费用的分担" },
      schema: mixedRows,
      keys: ["head"],
      required: true,
    },
    minimum: { title: { en: "Minimum charge", "zh-CN": "最低收费" }, schema: minimumRows },
    tax: {
      title: { en: "Tax", "zh-CN": "税" },
      schema: taxRows,
      keys: ["head"],
      required: true,
    },
    rounding: {
      title: { en: "Rounding", "zh-CN": "取整" },
      schema: roundingRows,
      required: true,
    },
    settlement: {
      title: { en: "Settlement", "zh-CN": "结算" },
      schema: settlementRows,
      required: true,
    },
    quotation: {
      title: { en: "Quotation", "zh-CN": "报价" },
      schema: quotationRows,
      required: true,
    },
  },
  cites: true,
  check: (document) => priceListIssues(document as Envelope & FeeTables),
});
