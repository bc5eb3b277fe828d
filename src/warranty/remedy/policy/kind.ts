import { defineKind } from "../../../rule-set/index.js";
import { startDates } from "../../model/index.js";
import { checkRemedyDocument } from "./check-document.js";
import type { RemedyTables } from "./document.js";
import { remedyFacts } from "./facts.js";
import * as schema from "./schema.js";

/** Rule sets that say what a customer is due when goods fail, or are sent back. */
export const remedyKind = defineKind<RemedyTables>({
  name: "remedy",
  title: { en: "Remedies", "zh-CN": "退换修" },
  basis: startDates,
  facts: remedyFacts,
  events: {},
  tables: {
    scope: { title: { en: "Scope", "zh-CN": "适用范围" }, schema: schema.scope },
    steps: { title: { en: "Steps", "zh-CN": "处理阶梯" }, schema: schema.steps },
    refusals: { title: { en: "Exceptions", "zh-CN": "除外情形" }, schema: schema.refusals },
    deductions: { title: { en: "Deductions", "zh-CN": "扣减" }, schema: schema.deductions },
    deadlines: { title: { en: "Deadlines", "zh-CN": "时限" }, schema: schema.deadlines },
    fees: { title: { en: "Fees", "zh-CN": "费用承担" }, schema: schema.fees },
    interim: { title: { en: "While in repair", "zh-CN": "修理期间" }, schema: schema.interim },
    burden: { title: { en: "Burden of proof", "zh-CN": "举证责任" }, schema: schema.burden },
    breaches: { title: { en: "Breaches", "zh-CN": "违规认定" }, schema: schema.breaches },
    effects: {
      title: { en: "Effect on the term", "zh-CN": "对期限的影响" },
      schema: schema.effects,
    },
    duties: { title: { en: "Duties", "zh-CN": "义务" }, schema: schema.duties },
    damages: { title: { en: "Damages", "zh-CN": "赔偿" }, schema: schema.damages },
    judgements: { title: { en: "Open terms", "zh-CN": "需判断事项" }, schema: schema.judgements },
    workflow: { title: { en: "Workflow", "zh-CN": "办理流程" }, schema: schema.workflow },
    causes: {
      title: { en: "Causes", "zh-CN": "退换货原因" },
      schema: schema.causes,
    },
    documents: { title: { en: "Custody", "zh-CN": "交接单据" }, schema: schema.documents },
  },
  envelope: schema.envelope,
  cites: true,
  floors: true,
  check: checkRemedyDocument,
});
