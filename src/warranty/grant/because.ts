import type { Reason, TextParams } from "../../decision/index.js";
import type { Ref } from "../model/index.js";
import type { ReasonCode } from "../texts/index.js";

/** A reason of a row, rule or fact; sentences may show the title of the row or rule. */
export function because(code: ReasonCode, ref: Ref, params: TextParams, at: string): Reason {
  return reasonOf(
    code,
    ref,
    ref.title === undefined ? params : { title: ref.title, ...params },
    at,
  );
}

/** A reason once the place of the component is known, so that components can share a grant. */
export type Note = (at: string) => Reason;

/** The same with the title among the params already. */
export function reasonOf(code: ReasonCode, ref: Ref, params: TextParams, at: string): Reason {
  const { set, rule, row, cite } = ref;
  if (rule !== undefined) {
    return row === undefined
      ? { code, set, rule, cite, params, at }
      : { code, set, rule, row, cite, params, at };
  }
  return row === undefined ? { code, set, cite, params, at } : { code, set, row, cite, params, at };
}
