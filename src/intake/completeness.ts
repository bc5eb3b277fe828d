import type { Decision, PolicyRef, Reason } from "../decision/index.js";
import { ask, matchRows, type Rule, rowReason, rowsOf, ruleReason } from "../rule-set/index.js";
import { blank } from "./blank.js";
import { isRecorded, refTo, textOf } from "./fact-of.js";
import type { ReadContact } from "./read-contact.js";
import type { AskParams, RequiredRow } from "./tables.js";
import type { Completeness, Gap } from "./types.js";

/** What the record lacks: by kind of request, and by rules that ask for more. */
export function completenessOf(
  { set, facts }: ReadContact,
  policies: readonly PolicyRef[],
): Decision<Completeness> {
  const request = textOf(set, facts, "request") ?? "*";
  const rows = matchRows<RequiredRow>(set, "required", { request }, facts);
  const gaps = new Map<string, Gap>();
  const reasons: Reason[] = [];
  for (const placed of rows.certain) {
    const { field, need, title } = placed.row;
    if (isRecorded(set, facts, field)) continue;
    if (gaps.get(field)?.need !== "required") gaps.set(field, { ...refTo(field), need, title });
    const code = need === "required" ? "intake.required" : "intake.ask";
    reasons.push(rowReason(set, placed, code, { field }, refTo(field).at));
  }
  const asked = ask(set, "ask", facts);
  for (const rule of asked.certain) {
    const { field } = paramsOf(rule);
    if (isRecorded(set, facts, field)) continue;
    if (!gaps.has(field)) gaps.set(field, { ...refTo(field), need: "ask", title: titleOf(rule) });
    reasons.push(ruleReason(set, rule, "intake.ask", { field }, refTo(field).at));
  }
  const found = [...gaps.values()];
  const outcome = { complete: found.every(({ need }) => need === "ask"), gaps: found };
  const open = [
    ...rows.open.filter(({ row }) => !isRecorded(set, facts, row.field)),
    ...asked.open.filter((rule) => !isRecorded(set, facts, paramsOf(rule).field)),
  ];
  const unsaid = request === "*" && rowsOf<RequiredRow>(set, "required").some(isSpecific);
  const names = [
    ...(unsaid ? ["request"] : []),
    ...(open.length === 0 ? [] : [...rows.missing, ...asked.missing]),
  ];
  const settled = names.length === 0;
  return {
    ...blank(policies),
    status: settled ? "determined" : "needs-facts",
    outcome,
    missing: [...new Set(names)].map(refTo),
    possible: settled ? [outcome] : [],
    assumed: asked.assumed,
    reasons,
  };
}

const isSpecific = ({ request }: RequiredRow): boolean => request !== "*";

const paramsOf = (rule: Rule) => rule.event.params as unknown as AskParams;

const titleOf = (rule: Rule): Gap["title"] => {
  const { field, question } = paramsOf(rule);
  return question ?? rule.title ?? { en: field, "zh-CN": field };
};
