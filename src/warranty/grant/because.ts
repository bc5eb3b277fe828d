import type { Reason, ReasonParams, TextParams } from "../../decision/index.js";
import type { Ref } from "../model/index.js";
import type { reasonTexts } from "../texts/en.js";

type Own = typeof reasonTexts;

/** A reason of a row, rule or fact; sentences may show the title of the row or rule. */
export const because = <Code extends keyof Own>(
  code: Code,
  ref: Ref,
  params: ReasonParams<Own, Code, "title">,
  at: string,
): Reason =>
  reasonWith(code, ref, ref.title === undefined ? params : { title: ref.title, ...params }, at);

/** A reason once the place of the component is known, so that components can share a grant. */
export type Note = (at: string) => Reason;

/** The same with the title among the params already. */
export const reasonOf: <Code extends keyof Own>(
  code: Code,
  ref: Ref,
  params: ReasonParams<Own, Code, "title">,
  at: string,
) => Reason = reasonWith;

function reasonWith(code: string, ref: Ref, params: TextParams, at: string): Reason {
  const { set, rule, row, cite } = ref;
  if (rule !== undefined) {
    return row === undefined
      ? { code, set, rule, cite, params, at }
      : { code, set, rule, row, cite, params, at };
  }
  return row === undefined ? { code, set, cite, params, at } : { code, set, row, cite, params, at };
}
