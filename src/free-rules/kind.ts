import { defineKind } from "../rule-set/index.js";
import { hit } from "./schema.js";

/** The free kind: facts and events are the host's own. */
export const rulesKind = defineKind({
  name: "rules",
  title: { en: "Rules", "zh-CN": "通用规则" },
  basis: [],
  open: true,
  facts: {},
  events: null,
  tables: {},
  envelope: { hit },
  cites: false,
});
