import type { Reason, ReasonCode, TextParams } from "../../decision/index.js";
import type { Ref } from "../model/index.js";

/** A reason of a row, rule or fact; sentences may show the title of the row or rule. */
export function because(code: ReasonCode, ref: Ref, params: TextParams, at: string): Reason {
  return {
    code,
    set: ref.set,
    ...(ref.rule === undefined ? {} : { rule: ref.rule }),
    ...(ref.row === undefined ? {} : { row: ref.row }),
    cite: ref.cite,
    params: ref.title === undefined ? params : { title: ref.title, ...params },
    at,
  };
}
