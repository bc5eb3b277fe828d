import { factPointer } from "../conditions/index.js";
import type { FactRef, Reason, Texts } from "../decision/index.js";
import { type Ruling, settled, waiting } from "../rule-set/index.js";
import { type ContactRecord, isRecorded, textOf } from "./record.js";
import { rowReason, ruleReason } from "./texts/index.js";
import type { Completeness, Gap } from "./types.js";

/** What the record lacks: by kind of request, and by rules that ask for more. */
export function completenessOf(record: ContactRecord): Ruling<Completeness> {
  const { set } = record;
  const request = textOf(record, "request");
  const rows = record.rows("required", { request: request ?? "*" });
  const asked = record.ask("ask");
  const gaps = new Map<string, Gap>();
  const reasons: Reason[] = [];
  const lacks = (field: string, need: Gap["need"], title: Texts) => {
    if (gaps.get(field)?.need !== "required") gaps.set(field, { ...refTo(field), need, title });
  };
  for (const placed of rows.certain) {
    const { field, need, title } = placed.row;
    if (isRecorded(record, field)) continue;
    lacks(field, need, title);
    const code = need === "required" ? "intake.required" : "intake.ask";
    reasons.push(rowReason(set, placed, code, { field }, refTo(field).at));
  }
  for (const rule of asked.certain) {
    const { field, question } = rule.event.params;
    if (isRecorded(record, field)) continue;
    const title = question ?? rule.title ?? { en: field, "zh-CN": field };
    if (!gaps.has(field)) lacks(field, "ask", title);
    reasons.push(ruleReason(set, rule, "intake.ask", { field }, refTo(field).at));
  }
  const found = [...gaps.values()];
  const outcome = { complete: found.every(({ need }) => need === "ask"), gaps: found };
  const open = [
    ...rows.open.map(({ row }) => row.field),
    ...asked.open.map(({ event }) => event.params.field),
  ];
  const unsaid = request === null && record.table("required").some((row) => row.request !== "*");
  const names = [
    ...(unsaid ? ["request"] : []),
    ...(open.every((field) => isRecorded(record, field))
      ? []
      : [...rows.missing, ...asked.missing]),
  ];
  const beside = { reasons, assumed: asked.assumed };
  if (names.length === 0) return settled(outcome, beside);
  return waiting([...new Set(names)].map(refTo), { outcome, ...beside });
}

const refTo = (fact: string): FactRef => ({ fact, at: factPointer(fact) });
