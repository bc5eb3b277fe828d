import { defineKind } from "../../rule-set/index.js";
import { startDates } from "../model/index.js";
import { checkWarrantyDocument } from "./check-document.js";
import { warrantyFacts } from "./facts.js";
import { envelope, events, tables } from "./tables.js";

/** Rule sets that say what the warranty covers, from when to when, and what it leaves out. */
export const warrantyKind = defineKind({
  name: "warranty",
  title: { en: "Warranty", "zh-CN": "保修" },
  basis: startDates,
  facts: warrantyFacts,
  events,
  tables,
  envelope,
  cites: true,
  floors: true,
  check: checkWarrantyDocument,
});
