import { column, defineKind } from "../rule-set/index.js";

const hitPolicy = column.oneOf("first", "collect", "unique");

/** The free kind: facts and events are the host's own. */
export const rulesKind = defineKind({
  name: "rules",
  title: { en: "Rules", "zh-CN": "通用规则" },
  basis: [],
  open: true,
  facts: {},
  events: null,
  tables: {},
  /** One policy for all events together, or one for each event type. */
  envelope: { hit: column.maybe(column.either(hitPolicy, column.keyed(hitPolicy))) },
  cites: false,
});
