import {
  perObject,
  type Reason,
  type ReasonCode,
  type TextParams,
  type Texts,
} from "../decision/index.js";
import { qualify } from "./citation.js";
import type { RowManners, Rule, RuleSet } from "./document.js";
import type { PlacedRow } from "./rows.js";

/** One text a set, since kept reasons all carry it. */
const named = perObject(({ id, version }: RuleSet) => `${id}@${version}`);

/** Templates may show the title of the rule or row as `{title}`. */
const titled = ({ title }: { readonly title?: Texts }, params: TextParams): TextParams =>
  title === undefined ? params : { title, ...params };

/** A reason that rests on a rule: its name and clauses come with it. */
export function ruleReason(
  set: RuleSet,
  rule: Rule,
  code: ReasonCode,
  params: TextParams = {},
  at = "",
): Reason {
  const cite = qualify(rule.cite, set.document.instrument);
  return { code, set: named(set), rule: rule.name, cite, params: titled(rule, params), at };
}

/** A reason that rests on a table row. */
export function rowReason(
  set: RuleSet,
  { row, at: place }: PlacedRow<RowManners>,
  code: ReasonCode,
  params: TextParams = {},
  at = "",
): Reason {
  const cite = qualify(row.cite, set.document.instrument);
  return { code, set: named(set), row: place, cite, params: titled(row, params), at };
}

/** A reason that rests on the set as a whole, or on the facts alone (`set` null). */
export function plainReason(
  set: RuleSet | null,
  code: ReasonCode,
  params: TextParams = {},
  at = "",
): Reason {
  return { code, set: set === null ? null : named(set), cite: [], params, at };
}
