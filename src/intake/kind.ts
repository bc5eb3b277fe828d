import { didYouMean, type Issue, issue, pointer } from "../decision/index.js";
import { defineKind, type Envelope } from "../rule-set/index.js";
import { intakeFacts } from "./facts.js";
import * as schema from "./schema.js";
import type { AskParams, IntakeTables } from "./tables.js";

/** Rule sets that say what is recorded of a contact, on which form, and what is urgent (3.1–3.3, 5.6). */
export const intakeKind = defineKind<IntakeTables>({
  name: "intake",
  title: { en: "Intake", "zh-CN": "受理登记" },
  basis: ["received"],
  facts: intakeFacts,
  events: {
    urgent: {
      hit: "collect",
      title: { en: "Is reported up at once", "zh-CN": "须立即上报" },
      params: schema.urgent,
    },
    ask: {
      hit: "collect",
      title: { en: "Asks for one more thing", "zh-CN": "另需询问" },
      params: schema.ask,
    },
  },
  tables: {
    required: {
      title: { en: "What is recorded", "zh-CN": "登记项目" },
      schema: schema.required,
      keys: ["request"],
    },
    channels: {
      title: { en: "Channels", "zh-CN": "渠道" },
      schema: schema.channels,
      keys: ["channel"],
    },
    forms: {
      title: { en: "Forms", "zh-CN": "表单" },
      schema: schema.forms,
      keys: ["request", "channel"],
    },
  },
  cites: true,
  check: fieldIssues,
});

/** Fields to record must be facts that a contact can carry. */
function fieldIssues(document: Envelope & IntakeTables): readonly Issue[] {
  const known = [...Object.keys(intakeFacts), ...Object.keys(document.facts ?? {})];
  const check = (field: string, at: string): Issue[] => {
    if (known.includes(field)) return [];
    return [issue("intake.unknown-field", at, { field, hint: didYouMean(field, known) })];
  };
  return [
    ...(document.required ?? []).flatMap(({ field }, i) =>
      check(field, pointer("/required", i, "field")),
    ),
    ...(document.rules ?? []).flatMap(({ event }, i) => {
      if (event.type !== "ask") return [];
      const { field } = event.params as unknown as AskParams;
      return check(field, pointer("/rules", i, "event", "params", "field"));
    }),
  ];
}
