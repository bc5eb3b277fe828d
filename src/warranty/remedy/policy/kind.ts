import { defineKind } from "../../../rule-set/index.js";
import { startDates } from "../../model/index.js";
import { checkRemedyDocument } from "./check-document.js";
import { remedyFacts } from "./facts.js";
import { envelope, tables } from "./tables.js";

/** Rule sets that say what a customer is due when goods fail, or are sent back. */
export const remedyKind = defineKind({
  name: "remedy",
  title: { en: "Remedies", "zh-CN": "退换修" },
  basis: startDates,
  facts: remedyFacts,
  events: {},
  tables,
  envelope,
  cites: true,
  floors: true,
  check: checkRemedyDocument,
});
