import { defineKind } from "../rule-set/index.js";
import { priceListIssues } from "./check-price-list.js";
import { feeFacts } from "./facts.js";
import { events, tables } from "./model/index.js";

/** Fees (5.3, 5.4, 5.9, 5.12): the price list and the rules of who pays. */
export const feesKind = defineKind({
  name: "fees",
  title: { en: "Fees", "zh-CN": "收费" },
  basis: ["quoted"],
  facts: feeFacts,
  events,
  tables,
  cites: true,
  check: priceListIssues,
});
