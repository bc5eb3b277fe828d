import { type Issue, pointer, unlessKnown } from "../decision/index.js";
import { defineKind } from "../rule-set/index.js";
import { intakeFacts } from "./facts.js";
import { events, type IntakeDocument, tables } from "./tables.js";
import { issue } from "./texts/index.js";

/** Rule sets that say what is recorded of a contact, on which form, and what is urgent (3.1–3.3, 5.6). */
export const intakeKind = defineKind({
  name: "intake",
  title: { en: "Intake", "zh-CN": "受理登记" },
  basis: ["received"],
  facts: intakeFacts,
  events,
  tables,
  cites: true,
  check: fieldIssues,
});

/** Fields to record must be facts that a contact can carry; what is no name the shape tells. */
function fieldIssues({ required = [], rules = [], facts = {} }: IntakeDocument): readonly Issue[] {
  const known = [...Object.keys(intakeFacts), ...Object.keys(facts)];
  const check = (field: unknown, at: string) =>
    typeof field !== "string" || field === ""
      ? []
      : unlessKnown(field, known, ({ hint }) => issue("intake.unknown-field", at, { field, hint }));
  return [
    ...required.flatMap(({ field }, i) => check(field, pointer("/required", i, "field"))),
    ...rules.flatMap(({ event: { type, params } }, i) =>
      type === "ask" ? check(params?.field, pointer("/rules", i, "event", "params", "field")) : [],
    ),
  ];
}
