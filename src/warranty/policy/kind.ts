import { defineKind } from "../../rule-set/index.js";
import * as schema from "../schema.js";
import { checkWarrantyDocument } from "./check-document.js";
import type { WarrantyTables } from "./document.js";
import { warrantyFacts } from "./facts.js";

/** Rule sets that say what the warranty covers, from when to when, and what it leaves out. */
export const warrantyKind = defineKind<WarrantyTables>({
  name: "warranty",
  title: { en: "Warranty", "zh-CN": "保修" },
  basis: ["sold", "invoiced", "delivered", "installed", "activated", "manufactured", "supplied"],
  facts: warrantyFacts,
  events: {
    exclude: {
      hit: "collect",
      title: { en: "Leaves damage out", "zh-CN": "不予保修" },
      params: schema.exclude,
    },
    extend: {
      hit: "collect",
      title: { en: "Lengthens a term", "zh-CN": "延长期限" },
      params: schema.extend,
    },
    "accept-proof": {
      hit: "first",
      title: { en: "Accepts a proof of purchase", "zh-CN": "认可购买凭证" },
      params: schema.acceptProof,
    },
  },
  tables: {
    terms: {
      title: { en: "Terms", "zh-CN": "期限" },
      schema: schema.terms,
      keys: ["component", "period"],
    },
    replacement: {
      title: { en: "Replaced parts", "zh-CN": "更换部件" },
      schema: schema.replacement,
      keys: ["component"],
    },
    suspension: {
      title: { en: "Time in repair", "zh-CN": "维修占用时间" },
      schema: schema.suspension,
      keys: ["component"],
    },
    claimWindow: {
      title: { en: "Time to claim", "zh-CN": "提出期限" },
      schema: schema.claimWindow,
      keys: ["component"],
    },
    earlyFailure: {
      title: { en: "Failure soon after the start", "zh-CN": "早期故障" },
      schema: schema.earlyFailure,
    },
  },
  envelope: schema.envelope,
  cites: true,
  floors: true,
  check: checkWarrantyDocument,
});
